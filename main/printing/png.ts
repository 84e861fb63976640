import { crc32, deflateSync } from 'node:zlib';
import { rowBytes, type Raster } from './raster.ts';

/** A raster as PNG of one bit a dot (PNG 3rd edition: grey, bit depth 1, where 0 is black). */
export function pngOf({ widthDots, heightDots, bits }: Raster, dotsPerMetre = 8000): Uint8Array {
  const bytes = rowBytes(widthDots);
  const rows = Buffer.alloc((bytes + 1) * heightDots);
  for (let y = 0; y < heightDots; y++) {
    for (let x = 0; x < bytes; x++) rows[y * (bytes + 1) + 1 + x] = ~(bits[y * bytes + x] ?? 0) & 0xff;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthDots, 0);
  header.writeUInt32BE(heightDots, 4);
  header.writeUInt8(1, 8);
  const density = Buffer.alloc(9);
  density.writeUInt32BE(dotsPerMetre, 0);
  density.writeUInt32BE(dotsPerMetre, 4);
  density.writeUInt8(1, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('pHYs', density),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
