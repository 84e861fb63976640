import { inflateSync } from 'node:zlib';
import { rowBytes, type Raster } from '#main/printing/raster.ts';

/** Reads back the PNGs we write: one bit a dot, one IDAT, no filters. */
export function readPng(png: Uint8Array): Raster {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.set(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)),
    );
  }
  const header = chunks.get('IHDR');
  const data = chunks.get('IDAT');
  if (!header || !data || header.readUInt8(8) !== 1) throw new Error('not a picture of ours');
  const [widthDots, heightDots] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const width = rowBytes(widthDots);
  const bits = new Uint8Array(width * heightDots);
  for (let y = 0; y < heightDots; y++) {
    for (let x = 0; x < width; x++) bits[y * width + x] = ~(rows[y * (width + 1) + 1 + x] ?? 0);
  }
  return { widthDots, heightDots, bits };
}
