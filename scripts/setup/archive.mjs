// @ts-check
// Single files out of the archives that registries serve: .whl (zip) and .tgz.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openZip } from '../lib/zip.mjs';

/** Appends one file of an archive to an open stream.
 * @param {string} archive
 * @param {string} name
 * @param {import('node:fs').WriteStream} to */
export async function appendFrom(archive, name, to) {
  const { stream, close } = archive.endsWith('.tgz') ? fromTar(archive, name) : await fromZip(archive, name);
  try {
    await pipeline(stream, to, { end: false });
  } finally {
    await close();
  }
}

/** Joins files of archives into one file.
 * @param {ReadonlyArray<{ archive: string, file: string }>} parts
 * @param {string} path */
export async function joinParts(parts, path) {
  const to = createWriteStream(path);
  try {
    for (const { archive, file } of parts) await appendFrom(archive, file, to);
  } finally {
    await new Promise((resolve) => to.end(resolve));
  }
}

/** @param {string} archive
 * @param {string} name */
async function fromZip(archive, name) {
  const zip = await openZip(archive);
  const entry = zip.entries.find((e) => e.name === name);
  if (!entry) {
    await zip.close();
    throw new Error(`${archive} has no ${name}`);
  }
  return { stream: await entry.read(), close: zip.close };
}

/** @param {string} archive
 * @param {string} name */
function fromTar(archive, name) {
  const tar = spawn('tar', ['-xzOf', archive, name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let error = '';
  tar.stderr.on('data', (chunk) => (error += chunk));
  const ended = new Promise((resolve) => tar.on('close', resolve));
  /** @type {Readable} */
  const stream = tar.stdout;
  const close = async () => {
    if ((await ended) !== 0) throw new Error(`${archive} gives no ${name}: ${error.trim()}`);
  };
  tar.on('error', (failure) => stream.destroy(failure));
  return { stream, close };
}
