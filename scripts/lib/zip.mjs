// @ts-check
// Reads zip archives (wheels are zips too) with nothing but Node: no unzip on the machine is needed.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

// The numbers are those of the format's description (APPNOTE 4.3): signatures, and the offsets of fields.
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} mode the Unix permissions, 0 where the archive has none
 * @property {number} bytes unpacked
 * @property {() => Promise<Readable>} read
 */

/** @param {string} file
 * @returns {Promise<{ entries: Entry[], close(): Promise<void> }>} */
export async function openZip(file) {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const tail = await readAt(handle, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.readUInt32LE(end) !== END_OF_DIRECTORY)
      throw new Error(`${file} is not a whole zip archive`);
    const start = tail.readUInt32LE(end + 16);
    const directory = await readAt(handle, start, start + tail.readUInt32LE(end + 12));
    return { entries: [...entriesOf(directory, file, handle)], close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** @param {Buffer} directory
 * @param {string} file
 * @param {import('node:fs/promises').FileHandle} handle
 * @returns {Generator<Entry>} */
function* entriesOf(directory, file, handle) {
  for (let at = 0; at + ENTRY_LENGTH <= directory.length;) {
    const nameEnd = at + ENTRY_LENGTH + directory.readUInt16LE(at + 28);
    const method = directory.readUInt16LE(at + 10);
    const packed = directory.readUInt32LE(at + 20);
    const local = directory.readUInt32LE(at + 42);
    yield {
      name: directory.toString('utf8', at + ENTRY_LENGTH, nameEnd),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      bytes: directory.readUInt32LE(at + 24),
      read: () => readEntry(file, handle, local, packed, method),
    };
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/** @param {string} file
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {number} local where the entry's own header begins
 * @param {number} packed
 * @param {number} method 0 stored, 8 deflated */
async function readEntry(file, handle, local, packed, method) {
  const header = await readAt(handle, local, local + LOCAL_LENGTH);
  const start = local + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (packed === 0) return Readable.from([]);
  const raw = createReadStream(file, { start, end: start + packed - 1, highWaterMark: 1 << 20 });
  if (method === 0) return raw;
  if (method !== 8) throw new Error(`zip method ${method} is not known here`);
  const inflate = createInflateRaw();
  raw.on('error', (error) => inflate.destroy(error));
  return raw.pipe(inflate);
}

/** @param {import('node:fs/promises').FileHandle} handle
 * @param {number} from
 * @param {number} to */
async function readAt(handle, from, to) {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}
