import { rowBytes, type Raster } from '../../raster.ts';

const escape = 0x1b;
const group = 0x1d;

/** ESC @: forget what an earlier, broken job may have set. */
const initialise = Uint8Array.of(escape, 0x40);
/** GS V 66 n: feed to the knife, n dots more, and cut but for a point, so that the slip does not fall. */
const cut = Uint8Array.of(group, 0x56, 66, 16);

// Rows in one GS v 0: small printers hold about 4 kB, and 64 rows of 72 bytes are 4.6 kB with the header read at once.
const bandRows = 64;

/** A whole slip as ESC/POS: the picture in bands of `GS v 0`, and the cut. No text: its bytes can command nothing. */
export function escposOf(raster: Raster): Uint8Array {
  const bytes = rowBytes(raster.widthDots);
  const parts: Uint8Array[] = [initialise];
  for (let row = 0; row < raster.heightDots; row += bandRows) {
    const rows = Math.min(bandRows, raster.heightDots - row);
    parts.push(Uint8Array.of(group, 0x76, 0x30, 0, bytes & 255, bytes >> 8, rows & 255, rows >> 8));
    parts.push(raster.bits.subarray(row * bytes, (row + rows) * bytes));
  }
  return Buffer.concat([...parts, cut]);
}

/** DLE EOT n: asks at once, even while printing is blocked. */
export const realTimeStatus = (n: 1 | 2 | 4): Uint8Array => Uint8Array.of(0x10, 0x04, n);
/** GS r 1: asks in order, so that the answer comes when all before it has been printed. */
export const orderedStatus = Uint8Array.of(group, 0x72, 1);
