const digitNames = '공일이삼사오육칠팔구';

/** Digit by digit, as numbers to call are read; a breath between groups. */
export const inBreathsKo = (groups: readonly string[]): string =>
  groups
    .filter((group) => group !== '')
    .map((group) => group.replace(/\d/g, (digit) => digitNames.charAt(Number(digit))))
    .join(', ');

/**
 * Free text in Korean for the system's voice, which reads figures by itself; only signs without a sound are taken out,
 * and numbers to call are read digit by digit.
 */
export const normaliseKo = (text: string): string =>
  text
    .replace(/(?<!\d)(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g, (_, ...groups: string[]) =>
      inBreathsKo(groups.slice(0, 3)),
    )
    .replace(/(?<![\d.])(110|119|120|122)(?![\d.:%])/g, (number) => inBreathsKo([number]))
    .replace(/["“”«»[\]{}*#_|\\^`~<>=+@/]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
