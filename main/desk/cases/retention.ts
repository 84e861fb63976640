import type { ServiceFile } from '../content/schema.ts';
import { erased, type Case } from './case.ts';

/** `P90D`, `P6M`, `P1Y` after an instant. Both in UTC. */
export function after(duration: string, instant: string): Date {
  const [, amount = '0', unit = 'D'] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const date = new Date(instant);
  const count = Number(amount);
  if (unit === 'Y') date.setUTCFullYear(date.getUTCFullYear() + count);
  else if (unit === 'M') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCDate(date.getUTCDate() + count * (unit === 'W' ? 7 : 1));
  return date;
}

/** The case without what may no longer be kept, or `undefined` where nothing is overdue. */
export function withoutOverdue(kept: Case, service: ServiceFile | undefined, now: Date): Case | undefined {
  const { closedAt, personal } = kept;
  if (closedAt === undefined || kept.erasedAt !== undefined) return undefined;
  // A service that is no longer offered keeps nothing longer than a year.
  if (after(service?.retention ?? 'P1Y', closedAt) <= now) return erased(kept, now.toISOString());
  const overdue = (service?.attributes ?? []).filter(
    ({ code, retention }) => code in personal.answers && after(retention, closedAt) <= now,
  );
  if (overdue.length === 0) return undefined;
  const gone = new Set(overdue.map(({ code }) => code));
  const answers = Object.fromEntries(Object.entries(personal.answers).filter(([code]) => !gone.has(code)));
  return { ...kept, personal: { ...personal, answers } };
}

/** The day so many working days after an instant, as an ISO date; Saturdays and Sundays do not count. */
export function workingDaysAfter(days: number, instant: Date): string {
  const date = new Date(instant);
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}
