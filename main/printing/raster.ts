/** A picture of black and white dots. One bit each, rows padded to whole bytes, 1 is black: as `GS v 0` wants it. */
export interface Raster {
  readonly widthDots: number;
  readonly heightDots: number;
  readonly bits: Uint8Array;
}

export const rowBytes = (widthDots: number): number => Math.ceil(widthDots / 8);

/** True where the dot is black; outside the picture all is white. */
export function isBlack({ widthDots, heightDots, bits }: Raster, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= widthDots || y >= heightDots) return false;
  return (((bits[y * rowBytes(widthDots) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 1;
}

/**
 * Black or white from a picture of four bytes a dot (blue, green, red, alpha), of which the upper left is taken. A dot is burned where ink would cover
 * 40 % of it or more: at one half, thin strokes of 203 dpi break up, and paper takes less heat than glass shows.
 */
export function rasterOf(
  bgra: Uint8Array,
  columns: number,
  { widthDots, heightDots }: Pick<Raster, 'widthDots' | 'heightDots'>,
): Raster {
  const bytes = rowBytes(widthDots);
  const bits = new Uint8Array(bytes * heightDots);
  for (let y = 0; y < heightDots; y++) {
    for (let x = 0; x < widthDots; x++) {
      // Grey from green alone: the layout has no colours.
      const grey = bgra[(y * columns + x) * 4 + 1] ?? 255;
      const byte = y * bytes + (x >> 3);
      if (grey < whiteFrom) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { widthDots, heightDots, bits };
}

// 60 % of 255.
const whiteFrom = 153;
