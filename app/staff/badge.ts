import { parseSecret } from '../cases/slip-code.ts';

/** HK1 is a resident's slip, HB1 a badge: a scanner never takes the one for the other. */
const mark = 'HB1';

/** What a badge's QR code says. @param token 20 signs of Crockford's base 32, as of a slip's secret. */
export const badgeCode = (token: string): string => `${mark}:${token}`;

/** The token of a badge held under the scanner; `undefined` where it is none. */
export function parseBadge(scanned: string): string | undefined {
  const parts = /^HB1[:;](.*)$/su.exec(scanned.normalize('NFKC').trim().toUpperCase());
  return parts === null ? undefined : parseSecret(parts[1] ?? '');
}
