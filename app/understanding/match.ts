import type { Unit } from './syllables.ts';
import { unlikeness } from './syllables.ts';

/** How a phrase lies within a longer text. */
export interface Match {
  /** 1 every syllable is there … 0 none. */
  readonly fit: number;
  /** Sum of what does not fit, in syllables. */
  readonly distance: number;
  /** Where in the text, in units. */
  readonly from: number;
  readonly to: number;
}

/** A syllable left out of the phrase costs a whole one; one put in between (个, 一下) costs less. */
const LEFT_OUT = 1;
const PUT_IN = 0.5;

/** The best place of `phrase` within `text` (Sellers' approximate search: what stands around it costs nothing). */
export function find(phrase: readonly Unit[], text: readonly Unit[]): Match {
  if (phrase.length === 0) return { fit: 0, distance: 0, from: 0, to: 0 };
  let costs = Array.from({ length: text.length + 1 }, () => 0);
  let starts = costs.map((_, column) => column);
  for (const wanted of phrase) {
    const nextCosts = [(costs[0] ?? 0) + LEFT_OUT];
    const nextStarts = [0];
    text.forEach((said, i) => {
      const same = (costs[i] ?? 0) + unlikeness(wanted, said);
      const left = (costs[i + 1] ?? 0) + LEFT_OUT;
      const put = (nextCosts[i] ?? 0) + PUT_IN;
      const least = Math.min(same, left, put);
      nextCosts.push(least);
      nextStarts.push((least === same ? starts[i] : least === left ? starts[i + 1] : nextStarts[i]) ?? 0);
    });
    costs = nextCosts;
    starts = nextStarts;
  }
  let to = 0;
  costs.forEach((cost, column) => {
    if (cost < (costs[to] ?? Infinity)) to = column;
  });
  const distance = costs[to] ?? phrase.length;
  return { fit: Math.max(0, 1 - distance / phrase.length), distance, from: starts[to] ?? 0, to };
}
