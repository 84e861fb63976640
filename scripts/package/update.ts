import { createPublicKey } from 'node:crypto';
import { createReadStream, createWriteStream, readFileSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import { headOf } from '#main/update/envelope.ts';
import { hashFile } from '../lib/hash.mjs';

/** The public half (PEM) of the key that updates are signed with. */
export const publicKeyOf = (privateKeyFile: string): string =>
  String(createPublicKey(readFileSync(privateKeyFile)).export({ type: 'spki', format: 'pem' }));

/** The tar.gz with the signed head before it: what a hall installs beside its running version. */
export async function updateFile(
  out: string,
  archive: string,
  version: string,
  privateKeyFile: string,
): Promise<string> {
  const manifest = { version, sha256: await hashFile(archive), bytes: statSync(archive).size };
  const file = join(out, `hall-kiosk-${version}.update`);
  const to = createWriteStream(file);
  to.write(headOf(manifest, readFileSync(privateKeyFile, 'utf8')));
  await pipeline(createReadStream(archive), to);
  return file;
}
