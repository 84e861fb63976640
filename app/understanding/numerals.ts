const digitValues: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 幺: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const hanDigits = '零一二三四五六七八九';
const NUMERAL = /[零〇一幺二两三四五六七八九十百]+/gu;

/** A number found in a text; `from` and `to` in characters. */
export interface FoundNumber {
  readonly value: number;
  /** As it was said digit by digit: 「五零一」 is 501, and so is 「五百零一」. */
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** 「十五」 15 · 「二十」 20 · 「一百零二」 102 · 「五零一」 501. Undefined where it is no numeral. */
export function numeralValue(numeral: string): number | undefined {
  if (numeral === '') return undefined;
  if (!/[十百]/.test(numeral)) {
    const digits = Array.from(numeral, (character) => digitValues[character]);
    return digits.includes(undefined) ? undefined : Number(digits.join(''));
  }
  const parts = /^(?:(.)?百零?)?(?:(.)?十)?(.)?$/u.exec(numeral);
  if (!parts) return undefined;
  const [, hundreds, tens, ones] = parts;
  const value = (character: string | undefined, none: number): number =>
    character === undefined ? none : (digitValues[character] ?? NaN);
  const sum =
    (numeral.includes('百') ? 100 * value(hundreds, 1) : 0) +
    (numeral.includes('十') ? 10 * value(tens, 1) : 0) +
    value(ones, 0);
  return Number.isNaN(sum) ? undefined : sum;
}

/** Numbers of a text in order, numerals and figures alike. */
export function numbersIn(text: string): readonly FoundNumber[] {
  const found = [...text.matchAll(NUMERAL), ...text.matchAll(/\d+/g)].flatMap(
    (match): readonly FoundNumber[] => {
      const value = /\d/.test(match[0]) ? Number(match[0]) : numeralValue(match[0]);
      const digits = /\d/.test(match[0]) ? match[0] : spokenDigits(match[0], value);
      return value === undefined
        ? []
        : [{ value, digits, from: match.index, to: match.index + match[0].length }];
    },
  );
  return found.sort((a, b) => a.from - b.from);
}

const spokenDigits = (numeral: string, value: number | undefined): string =>
  /[十百]/.test(numeral)
    ? String(value ?? '')
    : Array.from(numeral, (character) => digitValues[character] ?? '').join('');

/** A count as it is said, 0…999: 15 「十五」, 102 「一百零二」. Larger ones digit by digit. */
export function sayNumber(value: number): string {
  const digit = (of: number): string => hanDigits.charAt(of);
  if (!Number.isInteger(value) || value < 0 || value > 999)
    return Array.from(String(value), (d) => digit(Number(d))).join('');
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  if (value < 10) return digit(value);
  const high = hundreds > 0 ? `${digit(hundreds)}百` : '';
  const middle =
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : hundreds > 0 && ones > 0 ? '零' : '';
  return high + middle + (ones > 0 ? digit(ones) : '');
}

/** Figures become words, so that 「3号楼」 and 「三号楼」 sound the same; three figures and more are said one by one. */
export const figuresToWords = (text: string): string =>
  text.replace(/\d+/g, (figures) =>
    figures.length <= 2
      ? sayNumber(Number(figures))
      : Array.from(figures, (d) => hanDigits.charAt(Number(d))).join(''),
  );
