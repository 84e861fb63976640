/** mulberry32: the same seed, the same numbers in [0, 1), so that a run that failed can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them by chance. Throws where there is none. */
export function pick<T>(chance: () => number, of: readonly T[]): T {
  const one = of[Math.floor(chance() * of.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
