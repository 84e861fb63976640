/** Days as ISO dates (`2026-11-25`), without a clock and without a zone. */

const dayMs = 86_400_000;
const at = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

export const plusDays = (day: string, days: number): string =>
  new Date(at(day) + days * dayMs).toISOString().slice(0, 10);

/** How many days from one to the other; negative where the other lies before. */
export const daysFrom = (day: string, other: string): number => Math.round((at(other) - at(day)) / dayMs);

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = (typeof weekdays)[number];
export const weekdayOf = (day: string): Weekday => weekdays[(new Date(at(day)).getUTCDay() + 6) % 7] ?? 1;

/** Calendar weeks from one to the other; a week begins on Monday (GB/T 7408). */
export const weeksFrom = (day: string, other: string): number =>
  Math.round((daysFrom(day, other) + weekdayOf(day) - weekdayOf(other)) / 7);
