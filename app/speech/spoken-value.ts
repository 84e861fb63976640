import type { Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import { inGroups, phoneGroupsOf, referenceGroups, shownValue } from '../strings/shown-value.ts';
import type { Place, Value } from '../value.ts';
import { clockEn, dayEn, inBreathsEn } from './normalise-en.ts';
import { clockZh, inBreaths } from './normalise-zh.ts';
import { normalise } from './normalise.ts';
import { cardinalWords, digitWords } from './numerals-en.ts';
import { cardinal, countOf, digitByDigit } from './numerals-zh.ts';
import { spokenKo } from './spoken-ko.ts';

/** A value as the ear wants it, in words only. */
export function spokenValue(value: Value, locale: Locale): string {
  if (locale === 'ko') return spokenKo(value, value.kind === 'phone' ? phoneGroupsOf(value.digits) : []);
  const english = locale === 'en';
  switch (value.kind) {
    case 'words':
      return normalise(value.words, locale);
    case 'count':
      return english ? cardinalWords(value.count) : countOf(value.count);
    case 'phone':
      return byGroups(value.digits, phoneGroupsOf(value.digits), english);
    case 'reference':
      return byGroups(value.digits, referenceGroups, english);
    case 'place':
      return english ? placeEn(value.place) : placeZh(value.place);
    case 'day': {
      const [, month = '', day = ''] = /^\d{4}-(\d{2})-(\d{2})/.exec(value.iso) ?? [];
      if (english) return dayEn(Number(month), Number(day));
      return `${cardinal(Number(month))}月${cardinal(Number(day))}日`;
    }
    case 'letters':
      return lettersOf(value.letters, english);
    case 'clock':
      return english ? clockEn(value.hour, value.minute) : clockZh(value.hour, value.minute);
    default:
      return unreachable(value);
  }
}

/** A value in what is said in one go, as seen and as heard: a number in its groups, a home after its building. */
export function breathsOf(
  value: Value,
  locale: Locale,
): readonly { readonly shown: string; readonly spoken: string }[] {
  const whole = (one: Value) => ({ shown: shownValue(one, locale), spoken: spokenValue(one, locale) });
  switch (value.kind) {
    case 'phone':
    case 'reference': {
      const sizes = value.kind === 'phone' ? phoneGroupsOf(value.digits) : referenceGroups;
      return inGroups(value.digits, sizes)
        .split(' ')
        .map((digits) => ({ shown: digits, spoken: spokenValue({ kind: 'reference', digits }, locale) }));
    }
    case 'place': {
      // The building is the hall's and has a clip; the door is somebody's.
      const { unit, room, spot, ...building } = value.place;
      const all = whole(value);
      const open = whole({ kind: 'place', place: building });
      return (unit ?? room ?? spot) === undefined || locale === 'en'
        ? [all]
        : [open, { shown: all.shown.slice(open.shown.length), spoken: all.spoken.slice(open.spoken.length) }];
    }
    default:
      return [whole(value)];
  }
}

function byGroups(digits: string, sizes: readonly number[], english: boolean): string {
  const groups = inGroups(digits, sizes).split(' ');
  return english ? inBreathsEn(groups) : inBreaths(groups);
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

/** One letter after the other, so that none is read as a word; ü has a name of its own, 鱼 without its tone. */
function lettersOf(keyed: string, english: boolean): string {
  const said = Array.from(keyed, (sign) => {
    if (/[1-4]/.test(sign))
      return english ? `tone ${cardinalWords(Number(sign))}` : `${cardinal(Number(sign))}声`;
    if (sign === 'ü') return english ? 'U with dots' : '鱼';
    // A small a would be the article.
    return english ? sign.toUpperCase() : sign;
  });
  return said.join(' ');
}

/** A room may carry a letter, 501A; each run of digits is read on its own. */
const roomDigits = (room: string, read: (digits: string) => string): string =>
  room.replace(/\d+/g, (digits) => read(digits)).replace(/[^\p{L}\s]/gu, '');
