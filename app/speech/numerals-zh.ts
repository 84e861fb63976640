const names = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const places = ['', '十', '百', '千'] as const;

/** Digit by digit. One is said 幺 in numbers that are called or looked for: 一 and 七 sound too much alike. */
export const digitByDigit = (digits: string, one: '一' | '幺' = '幺'): string =>
  Array.from(digits)
    .map((digit) => (digit === '1' ? one : (names[Number(digit)] ?? '')))
    .join('');

/** A whole number 0…999,999,999,999 in words: 十二, 一百零五, 两千, 一万零三. Larger ones are read by digits. */
export function cardinal(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0 || count >= 1e12) return digitByDigit(String(count), '一');
  if (count < 10_000) return belowTenThousand(count);
  const [size, unit] = count >= 1e8 ? [1e8, '亿'] : [1e4, '万'];
  const rest = count % size;
  // A missing thousand before a rest is said: 一万零三十.
  const gap = rest > 0 && rest < size / 10 ? '零' : '';
  const head = Math.floor(count / size);
  return (head === 2 ? '两' : cardinal(head)) + unit + gap + (rest === 0 ? '' : cardinal(rest));
}

function belowTenThousand(count: number): string {
  if (count === 0) return '零';
  const digits = Array.from(String(count), Number);
  let said = '';
  let gap = false;
  digits.forEach((digit, at) => {
    const place = digits.length - 1 - at;
    if (digit === 0) {
      gap = said !== '';
      return;
    }
    if (gap) said += '零';
    gap = false;
    // 十二, not 一十二; 两百 and 两千, but 二十.
    const name =
      digit === 2 && place >= 2 ? '两' : digit === 1 && place === 1 && said === '' ? '' : names[digit];
    said += (name ?? '') + (places[place] ?? '');
  });
  return said;
}

/** How many of something: 两 alone, otherwise the cardinal. */
export const countOf = (count: number): string => (count === 2 ? '两' : cardinal(count));
