// @ts-check
import { crc32, deflateRawSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';

/** Writes a small zip archive, as a wheel is: some entries deflated, some stored.
 * @param {string} file
 * @param {Record<string, string>} contents */
export function writeZip(file, contents) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(contents)) {
    const raw = Buffer.from(text);
    const method = raw.length > 20 ? 8 : 0;
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32?.(raw) ?? 0, 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(raw.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, tail, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(contents).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  writeFileSync(file, Buffer.concat([...locals, entries, Buffer.from('PK\x05\x06', 'latin1'), end]));
  return file;
}
