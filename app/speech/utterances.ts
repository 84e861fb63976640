import { localeRows, type Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import { defined, ours, own, type Text } from '../text.ts';
import { render } from '../strings/render.ts';
import { phoneGroups, shownValue } from '../strings/shown-value.ts';
import { keyedIn, type Choice, type Entry, type GuidedTurn, type Turn } from '../turn/turn.ts';
import type { Value } from '../value.ts';
import { clausePauseMs, clausesOf, type Audience, type Clause } from './clauses.ts';
import { earconOf, earcons, type Earcon, type EarconName } from './earcons.ts';
import { normalise } from './normalise.ts';

/** One thing said: a caption on the screen while its clauses are heard one after the other. */
export interface Utterance {
  /** Exactly the words spoken, in figures where the screen uses figures. */
  readonly caption: string;
  readonly clauses: readonly Clause[];
  /** A sound before the words. */
  readonly earcon?: EarconName;
  /** Silence after the last clause, in milliseconds; it takes the place of that clause's own. */
  readonly pauseAfterMs: number;
}

/** Between choices one must have the time to think "that is it" (issue 6: at least 700 ms). */
export const choicePauseMs = 700;

/** One thing to say, and the silence after it. */
interface Part {
  readonly texts: readonly Text[];
  readonly pauseAfterMs: number;
}
const say = (...texts: readonly Text[]): Part => ({ texts, pauseAfterMs: clausePauseMs });

/**
 * All that is spoken on a turn, in order: what was done, where one is, what is asked, what is read back, the choices
 * (option before key), how to answer, how to get help. It has no other source than the turn.
 */
export function utterancesOf(turn: Turn, locale: Locale, audience: Audience = 'hall'): readonly Utterance[] {
  const earcon = earconOf(turn);
  return partsOf(turn, locale)
    .map(({ texts, pauseAfterMs }): Utterance => {
      const clauses = texts.flatMap((text) => clausesOf(text, locale, audience));
      return { caption: captionOf(clauses, locale), clauses, pauseAfterMs };
    })
    .filter(({ clauses }) => clauses.length > 0)
    .map((utterance, at) =>
      at === 0 && earcon !== undefined ? withEarcon(utterance, earcon, locale) : utterance,
    );
}

/** Who does not hear reads in the caption that it rings. */
function withEarcon(utterance: Utterance, earcon: EarconName, locale: Locale): Utterance {
  const { caption }: Earcon = earcons[earcon];
  if (caption === undefined) return { ...utterance, earcon };
  const words = render(caption, locale, shownValue) + (localeRows[locale].spaced ? ' ' : '');
  const [first, ...rest] = utterance.clauses;
  const ringing = first && { ...first, caption: words + first.caption };
  return {
    ...utterance,
    earcon,
    caption: words + utterance.caption,
    clauses: [...(ringing ? [ringing] : []), ...rest],
  };
}

function partsOf(turn: Turn, locale: Locale): readonly Part[] {
  switch (turn.kind) {
    case 'guided':
      return turn.brief === undefined ? guidedParts(turn, locale) : briefParts(turn, turn.brief, locale);
    case 'staff':
      return turn.says === undefined ? [] : [say(turn.says.text)];
    case 'form':
      return [];
    case 'fault':
      return [say(turn.resident), say(turn.wayOn)];
    default:
      return unreachable(turn);
  }
}

type Brief = NonNullable<GuidedTurn['brief']>;

function briefParts(turn: GuidedTurn, brief: Brief, locale: Locale): readonly Part[] {
  switch (brief) {
    case 'closure':
      return closure(turn);
    case 'question':
      return [...closure(turn), say(turn.heading)];
    case 'further':
      return askedParts(turn, locale);
    case 'entry':
      return [...entered(turn), ...choiceParts(turn, locale)];
    default:
      return unreachable(brief);
  }
}

function guidedParts(turn: GuidedTurn, locale: Locale): readonly Part[] {
  const { progress } = turn;
  const number = (count: number): Text => defined(String(count), locale);
  return [
    ...closure(turn),
    ...(progress ? [say(ours('speech.step', { step: number(progress.step), of: number(progress.of) }))] : []),
    ...askedParts(turn, locale),
    ...(turn.keys.some(({ name, enabled }) => name === 'help' && enabled) ? [say(ours('speech.help'))] : []),
  ];
}

const askedParts = (turn: GuidedTurn, locale: Locale): readonly Part[] => [
  say(turn.heading),
  ...turn.lines.map((line) => say(line)),
  ...(turn.review ?? []).map(({ label, value }) => say(label, value)),
  ...entered(turn),
  ...choiceParts(turn, locale),
  ...(turn.hint ? [say(turn.hint)] : []),
];

const closure = ({ closure: done }: GuidedTurn): readonly Part[] => (done ? [say(done)] : []);

const entered = ({ entry }: GuidedTurn): readonly Part[] =>
  entry && keyedIn(entry) !== '' ? [say(ours('speech.entered', { digits: own(enteredValue(entry)) }))] : [];

/** Where digits are keyed in, the number keys are taken and a choice is said without one. */
const choiceParts = ({ choices, entry }: GuidedTurn, locale: Locale): readonly Part[] =>
  choices.map((choice, at) =>
    choicePart(
      choice,
      entry?.kind === 'digits' ? undefined : defined(normalise(String(at + 1), locale), locale),
    ),
  );

function choicePart({ label, note }: Choice, key: Text | undefined): Part {
  return {
    texts: [label, ...(note ? [note] : []), ...(key ? [ours('speech.press', { key })] : [])],
    pauseAfterMs: choicePauseMs,
  };
}

/** Digits keyed in are what their groups say: a phone number, a reference, or a plain number read by digits. */
function enteredValue(entry: Entry): Value {
  if (entry.kind === 'letters') return { kind: 'letters', letters: entry.letters };
  const { digits, groups, unit } = entry;
  if (unit !== undefined) return { kind: 'count', count: Number(digits) };
  const isPhone = groups.join() === phoneGroups.join();
  return { kind: isPhone ? 'phone' : 'reference', digits };
}

const separator: Readonly<Record<Locale, string>> = { 'zh-CN': '，', en: ', ', ko: ', ' };
const endsInMark = /[，。！？；：…—.!?;:,」』”’）)\s]$/u;

/** The captions of the clauses as one line; where two texts meet without a mark, a comma stands between. */
function captionOf(clauses: readonly Clause[], locale: Locale): string {
  return clauses.reduce((line, { caption }, at) => {
    if (at === 0) return caption;
    const previous = clauses[at - 1];
    if (previous?.pauseAfterMs === 0 || endsInMark.test(line)) {
      return localeRows[locale].spaced ? `${line.trimEnd()} ${caption}` : line + caption;
    }
    return line + separator[locale] + caption;
  }, '');
}
