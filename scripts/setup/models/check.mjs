// @ts-check
// A file is what it should be, or it is refused; there is nothing between.
import { existsSync, statSync } from 'node:fs';
import { hashFile } from '../../lib/hash.mjs';

/** Says what was expected and what came instead, in words for whoever sets the kiosk up. */
export class Refused extends Error {}

/** @param {string} file
 * @param {{ bytes?: number, sha256?: string }} expected
 * @param {string} name how the file is called in the message
 * @returns {Promise<{ bytes: number, sha256: string }>} what the file is */
export async function check(file, expected, name) {
  if (!existsSync(file)) throw new Refused(`${name} is not there`);
  const bytes = statSync(file).size;
  if (expected.bytes !== undefined && bytes !== expected.bytes)
    throw new Refused(
      `${name} refused: expected ${expected.bytes} bytes, got ${bytes} (${bytes < expected.bytes ? 'half-fetched?' : 'another file?'})`,
    );
  const sha256 = await hashFile(file);
  if (expected.sha256 !== undefined && sha256 !== expected.sha256)
    throw new Refused(`${name} refused: expected sha256 ${expected.sha256}, got ${sha256}`);
  return { bytes, sha256 };
}
