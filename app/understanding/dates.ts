import { daysFrom, plusDays, weekdayOf } from '../calendar.ts';
import type { HalfDay } from '../questions/answer.ts';
import { figuresToWords, numeralValue } from './numerals.ts';

/** What of a day was said; 「上午」 alone is a half without its day. */
export interface SaidDate {
  /** ISO date. */
  readonly day?: string;
  readonly half?: HalfDay;
}

/** Longest first: 大后天 holds 后天. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/大后[天儿日]|in three days/u, 3],
  [/后[天儿日]|day after tomorrow/u, 2],
  [/明[天儿日早晚]|tomorrow/u, 1],
  [/今[天儿日早晚]|today|tonight/u, 0],
];
const NUMERAL = '[一二两三四五六七八九十]{1,3}';
const AFTER = new RegExp(`(?:过(${NUMERAL})天|(${NUMERAL})天[以之]?后)`, 'u');
const MONTH_DAY = new RegExp(`(${NUMERAL})月(?:份)?(${NUMERAL})[号日]?`, 'u');
const DAY = new RegExp(`(${NUMERAL})[号日]`, 'u');
const WEEKDAY = /(下下|下|这|本)?个?(?:星期|礼拜|周)([一二三四五六日天])/u;
const ENGLISH_WEEKDAY = /(next )?(mon|tues|wednes|thurs|fri|satur|sun)day/;
const ENGLISH_DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const MORNING = /上午|早上|早晨|清早|大早|明早|今早|morning/u;
const AFTERNOON = /下午|晚上|傍晚|中午|午后|今晚|明晚|afternoon|evening|tonight/u;

/**
 * The day in the words, counted from `today` (ISO date): 明天上午 · 下星期三 · 二十五号 · 三天后. Undefined where neither
 * a day nor half a day was said.
 */
export function dateIn(text: string, today: string): SaidDate | undefined {
  const words = figuresToWords(text.toLowerCase());
  const day = dayIn(words, today.slice(0, 10));
  const half = MORNING.test(words) ? 'am' : AFTERNOON.test(words) ? 'pm' : undefined;
  if (day === undefined && half === undefined) return undefined;
  return { ...(day === undefined ? {} : { day }), ...(half === undefined ? {} : { half }) };
}

function dayIn(words: string, today: string): string | undefined {
  const relative = RELATIVE.find(([said]) => said.test(words));
  if (relative !== undefined) return plusDays(today, relative[1]);
  const after = AFTER.exec(words);
  const days = numeralValue(after?.[1] ?? after?.[2] ?? '');
  if (days !== undefined) return plusDays(today, days);
  return weekdayIn(words, today) ?? monthDayIn(words, today);
}

/** 星期三 is the next one to come, today included; 下星期三 that of the next calendar week. */
function weekdayIn(words: string, today: string): string | undefined {
  const chinese = WEEKDAY.exec(words);
  const english = ENGLISH_WEEKDAY.exec(words);
  const wanted = chinese
    ? '一二三四五六日天'.indexOf(chinese[2] ?? '')
    : english
      ? ENGLISH_DAYS.indexOf(english[2] ?? '')
      : undefined;
  if (wanted === undefined) return undefined;
  const weekday = Math.min(wanted, 6) + 1;
  const named = chinese?.[1] ?? (english?.[1] === undefined ? undefined : '下');
  const ahead = weekday - weekdayOf(today);
  if (named === undefined) return plusDays(today, (ahead + 7) % 7);
  return plusDays(today, ahead + 7 * (named === '下下' ? 2 : named === '下' ? 1 : 0));
}

/** 二十五号: of this month, or of the next one where it is over. */
function monthDayIn(words: string, today: string): string | undefined {
  const both = MONTH_DAY.exec(words);
  const day = numeralValue(both?.[2] ?? DAY.exec(words)?.[1] ?? '');
  if (day === undefined) return undefined;
  const month = both === null ? undefined : numeralValue(both[1] ?? '');
  // A year and a month hold every day once; the first that fits is the one to come.
  for (let ahead = 0; ahead <= 396; ahead += 1) {
    const candidate = plusDays(today, ahead);
    const fits =
      Number(candidate.slice(8)) === day &&
      (month ?? Number(candidate.slice(5, 7))) === Number(candidate.slice(5, 7));
    if (fits) return candidate;
    // Without a month nobody means the day after next month.
    if (month === undefined && daysFrom(today, candidate) > 62) return undefined;
  }
  return undefined;
}
