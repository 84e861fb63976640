import { randomBytes } from 'node:crypto';

/** Chance, handed in: for secrets, references and jitter. */
export interface Randomness {
  bytes(count: number): Uint8Array;
  /** 0 ≤ x < 1. */
  fraction(): number;
}

export const systemRandomness: Randomness = { bytes: randomBytes, fraction: Math.random };

/** A random UUID, version 4 (RFC 9562). */
export function uuidFrom(random: Uint8Array): string {
  const bytes = Buffer.from(random.slice(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
