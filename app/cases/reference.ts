import type { Reference } from '../ids.ts';
import { failed, ok, type Result } from '../result.ts';

/** Five digits of counter: a kiosk with 50 cases a day comes round after five years. */
export const countersPerKiosk = 100_000;

/**
 * The quasigroup of Damm (2004): a check digit by it catches every single wrong digit and every swap of neighbours,
 * which is what goes wrong when digits are said, keyed and read aloud.
 */
const damm = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978',
  '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
] as const; // prettier-ignore

const checkDigit = (digits: string): string =>
  Array.from(digits).reduce((interim, digit) => damm[Number(interim)]?.[Number(digit)] ?? interim, '0');

// Odd and no multiple of five, so that it permutes the counters: slips of one day differ in most digits, and nobody
// can tell from two of them how many cases lie between.
const stride = 61_803;

/**
 * The reference of a kiosk's nth case: two digits of the kiosk, five of the counter, scattered, and a check digit.
 * @param kiosk 10…99; no two kiosks of a server may share it.
 * @param counter 0…; comes round after `countersPerKiosk`.
 */
export function mintReference(kiosk: number, counter: number): Reference {
  if (!Number.isInteger(kiosk) || kiosk < 10 || kiosk > 99) throw new RangeError('kiosk number: 10…99');
  const scattered = ((counter % countersPerKiosk) * stride) % countersPerKiosk;
  const digits = `${kiosk}${String(scattered).padStart(5, '0')}`;
  return `${digits}${checkDigit(digits)}` as Reference;
}

/** `check`: the right length, and at least one digit is wrong. */
export type ReferenceTrouble = 'no-digits' | 'too-short' | 'too-long' | 'check';

// 幺 is one, as in any number read aloud; 两 is what ears make of two.
const spoken = '零一二三四五六七八九';
const alike: Readonly<Record<string, string>> = { 〇: '0', 幺: '1', 两: '2' };

/** A reference as it was typed, said or read off: any grouping, full-width or Chinese digits. */
export function parseReference(text: string): Result<Reference, ReferenceTrouble> {
  const digits = Array.from(text.normalize('NFKC'))
    .map((sign) => alike[sign] ?? (spoken.includes(sign) ? String(spoken.indexOf(sign)) : sign))
    .join('')
    .replace(/[\s\-–—·.,，。、]/gu, '');
  if (!/^\d+$/.test(digits)) return failed('no-digits');
  if (digits.length !== 8) return failed(digits.length < 8 ? 'too-short' : 'too-long');
  return checkDigit(digits) === '0' ? ok(digits as Reference) : failed('check');
}

/** 1234 5678: two groups of four, as shown, printed and spoken. */
export const groupedReference = (reference: Reference): string =>
  `${reference.slice(0, 4)} ${reference.slice(4)}`;
