import type { DraftId, Reference, Secret } from '../ids.ts';
import { failed, ok, type Result } from '../result.ts';
import { parseReference } from './reference.ts';

/** Crockford's base 32: no I, L, O, U to misread, and all of it in a QR code's alphanumeric mode. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 20 signs of 5 bits: 100 bits, far beyond guessing (NIST SP 800-63B asks 64 for a look-up secret). */
export const secretLength = 20;

/** @param random at least `secretLength` bytes from a cryptographic source. */
export function secretFrom(random: Uint8Array): Secret {
  if (random.length < secretLength) throw new RangeError('too few random bytes');
  // 256 is a multiple of 32, so that every sign is equally likely.
  return [...random.slice(0, secretLength)].map((byte) => alphabet[byte % 32]).join('') as Secret;
}

/** The secret as it was read, with the look-alikes set right; `undefined` where it cannot be one. */
export function parseSecret(text: string): Secret | undefined {
  const signs = text.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1').trim();
  return new RegExp(`^[${alphabet}]{${secretLength}}$`).test(signs) ? (signs as Secret) : undefined;
}

const mark = 'HK';
const version = '1';

/** What the slip's QR code says: 33 signs, alphanumeric mode, QR version 2 at level M. */
export const slipCode = (reference: Reference, secret: Secret): string =>
  `${mark}${version}:${reference}:${secret}`;

export interface Slip {
  readonly reference: Reference;
  /** Absent where the bar code was scanned, which holds the reference alone. */
  readonly secret?: Secret;
}

/** `not-ours`: some other code. `newer`: a slip of a later kiosk. `damaged`: ours, misread. */
export type SlipTrouble = 'not-ours' | 'newer' | 'damaged';

/** What a scanner read: the QR code or the bar code, whatever its keyboard layout made of case and colon. */
export function parseSlip(scanned: string): Result<Slip, SlipTrouble> {
  const text = scanned.normalize('NFKC').trim().toUpperCase();
  const parts = /^HK(\d+)[:;](.*)$/su.exec(text);
  if (parts === null) {
    const bare = /^\d{8}$/.test(text) ? parseReference(text) : failed('no-digits');
    return bare.ok ? ok({ reference: bare.value }) : failed('not-ours');
  }
  if (parts[1] !== version) return failed('newer');
  const [digits = '', signs = '', ...rest] = (parts[2] ?? '').split(/[:;]/u);
  const reference = parseReference(digits);
  const secret = parseSecret(signs);
  if (!reference.ok || secret === undefined || rest.length > 0) return failed('damaged');
  return ok({ reference: reference.value, secret });
}

/** What the slip of a parked matter says: which draft, and the key that is nowhere else. */
export interface DraftCode {
  readonly draft: DraftId;
  readonly key: Secret;
}

/** 34 signs, alphanumeric mode, QR version 2 at level M, like a case's. */
export const draftCode = ({ draft, key }: DraftCode): string => `${mark}P${version}:${draft}:${key}`;

/** What a scanner read, if it was the slip of a parked matter. */
export function parseDraftCode(scanned: string): DraftCode | undefined {
  const text = scanned.normalize('NFKC').trim().toUpperCase();
  const [, draft, signs = ''] = new RegExp(`^HKP1[:;]([${alphabet}]{8})[:;](.*)$`, 'su').exec(text) ?? [];
  const key = parseSecret(signs);
  return draft === undefined || key === undefined ? undefined : { draft: draft as DraftId, key };
}
