/** ISO 8601 with the zone of the clock on this wall: 2026-11-24T15:43:00+08:00. */
export function localIso(date: Date): string {
  const aheadMinutes = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + aheadMinutes * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(aheadMinutes) / 60), Math.abs(aheadMinutes) % 60];
  return `${shifted}${aheadMinutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
