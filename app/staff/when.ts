import { ours, own, type Text } from '../text.ts';

/** When something was, on the hall's own clock: 15:43 today, else with its day. @param now with the hall's zone. */
export function when(iso: string, now: string): Text {
  const at = inZoneOf(iso, now);
  if (at === undefined) return ours('staff.when.unknown');
  const clock = own({ kind: 'clock', hour: Number(at.slice(11, 13)), minute: Number(at.slice(14, 16)) });
  return at.slice(0, 10) === now.slice(0, 10)
    ? clock
    : ours('staff.when.day', { day: own({ kind: 'day', iso: at }), clock });
}

/** The day on the hall's own calendar, ISO. */
export const dayIn = (iso: string, now: string): string => inZoneOf(iso, now)?.slice(0, 10) ?? '';

function inZoneOf(iso: string, now: string): string | undefined {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(now) ?? [];
  const aheadMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(ms + aheadMinutes * 60_000).toISOString();
}
