/** What China's numbering plan says where a phone number is asked for (up to 11 digits or more). */
const PHONE_DIGITS = 11;

/** 「幺三九」 is heard as 1139 by most voices; no number longer than three digits begins with 11 and goes on with 3–9. */
export const repaired = (digits: string, max: number): string =>
  max < PHONE_DIGITS ? digits : digits.replace(/^11(?=[3-9])/, '1');

/** Beginning with 1, only a mobile (1[3-9], 11 digits) is longer than five digits. */
export const mayBecomeNumber = (digits: string, max: number): boolean =>
  max < PHONE_DIGITS || digits.length <= 5 || /^(?:1[3-9]\d{4,9}|[02-9]\d*)$/.test(digits);

/** How much less likely a length is than the usual ones, as a log-probability: a digit was lost or doubled then. */
export function numberPrior(digits: string, max: number): number {
  if (max < PHONE_DIGITS || digits.length <= 4) return 0;
  // Five are a hotline (12345), which nobody gives as their own: rather a mobile whose end was lost.
  if (digits.startsWith('1')) return digits.length === 11 ? 0 : digits.length === 5 ? -3 : -6;
  // A landline of a town has 7 digits, of a city 8, with its area code 10 to 12.
  if (digits.startsWith('0')) return digits.length >= 10 && digits.length <= 12 ? 0 : -4;
  return digits.length === 8 ? 0 : digits.length === 7 ? -2 : -4;
}
