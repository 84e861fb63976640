import type { HeardDigits } from './digits.ts';

/** The ways to say each figure alone. */
const FIGURES: readonly (readonly string[])[] = [
  ['零'], ['一', '幺'], ['二', '两'], ['三'], ['四'], ['五'], ['六'], ['七'], ['八'], ['九'],
]; // prettier-ignore

/** As phrases: what is scored on the sound, like an offered answer. */
export const figurePhrases: readonly { readonly figure: string; readonly say: string }[] = FIGURES.flatMap(
  (says, figure) => says.map((say) => ({ figure: String(figure), say })),
);

/** One figure takes no longer, however it is drawn out (四 1,056 ms in babble). */
const LONGEST_MS = 1_100;
/**
 * Of 41 recordings of people who say one figure 36 score highest for it, all but two of those above −1; of 24 other
 * short words none does. What scores −1 is as likely as not.
 */
const EVEN = -1;
const STEEPNESS = 2.5;
/** Two figures or more that the net is so sure of are no single one. */
const SURELY_MORE = 0.6;

/** May it be one figure said alone? */
export const mayBeSingle = (voicedMs: number, min: number, said: HeardDigits | undefined): boolean =>
  min <= 1 &&
  voicedMs <= LONGEST_MS &&
  !(said !== undefined && said.text.length > 1 && said.confidence >= SURELY_MORE);

/** The figure whose phrase fits best, `scores` being those of `figurePhrases`; undefined where none fits. */
export function singleFigure(scores: readonly number[]): HeardDigits | undefined {
  const best = scores.reduce((top, score, i) => (score > (scores[top] ?? -Infinity) ? i : top), 0);
  const [phrase, score] = [figurePhrases[best], scores[best]];
  if (phrase === undefined || score === undefined || score < EVEN) return undefined;
  return { text: phrase.figure, confidence: 1 / (1 + Math.exp(STEEPNESS * (EVEN - score))) };
}
