/** Tries before anything is locked (issue 8). */
export const freeTries = 5;
/** The first lock-out; each further miss doubles it. */
const firstLockMs = 30_000;
/** At one try an hour the 10,000 PINs of four digits take a year; somebody sees the kiosk before. */
const longestLockMs = 3_600_000;

/** Misses since the last right PIN; all that is written down, so that no clock can shorten a lock-out. */
export type Misses = number;

/** How long nobody may try after so many misses in a row, in milliseconds; 0 while tries are left. */
export const lockMsAfter = (misses: Misses): number =>
  misses < freeTries ? 0 : Math.min(longestLockMs, firstLockMs * 2 ** Math.min(misses - freeTries, 20));

export const triesLeft = (misses: Misses): number => Math.max(0, freeTries - misses);
