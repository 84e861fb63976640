import { createHash, sign, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { failed, ok, type Result } from '#app/result.ts';

/**
 * An update is one file: three lines (what it is; a manifest; its Ed25519 signature, RFC 8032) and then the program as
 * tar.gz, whose SHA-256 stands in the manifest. One signature over one line covers everything.
 */
export interface Manifest {
  readonly version: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** `not-ours`: no update at all · `forged`: not signed with the hall's key · `damaged`: what was signed is not there. */
export type EnvelopeTrouble = 'not-ours' | 'forged' | 'damaged';

export interface Envelope {
  readonly manifest: Manifest;
  /** Where the tar.gz begins, in bytes. */
  readonly payloadAt: number;
}

const magic = 'HALL-KIOSK-UPDATE 1';
/** Three short lines: whoever sends more, sends something else. */
const headBytes = 2_048;

const manifestSchema = z.strictObject({
  // A version becomes the name of a folder.
  version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(-[a-z0-9.]{1,20})?$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
});

/** The three lines that go before the tar.gz. */
export function headOf(manifest: Manifest, privateKeyPem: string): string {
  const line = JSON.stringify(manifest);
  const signature = sign(null, Buffer.from(line), privateKeyPem).toString('base64');
  return `${magic}\n${line}\n${signature}\n`;
}

/** Reads and checks all of an update; nothing of it has been unpacked when this returns. */
export async function openEnvelope(
  file: string,
  publicKeyPem: string,
): Promise<Result<Envelope, EnvelopeTrouble>> {
  const head = await firstBytes(file);
  const [first, line, signature] = head.split('\n', 3);
  if (first !== magic || line === undefined || signature === undefined) return failed('not-ours');
  // The signature first: not a byte of what a stranger wrote is interpreted.
  if (!verify(null, Buffer.from(line, 'latin1'), publicKeyPem, Buffer.from(signature, 'base64')))
    return failed('forged');
  const manifest = manifestSchema.safeParse(JSON.parse(line));
  if (!manifest.success) return failed('not-ours');
  const payloadAt = magic.length + line.length + signature.length + 3;
  const { sha256, bytes } = await digest(file, payloadAt);
  return sha256 === manifest.data.sha256 && bytes === manifest.data.bytes
    ? ok({ manifest: manifest.data, payloadAt })
    : failed('damaged');
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

async function digest(file: string, start: number): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const block of createReadStream(file, { start, highWaterMark: 1 << 20 })) {
    hash.update(block as Buffer);
    bytes += (block as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
