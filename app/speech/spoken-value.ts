import type { Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import { inGroups, phoneGroups, referenceGroups } from '../strings/shown-value.ts';
import type { Place, Value } from '../value.ts';
import { clockEn, dayEn, inBreathsEn } from './normalise-en.ts';
import { clockZh, inBreaths } from './normalise-zh.ts';
import { normalise } from './normalise.ts';
import { cardinalWords, digitWords } from './numerals-en.ts';
import { cardinal, countOf, digitByDigit } from './numerals-zh.ts';

/** A value as the ear wants it, in words only. */
export function spokenValue(value: Value, locale: Locale): string {
  const english = locale === 'en';
  switch (value.kind) {
    case 'words':
      return normalise(value.words, locale);
    case 'count':
      return english ? cardinalWords(value.count) : countOf(value.count);
    case 'phone':
      return byGroups(value.digits, phoneBreaths(value.digits), english);
    case 'reference':
      return byGroups(value.digits, referenceGroups, english);
    case 'place':
      return english ? placeEn(value.place) : placeZh(value.place);
    case 'day': {
      const [, month = '', day = ''] = /^\d{4}-(\d{2})-(\d{2})/.exec(value.iso) ?? [];
      if (english) return dayEn(Number(month), Number(day));
      return `${cardinal(Number(month))}月${cardinal(Number(day))}日`;
    }
    case 'clock':
      return english ? clockEn(value.hour, value.minute) : clockZh(value.hour, value.minute);
    default:
      return unreachable(value);
  }
}

function byGroups(digits: string, sizes: readonly number[], english: boolean): string {
  const groups = inGroups(digits, sizes).split(' ');
  return english ? inBreathsEn(groups) : inBreaths(groups);
}

/** A mobile number in 3-4-4; a fixed line by its area code (010 and 02x have three digits), then 4-4 or 3-4. */
function phoneBreaths(digits: string): readonly number[] {
  if (digits.startsWith('1')) return phoneGroups;
  const area = digits.startsWith('0') ? (/^0(10|2)/.test(digits) ? 3 : 4) : 0;
  return [...(area === 0 ? [] : [area]), digits.length - area === 7 ? 3 : 4, 4];
}

/** 幸福里三号楼二单元五零幺室: buildings are numbers, rooms are read by digits. */
function placeZh({ estate, building, unit, room, spot }: Place): string {
  return [
    normalise(estate, 'zh-CN'),
    building === undefined ? '' : `${cardinal(building)}号楼`,
    unit === undefined ? '' : `${cardinal(unit)}单元`,
    room === undefined ? '' : `${roomDigits(room, digitByDigit)}室`,
    spot === undefined ? '' : normalise(spot, 'zh-CN'),
  ].join('');
}

function placeEn({ estate, building, unit, room, spot }: Place): string {
  return [
    normalise(estate, 'en'),
    building === undefined ? '' : `building ${cardinalWords(building)}`,
    unit === undefined ? '' : `entrance ${cardinalWords(unit)}`,
    room === undefined ? '' : `room ${roomDigits(room, digitWords)}`,
    spot === undefined ? '' : normalise(spot, 'en'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A room may carry a letter, 501A; each run of digits is read on its own. */
const roomDigits = (room: string, read: (digits: string) => string): string =>
  room.replace(/\d+/g, (digits) => read(digits)).replace(/[^\p{L}\s]/gu, '');
