import type { Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import { withToneMark } from '../turn/letters.ts';
import type { Place, Value } from '../value.ts';

/** A value as the eye wants it: grouped, in figures. */
export function shownValue(value: Value, locale: Locale): string {
  switch (value.kind) {
    case 'words':
      return value.words;
    case 'count':
      return String(value.count);
    case 'phone':
      return inGroups(value.digits, phoneGroupsOf(value.digits));
    case 'reference':
      return inGroups(value.digits, referenceGroups);
    case 'place':
      return shownPlace(value.place, locale);
    case 'day':
      return new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${value.iso.slice(0, 10)}T00:00:00Z`),
      );
    case 'letters':
      return withToneMark(value.letters);
    case 'clock':
      return `${value.hour}:${String(value.minute).padStart(2, '0')}`;
    default:
      return unreachable(value);
  }
}

/** How mobile numbers are read aloud in China: 138 0013 8000. */
export const phoneGroups = [3, 4, 4] as const;
/** Two groups of four: what a passer-by can hold in mind (case-api.md). */
export const referenceGroups = [4, 4] as const;

/** A mobile number in 3-4-4; a fixed line by its area code (010 and 02x have three digits), then 4-4 or 3-4. */
export function phoneGroupsOf(digits: string): readonly number[] {
  if (digits.startsWith('1')) return phoneGroups;
  const area = digits.startsWith('0') ? (/^0(10|2)/.test(digits) ? 3 : 4) : 0;
  return [...(area === 0 ? [] : [area]), digits.length - area === 7 ? 3 : 4, 4];
}

/** Digits in groups; what exceeds the groups stands at the end. */
export function inGroups(digits: string, groups: readonly number[]): string {
  const parts: string[] = [];
  let rest = digits;
  for (const size of groups) {
    if (rest.length === 0) break;
    parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...parts, rest].filter((part) => part !== '').join(' ');
}

/** 幸福里3号楼2单元501室; in other languages the same parts with their words around the figures. */
export function shownPlace(place: Place, locale: Locale): string {
  const { estate, building, unit, room, spot } = place;
  if (locale === 'en') {
    const parts = [
      estate,
      building === undefined ? undefined : `building ${building}`,
      unit === undefined ? undefined : `entrance ${unit}`,
      room === undefined ? undefined : `room ${room}`,
      spot,
    ];
    return parts.filter((part) => part !== undefined && part !== '').join(', ');
  }
  if (locale === 'ko') {
    const parts = [
      estate,
      building === undefined ? undefined : `${building}동`,
      unit === undefined ? undefined : `${unit}번 입구`,
      room === undefined ? undefined : `${room}호`,
      spot,
    ];
    return parts.filter((part) => part !== undefined && part !== '').join(' ');
  }
  return [
    estate,
    building === undefined ? '' : `${building}号楼`,
    unit === undefined ? '' : `${unit}单元`,
    room === undefined ? '' : `${room}室`,
    spot ?? '',
  ].join('');
}
