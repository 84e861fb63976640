import type { NumberWords } from './digit-head.ts';

/** A row of number words, and how likely it was said: log-probability over all the ways it may lie in the sound. */
export interface SaidNumber {
  readonly words: readonly string[];
  readonly score: number;
}

interface Beam {
  readonly words: readonly number[];
  /** Log-probability of what was said ending in silence, and in the last word itself. */
  silent: number;
  voiced: number;
}

/** Wider than 24 found nothing better. */
const BEAMS = 24;
/** Less likely in a frame than this is not followed. */
const LEAST = -8;

const plus = (a: number, b: number): number => {
  const top = Math.max(a, b);
  return top === -Infinity ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
};

/** Prefix beam search (Hannun et al. 2014): the likeliest rows of words, best first. `most` bounds their length. */
export function saidNumbers(heard: NumberWords, most: number): readonly SaidNumber[] {
  const { symbols, count } = heard;
  let beams: readonly Beam[] = [{ words: [], silent: 0, voiced: -Infinity }];
  for (let frame = 0; frame < count; frame += 1) {
    const likely = symbols
      .map((_, symbol) => symbol)
      .filter((symbol) => symbol > 0 && heard.logProb(frame, symbol) > LEAST);
    const next = new Map<string, Beam>();
    const beamOf = (words: readonly number[]): Beam => {
      const key = words.join(' ');
      const known = next.get(key) ?? { words, silent: -Infinity, voiced: -Infinity };
      next.set(key, known);
      return known;
    };
    for (const { words, silent, voiced } of beams) {
      const [same, last] = [beamOf(words), words.at(-1)];
      same.silent = plus(same.silent, plus(silent, voiced) + heard.logProb(frame, 0));
      if (last !== undefined) same.voiced = plus(same.voiced, voiced + heard.logProb(frame, last));
      if (words.length === most) continue;
      for (const symbol of likely) {
        const longer = beamOf([...words, symbol]);
        // The same word twice needs a pause between, or it is one long word.
        longer.voiced = plus(
          longer.voiced,
          (symbol === last ? silent : plus(silent, voiced)) + heard.logProb(frame, symbol),
        );
      }
    }
    beams = [...next.values()]
      .sort((a, b) => plus(b.silent, b.voiced) - plus(a.silent, a.voiced))
      .slice(0, BEAMS);
  }
  return beams.map(({ words, silent, voiced }) => ({
    words: words.map((symbol) => symbols[symbol] ?? ''),
    score: plus(silent, voiced),
  }));
}
