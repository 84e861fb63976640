import { createHash, timingSafeEqual } from 'node:crypto';

/** SHA-256 in hexadecimal. A slip's secret has 80 random bits or more, so that no slow hash is needed. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Equal or not, in the same time either way. */
export const sameHash = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));

export type Standing = 'staff' | 'anyone' | 'wrong-key';

/** Who asks, by the key they show. Without a configured key nobody is staff. */
export function standingOf(configured: string | undefined, shown: string | undefined): Standing {
  if (shown === undefined || configured === undefined) return 'anyone';
  return sameHash(configured, shown) ? 'staff' : 'wrong-key';
}

/** Counts wrong guesses. */
export interface Guesses {
  /** Seconds until another guess is heard; 0 where it is heard now. */
  waitSeconds(subjects: readonly string[]): number;
  missed(subjects: readonly string[]): void;
}

/** Ten million references at twenty guesses in ten minutes: nine years for one hall's worth of slips. */
const mostMisses = 20;
const windowMs = 600_000;
/** Subjects remembered at once; the oldest go first, so that memory is bounded. */
const mostSubjects = 10_000;

export function countGuesses(clock: () => Date): Guesses {
  const counts = new Map<string, { readonly since: number; readonly misses: number }>();
  const current = (subject: string) => {
    const count = counts.get(subject);
    const age = clock().getTime() - (count?.since ?? 0);
    // A clock set back must not lock anyone out for longer than the window.
    return count !== undefined && age >= 0 && age < windowMs ? count : undefined;
  };
  return {
    waitSeconds: (subjects) =>
      Math.max(
        0,
        ...subjects.map((subject) => {
          const count = current(subject);
          if (count === undefined || count.misses < mostMisses) return 0;
          return Math.ceil((count.since + windowMs - clock().getTime()) / 1000);
        }),
      ),
    missed: (subjects) => {
      for (const subject of subjects) {
        const { since, misses } = current(subject) ?? { since: clock().getTime(), misses: 0 };
        counts.delete(subject);
        counts.set(subject, { since, misses: misses + 1 });
      }
      for (const oldest of counts.keys()) {
        if (counts.size <= mostSubjects) break;
        counts.delete(oldest);
      }
    },
  };
}
