import type { Clock } from '#main/cases/clock.ts';

interface Span {
  readonly minutes?: number;
  readonly hours?: number;
  readonly years?: number;
}

/** A clock under the test's thumb: time passes, or the wall clock jumps and time does not. */
export interface ToyClock extends Clock {
  /** Lets what is ready happen, without a minute passing. */
  settle(): Promise<void>;
  pass(span: Span): Promise<void>;
  jump(span: Span): void;
}

const ms = ({ minutes = 0, hours = 0, years = 0 }: Span): number =>
  minutes * 60_000 + hours * 3_600_000 + years * 31_556_952_000;

/** @param settle lets what is under way come to rest; time stands still until then. */
export function toyClock(start: string, settle: () => Promise<void>): ToyClock {
  let wall = Date.parse(start);
  let monotonic = 0;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => new Date(wall).toISOString(),
    monotonicMs: () => monotonic,
    after: (wait, run) => {
      const timer = { at: monotonic + wait, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    settle,
    jump: (span) => {
      wall += ms(span);
    },
    pass: async (span) => {
      const end = monotonic + ms(span);
      await settle();
      for (;;) {
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (next === undefined || next.at > end) break;
        timers.delete(next);
        wall += Math.max(0, next.at - monotonic);
        monotonic = Math.max(monotonic, next.at);
        next.run();
        await settle();
      }
      wall += end - monotonic;
      monotonic = end;
    },
  };
}
