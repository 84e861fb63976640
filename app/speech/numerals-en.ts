const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] as const; // prettier-ignore
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const groups = [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand'], [100, 'hundred']] as const; // prettier-ignore

const ordinals = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
] as const; // prettier-ignore

/** Digit by digit, a space between. */
export const digitWords = (digits: string): string =>
  Array.from(digits)
    .map((digit) => small[Number(digit)] ?? '')
    .join(' ');

/** A whole number 0…999,999,999,999 in words; larger ones by digits. */
export function cardinalWords(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0 || count >= 1e12) return digitWords(String(count));
  if (count < 20) return small[count] ?? '';
  for (const [size, name] of groups) {
    if (count < size) continue;
    const rest = count % size;
    const head = `${cardinalWords(Math.floor(count / size))} ${name}`;
    return rest === 0 ? head : `${head} ${rest < 100 ? 'and ' : ''}${cardinalWords(rest)}`;
  }
  const ten = tens[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? ten : `${ten} ${small[count % 10] ?? ''}`;
}

/** Day of the month, 1…31, as an ordinal. */
export function ordinalWords(day: number): string {
  if (day < 20) return ordinals[day] ?? '';
  if (day === 20) return 'twentieth';
  if (day === 30) return 'thirtieth';
  return `${tens[Math.floor(day / 10)] ?? ''} ${ordinals[day % 10] ?? ''}`;
}

/** 2025 as twenty twenty-five; 2005 as two thousand and five. */
export function yearWords(year: number): string {
  if (year % 100 === 0 || (year >= 2000 && year < 2010) || year < 1000 || year > 2999)
    return cardinalWords(year);
  const rest = year % 100;
  return `${cardinalWords(Math.floor(year / 100))} ${rest < 10 ? 'oh ' : ''}${cardinalWords(rest)}`;
}
