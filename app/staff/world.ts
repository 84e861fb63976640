import type { Locale } from '../locale.ts';
import type { StepName } from './first-hour/trial.ts';

/** What surrounds the staff area: given anew with every step. */
export interface StaffWorld {
  /** ISO 8601 with the zone of the hall. */
  readonly now: string;
  /** The language they read, and are listened to in. */
  readonly locale: Locale;
  /** Where the first hour goes on, while the hall wants it to begin by itself and it is not over. */
  readonly firstHourAt?: StepName;
  /** Rows of a list that fit this screen. */
  readonly rows: number;
  /** What waits for somebody, for the tabs. */
  readonly waiting: { readonly outbox: number; readonly slips: number; readonly calls: number };
}
