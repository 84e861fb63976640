import type { Locale } from '#app/locale.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';

/** Fatigue budgets of field.md, Table 2: 2.14 and 2.20. */
export const budgets = {
  /** Decisions of 报事 by touch. */
  report: 7,
  /** Acts to see how a matter stands, with the slip. */
  progress: 2,
  choices: 4,
  doors: 6,
  /** Characters (in English: words) of a sentence. */
  sentence: 20,
  /** Characters (words) spoken before the first choice. */
  beforeChoices: 40,
} as const;

/** What of a turn is too much, one line each. */
export function excessOf(turn: GuidedTurn, locale: Locale): readonly string[] {
  const most = turn.scene === 'home' ? budgets.doors : budgets.choices;
  const { brief, ...whole } = turn;
  const texts = [
    turn.heading,
    ...turn.lines,
    ...turn.choices.flatMap(({ label, note }) => [label, ...(note === undefined ? [] : [note])]),
    ...(turn.hint === undefined ? [] : [turn.hint]),
  ];
  const sentences = texts
    .flatMap((text) => render(text, locale, shownValue).split(/(?<=[。！？；?!;]|\.(?=\s|$))/u))
    .filter((sentence) => lengthOf(sentence, locale) > budgets.sentence);
  const before = spokenBeforeChoices(whole, locale);
  return [
    ...(turn.choices.length > most ? [`${turn.choices.length} choices, at most ${most}`] : []),
    ...sentences.map(
      (sentence) => `“${sentence}” has ${lengthOf(sentence, locale)}, at most ${budgets.sentence}`,
    ),
    ...(before > budgets.beforeChoices
      ? [`${before} spoken before the first choice, at most ${budgets.beforeChoices}`]
      : []),
  ];
}

/** Without what the resident said and now hears read back: that is theirs, and as long as they made it. */
export function spokenBeforeChoices({ hint, review, ...turn }: GuidedTurn, locale: Locale): number {
  const said = utterancesOf({ ...turn, choices: [], keys: [] }, locale);
  return turn.choices.length === 0
    ? 0
    : said.reduce((sum, { caption }) => sum + lengthOf(caption, locale), 0);
}

const lengthOf = (text: string, locale: Locale): number =>
  (text.match(locale === 'en' ? /[\p{L}\p{N}’']+/gu : /[\p{L}\p{N}]/gu) ?? []).length;
