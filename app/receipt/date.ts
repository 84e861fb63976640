import type { Locale } from '../locale.ts';

/** 2026年11月24日 15:43, as the clock on the wall showed it: the zone of the text itself, whatever the machine's. */
export function shownTime(iso: string, locale: Locale): string {
  return `${shownDay(iso, locale)} ${iso.slice(11, 16)}`.trim();
}

/** 2026年11月24日; an unreadable date is shown as nothing rather than as a wrong one. */
export function shownDay(iso: string, locale: Locale): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
