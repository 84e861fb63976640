import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { counted, emptyTally, noCounters, type Counters, type Tally } from '#app/counters/counters.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { State } from '#app/session/state.ts';

export interface UseCounters {
  /** After every step of the session. */
  stepped(before: State, event: SessionEvent, after: State): void;
  /** Newest first: a day (ISO date) and what was counted on it. */
  days(): readonly (readonly [day: string, counters: Counters])[];
}

/** As long as logs are kept, so that a half-year can be compared. */
const keptDays = 180;

const counts = z.record(z.string(), z.int().nonnegative());
const stored = z.object({
  started: z.int().nonnegative(),
  finished: z.int().nonnegative(),
  givenUp: counts,
  bySense: counts,
});

/** One small file a day, written when a visit ends; what cannot be written or read is not worth a visit. */
export function openUseCounters(dir: string, today: () => string): UseCounters {
  const fileOf = (day: string): string => join(dir, `${day}.json`);
  const read = (day: string): Counters => {
    try {
      return stored.parse(JSON.parse(readFileSync(fileOf(day), 'utf8')));
    } catch {
      return noCounters;
    }
  };
  const listed = (): readonly string[] => {
    try {
      return readdirSync(dir)
        .flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1] ?? [])
        .sort()
        .reverse();
    } catch {
      return [];
    }
  };
  const write = (on: string, counters: Counters): void => {
    try {
      mkdirSync(dir, { recursive: true, mode: 0o700 });
      writeFileSync(`${fileOf(on)}.next`, JSON.stringify(counters));
      renameSync(`${fileOf(on)}.next`, fileOf(on));
      for (const old of listed().slice(keptDays)) rmSync(fileOf(old), { force: true });
    } catch {
      return;
    }
  };
  let day = today();
  let tally: Tally = { ...emptyTally, counters: read(day) };
  return {
    stepped: (before, event, after) => {
      const last = tally.counters;
      tally = counted(tally, before, event, after);
      if (before.visit.begun && !after.visit.begun && tally.counters !== last) {
        // A visit counts for the day on which it ends; the next one begins a new file after midnight.
        write(day, tally.counters);
        if (today() !== day) {
          day = today();
          tally = { ...emptyTally, counters: read(day) };
        }
      }
    },
    days: () => listed().map((known) => [known, known === day ? tally.counters : read(known)] as const),
  };
}
