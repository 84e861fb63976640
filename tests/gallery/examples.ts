import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import type { Locale } from '#app/locale.ts';
import type { TextSizeMm } from '#app/session/settings.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { Text } from '#app/text.ts';
import { reviewLinesFor } from '#app/turn/capacity.ts';
import type { Turn } from '#app/turn/turn.ts';
import { exampleTurns, type ExampleName } from '../fixtures/turns.ts';

/** An example as the session would give it to this screen: a long review is read back on several pages. */
export function fixtureOf(
  name: ExampleName,
  locale: Locale,
  screen: ScreenGeometry,
  textMm: TextSizeMm,
): Turn {
  const turn = exampleTurns(locale)[name];
  if (turn.kind !== 'guided' || !turn.review) return turn;
  const values = turn.review.map(({ value }) => render(value, locale, shownValue));
  return { ...turn, review: turn.review.slice(0, reviewLinesFor(screen, { textMm }, values)) };
}

/** Roughly what would be spoken, in clauses. */
export function utteranceOf(turn: Turn, locale: Locale): readonly string[] {
  const words = (text: Text): string => render(text, locale, shownValue);
  if (turn.kind === 'fault') return [words(turn.resident)];
  if (turn.kind === 'staff') return [];
  const press = (at: number): string =>
    locale === 'en' ? `press ${at + 1}.` : `按${'一二三四五六'[at] ?? ''}。`;
  return [
    ...(turn.closure ? [words(turn.closure) + (locale === 'en' ? '.' : '。')] : []),
    words(turn.heading),
    ...turn.lines.map(words),
    ...turn.choices.map(({ label }, at) => `${words(label)}${locale === 'en' ? ', ' : '，'}${press(at)}`),
    ...(turn.hint ? [words(turn.hint)] : []),
  ];
}
