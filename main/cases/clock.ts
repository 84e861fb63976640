/** Time as the outbox needs it, so that a test can make a month pass and a drill can set the clock back ten years. */
export interface Clock {
  /** The wall clock, ISO 8601 with zone; may jump. */
  now(): string;
  /** Milliseconds that only ever grow; for waiting. */
  monotonicMs(): number;
  /** Runs something later, once. @returns what calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  monotonicMs: () => performance.now(),
  after: (ms, run) => {
    // A timer cannot wait longer than 2³¹ − 1 ms.
    const timer = setTimeout(run, Math.min(Math.max(ms, 0), 2 ** 31 - 1));
    return () => {
      clearTimeout(timer);
    };
  },
};
