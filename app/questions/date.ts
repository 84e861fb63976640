import { daysFrom, plusDays, weekdayOf, weeksFrom } from '../calendar.ts';
import { choiceId } from '../ids.ts';
import { defined, ours, type Text } from '../text.ts';
import { tints } from '../turn/icons.ts';
import type { Choice } from '../turn/turn.ts';
import { dateIn, type SaidDate } from '../understanding/dates.ts';
import type { HalfDay, Partial } from './answer.ts';
import type { Asking, Kind, KindOf, Surroundings, Taken } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

type DateQuestion = KindOf<'date'>;

const dayChoice = (day: string) => choiceId(`day:${day}`);
const anyTime = choiceId('any-time');
/** From noon on nobody comes in the morning. */
const noon = 12;

/** A day in the words of neighbours, 明天 or 下星期三, then which half of it; 「明天上午」 says both at once. */
export const dateKind: Kind<DateQuestion> = {
  ask: (question, { day }, around) => (day === undefined ? askDay(question, around) : askHalf(day, around)),
  take: (question, partial, input, around) => {
    if (input.type === 'words') return said(question, partial, dateIn(input.words, around.now), around);
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    const { day } = partial;
    if (day === undefined) {
      const chosen = daysOf(question, around.now).find((each) => dayChoice(each) === input.id);
      return chosen === undefined ? undefined : { took: 'part', partial: { digits: '', day: chosen } };
    }
    if (input.id === anyTime) return { took: 'answer', answer: { kind: 'date', day } };
    return input.id === 'am' || input.id === 'pm'
      ? { took: 'answer', answer: { kind: 'date', day, half: input.id } }
      : undefined;
  },
  readback: (_question, answer) =>
    answer.kind === 'date' ? dayRead(answer.day, answer.half) : ours('answer.open'),
  /** `2026-11-25`, `2026-11-25 am`, `2026-11-25 pm`. */
  wire: (_question, answer) =>
    answer.kind === 'date'
      ? [answer.day, answer.half].filter((part) => part !== undefined).join(' ')
      : undefined,
};

function askDay(question: DateQuestion, { locale, now }: Surroundings): Asking {
  return {
    heading: defined(question.prompt, locale),
    lines: [question.hint === undefined ? ours('date.how') : defined(question.hint, locale)],
    choices: daysOf(question, now).map((day, index): Choice => ({
      id: dayChoice(day),
      label: dayName(now, day),
      note: dayRead(day),
      icon: 'calendar-blank',
      tint: tints[index % tints.length] ?? 'clay',
      say: [],
    })),
    always: question.required ? [] : [openChoice('question.skip')],
    mode: 'route',
  };
}

function askHalf(day: string, { now }: Surroundings): Asking {
  const over = daysFrom(now, day) === 0 && Number(now.slice(11, 13)) >= noon;
  return {
    heading: ours('date.half', { day: dayName(now, day) }),
    lines: [dayRead(day)],
    choices: [...(over ? [] : [morning]), afternoon, any],
    mode: 'route',
  };
}

function said(
  question: DateQuestion,
  partial: Partial,
  heard: SaidDate | undefined,
  { now }: Surroundings,
): Taken | undefined {
  if (heard === undefined) return undefined;
  const day = heard.day ?? partial.day;
  if (day === undefined) return { took: 'unfit', why: ours('date.which-day') };
  if (!daysOf(question, now).includes(day)) {
    return { took: 'unfit', why: ours('date.unfit', { day: dayRead(day) }) };
  }
  return heard.half === undefined
    ? { took: 'part', partial: { digits: '', day } }
    : { took: 'answer', answer: { kind: 'date', day, half: heard.half } };
}

const daysOf = ({ min, max }: DateQuestion, now: string): readonly string[] =>
  Array.from({ length: max - min + 1 }, (_, index) => plusDays(now, min + index));

/** 今天, 明天, 后天; then by weekday, of this calendar week or the next; then by number. */
function dayName(now: string, day: string): Text {
  const ahead = daysFrom(now, day);
  if (ahead === 0) return ours('date.today');
  if (ahead === 1) return ours('date.tomorrow');
  if (ahead === 2) return ours('date.after-tomorrow');
  const weeks = weeksFrom(now, day);
  const weekday = ours(`weekday.${weekdayOf(day)}`);
  if (weeks === 0) return weekday;
  return weeks === 1
    ? ours('date.next-week', { weekday })
    : ours('date.on', { day: { kind: 'day', iso: day } });
}

/** 11月25日，星期三上午: what 下星期三 is, so that nobody counts it otherwise. */
const dayRead = (day: string, half?: HalfDay): Text =>
  ours(half === undefined ? 'date.read' : `date.read.${half}`, {
    day: { kind: 'day', iso: day },
    weekday: ours(`weekday.${weekdayOf(day)}`),
  });

const morning: Choice = {
  id: choiceId('am'),
  label: ours('date.am'),
  icon: 'sun-horizon',
  tint: 'amber',
  say: ['早上', '早晨', 'in the morning'],
};
const afternoon: Choice = {
  id: choiceId('pm'),
  label: ours('date.pm'),
  icon: 'sun',
  tint: 'sky',
  say: ['午后', '晚半天', 'in the afternoon'],
};
const any: Choice = {
  id: anyTime,
  label: ours('date.any'),
  icon: 'clock',
  tint: 'leaf',
  say: ['什么时候都行', '随便', 'either'],
};
