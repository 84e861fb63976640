// @ts-check
// vosk-browser's worker in a thread of Node, for recordings without a window. It wants a browser's worker around it:
// `self`, messages, `fetch` for its two files, and a database to keep the model in, which here is not kept.
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';

const port = parentPort;
if (!port) throw new Error('this is the entry of a thread');

/** @param {string | URL | Request} address */
async function fetchFile(address) {
  const file = fileURLToPath(String(address));
  if (file.endsWith('.wasm')) {
    return new Response(await readFile(file), { headers: { 'content-type': 'application/wasm' } });
  }
  const stream = /** @type {ReadableStream} */ (Readable.toWeb(createReadStream(file)));
  return new Response(stream, { headers: { 'content-length': String(statSync(file).size) } });
}

Object.assign(globalThis, {
  self: globalThis,
  location: { href: import.meta.url },
  fetch: fetchFile,
  postMessage: (/** @type {unknown} */ message) => port.postMessage(message),
  addEventListener: (/** @type {string} */ _, /** @type {(event: object) => void} */ listener) =>
    void port.on('message', (data) => listener({ data })),
});
// It tells of every file it unpacks and every grammar it builds.
for (const level of /** @type {const} */ (['log', 'warn', 'error'])) console[level] = () => undefined;

// The package has types for its client only.
const file = '@lichess-org/vosk-browser/dist/vosk.worker.js';
const { RecognizerWorker } = await import(file);
Object.defineProperty(RecognizerWorker.prototype, 'module', {
  /** @this {object} @param {{ syncFilesystem: unknown, FS: { mount: unknown } }} value */
  set(value) {
    value.syncFilesystem = () => Promise.resolve();
    value.FS.mount = () => undefined;
    Object.defineProperty(this, 'module', { value, writable: true });
  },
});
port.postMessage({ event: 'up' });
