// @ts-check
// A file from an official address. What has arrived is kept, and a later try goes on from there.
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hashValue } from '../../lib/hash.mjs';
import { cacheFolder } from '../../lib/paths.mjs';
import { withProgress } from '../../lib/progress.mjs';

/** A server that has not answered by then is taken for out of reach; so is one that falls silent. */
const SILENCE_MS = 8_000;

/** Hosts that did not answer in this run: asked once, not once per file.
 * @type {Map<string, string>} */
const outOfReach = new Map();

/** @param {string} address
 * @param {string} to
 * @param {number | undefined} bytes
 * @param {typeof fetch} [get] */
export async function download(address, to, bytes, get = fetch) {
  const { host, pathname } = new URL(address);
  const silent = outOfReach.get(host);
  if (silent) throw new Error(silent);
  const half = join(cacheFolder(), 'partial', hashValue(address).slice(0, 16));
  mkdirSync(dirname(half), { recursive: true });
  const have = existsSync(half) ? statSync(half).size : 0;
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), SILENCE_MS);
  try {
    const response = await get(address, {
      signal: stop.signal,
      headers: have > 0 ? { range: `bytes=${have}-` } : {},
    });
    // 416: all of it was here already. Let the check of the digest judge it.
    if (response.status !== 416) await receive(response);
    renameSync(half, to);
  } catch (error) {
    if (error instanceof HttpError) throw error;
    const reason = `${host} is out of reach from here`;
    outOfReach.set(host, reason);
    throw new Error(reason, { cause: error });
  } finally {
    clearTimeout(timer);
  }

  /** @param {Response} response */
  async function receive(response) {
    if (!response.ok || !response.body) {
      rmSync(half, { force: true });
      throw new HttpError(`${host} answered ${response.status}`);
    }
    const goesOn = response.status === 206;
    const total =
      bytes ?? (Number(response.headers.get('content-length') ?? 0) + (goesOn ? have : 0) || undefined);
    await withProgress(pathname.split('/').at(-1) ?? host, total ? { total } : {}, async (progress) => {
      progress.add(goesOn ? have : 0);
      const body = Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (response.body));
      body.on('data', (chunk) => {
        progress.add(chunk.length);
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), SILENCE_MS);
      });
      await pipeline(body, createWriteStream(half, { flags: goesOn ? 'a' : 'w' }));
    });
  }
}

class HttpError extends Error {}
