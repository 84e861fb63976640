/** Who may be let in. A helper serves beside a resident; only staff see the staff area. */
export const roles = ['staff', 'helper'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Why a PIN or a badge did not open. `locked`: too many tries; nobody may try for a while. */
export type Refusal =
  | { readonly why: 'wrong-pin'; readonly triesLeft: number }
  | { readonly why: 'locked'; readonly forMs: number }
  | { readonly why: 'unknown-badge' };

/** Four to eight digits; one digit over and over, or a run such as 1234, is what is tried first (NIST SP 800-63B). */
export const isFitPin = (pin: string): boolean => /^\d{4,8}$/.test(pin) && !isEasy(pin);

function isEasy(pin: string): boolean {
  const steps = Array.from(pin.slice(1), (digit, at) => Number(digit) - Number(pin[at]));
  return steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
}
