import { cardinalWords, digitWords, ordinalWords, yearWords } from './numerals-en.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const; // prettier-ignore

/** A day without its year: March fifth. */
export const dayEn = (month: number, day: number): string =>
  `${months[month - 1] ?? ''} ${ordinalWords(day)}`;

/** A clock time on 24 hours: eight thirty, fourteen oh five, nine o'clock. */
export function clockEn(hour: number, minute: number): string {
  if (minute === 0) return `${cardinalWords(hour)} o'clock`;
  return `${cardinalWords(hour)} ${minute < 10 ? 'oh ' : ''}${cardinalWords(minute)}`;
}

/** A number to call or look for, in groups with a breath between. */
export const inBreathsEn = (groups: readonly string[]): string =>
  groups
    .filter((group) => group !== '')
    .map(digitWords)
    .join(', ');

type Rule = readonly [RegExp, (...found: string[]) => string];
/** Applied in this order; each leaves figures it does not know to the next. */
const rules: readonly Rule[] = [
  [/\bMr\.?(?=\s)/g, () => 'Mister'],
  [/\bMrs\.?(?=\s)/g, () => 'Missus'],
  [/\bDr\.?(?=\s)/g, () => 'Doctor'],
  [/\bNo\.\s?(?=\d)/g, () => 'number '],
  [/(?<!\d)(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g, (_, a, b, c) => inBreathsEn([a, b, c])],
  [/(?<![\d.])(110|119|120|122|12\d{3}|9[56]\d{3})(?![\d.:%])/g, (_, a) => digitWords(a)],
  [
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
    (_, y, m, d) => `${dayEn(Number(m), Number(d))}, ${yearWords(Number(y))}`,
  ],
  [/(?<=:\d\d)\s*[-–—]\s*(?=\d)/g, () => ' to '],
  [/(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)/g, (_, hour, minute) => clockEn(Number(hour), Number(minute))],
  [/\b(room|flat)\s+(\d{3,5})\b/gi, (_, word, room) => `${word} ${digitWords(room)}`],
  [/(\d+)\s*[-–—]\s*(?=\d)/g, (_, from) => `${from} to `],
  [/[¥￥]\s*(\d+(?:\.\d+)?)/g, (_, sum) => `${sum} yuan`],
  [/%/g, () => ' percent'],
  [/&/g, () => ' and '],
  [/(?<=\d),(?=\d{3}(?!\d))/g, () => ''],
  [/(\d+)\.(\d+)/g, (_, whole, rest) => `${cardinalWords(Number(whole))} point ${digitWords(rest)}`],
  [/\d{7,}|(?<!\d)0\d+/g, (digits) => digitWords(digits)],
  [/\d+/g, (digits) => cardinalWords(Number(digits))],
  // Quotes, brackets and other signs say nothing; an apostrophe inside a word stays.
  [/["“”«»[\]{}*#_|\\^`~<>=+@/]|(?<![A-Za-z])['‘’]|['‘’](?![A-Za-z])/g, () => ' '],
];

/** Free text in English as a voice can read it: no digits, no symbols. */
export function normaliseEn(text: string): string {
  let said = text;
  for (const [found, spoken] of rules) said = said.replace(found, spoken);
  return said
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.!?;:])/g, '')
    .trim();
}
