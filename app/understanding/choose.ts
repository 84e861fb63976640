import type { Evidence } from './evidence.ts';

/**
 * What each piece of evidence weighs: a multinomial logit over the answers and "none of them", fitted to the
 * development recordings (659 utterances, 8 voices, 5 conditions). `beyond` counts in eighths, `hints` in thirds.
 */
const WEIGHTS = {
  always: 0.95,
  score: 3.39,
  ratio: -0.19,
  words: 2.0,
  whole: 2.45,
  hints: 3.23,
  wordsAndScore: -1.61,
  beyond: 1.2,
  beyondAndScore: -1.4,
  beyondAndHints: 1.98,
  /** Set by hand: a matter fully shared outweighs that its phrase was not said. */
  topic: 4,
} as const;

/** Evidence beyond these says no more. */
const ENOUGH_SYLLABLES = 4;
const ENOUGH_HINTS = 3;
const FAR_BEYOND = 8;
const LEAST_RATIO = -5;

/** How much speaks for an answer, in log-odds against "none of them". */
export function weigh(evidence: Evidence): number {
  const fit = Math.max(0, (evidence.fit - 0.5) / 0.5);
  const words = (fit * Math.min(evidence.found, ENOUGH_SYLLABLES)) / ENOUGH_SYLLABLES;
  const hints = Math.min(evidence.hints, ENOUGH_HINTS) / ENOUGH_HINTS;
  const beyond = Math.min(evidence.beyond, FAR_BEYOND) / FAR_BEYOND;
  return (
    WEIGHTS.always +
    WEIGHTS.score * evidence.score +
    WEIGHTS.ratio * Math.max(evidence.ratio, LEAST_RATIO) +
    WEIGHTS.words * words +
    WEIGHTS.whole * fit * evidence.coverage +
    WEIGHTS.hints * hints +
    WEIGHTS.topic * evidence.topic +
    WEIGHTS.wordsAndScore * words * evidence.score +
    beyond * (WEIGHTS.beyond + WEIGHTS.beyondAndScore * evidence.score + WEIGHTS.beyondAndHints * hints)
  );
}

export interface Chosen {
  readonly evidence: Evidence;
  /** Probability that this answer was meant, 0…1; the rest is shared by the others and by none of them. */
  readonly probability: number;
}

/** The likeliest answer, or nothing where none is offered. */
export function choose(offered: readonly Evidence[]): Chosen | undefined {
  const weights = offered.map(weigh);
  const top = Math.max(0, ...weights);
  const total = Math.exp(-top) + weights.reduce((sum, weight) => sum + Math.exp(weight - top), 0);
  return offered
    .map((evidence, i): Chosen => ({
      evidence,
      probability: Math.exp((weights[i] ?? -Infinity) - top) / total,
    }))
    .sort((a, b) => b.probability - a.probability)[0];
}
