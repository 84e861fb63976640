import type { Reference, Secret } from '../ids.ts';

/**
 * What the codes on a slip say. QR: reference and secret; bars: the reference alone. Only characters of the QR
 * alphanumeric mode (ISO/IEC 18004 7.4.4) keep it small, and a scanner that types needs no shift key for `-`.
 */
export const slipCode = (reference: Reference, secret: Secret): string => `${reference}-${secret}`;

/** Reads what a scanner typed; `isReference` knows the check digit. Anything else is `undefined`. */
export function readSlipCode(
  typed: string,
  isReference: (digits: string) => digits is Reference,
): { readonly reference: Reference; readonly secret?: Secret } | undefined {
  const [, digits, secret] = /^(\d{8})(?:-([0-9A-Za-z]{8,64}))?$/.exec(typed.trim()) ?? [];
  if (digits === undefined || !isReference(digits)) return undefined;
  return secret === undefined ? { reference: digits } : { reference: digits, secret: secret as Secret };
}
