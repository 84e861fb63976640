import { inflateSync } from 'node:zlib';

/** A screenshot's dots, as eyes get them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB; beyond the edge, the nearest dot. */
  at(x: number, y: number): number;
}

/** Reads a PNG of eight bits a channel without interlacing, as browsers write screenshots. @throws Error on any other. */
export function pictureOf(png: Buffer): Picture {
  const parts: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (name === 'IHDR') header = data;
    if (name === 'IDAT') parts.push(data);
  }
  const channels = { 2: 3, 6: 4 }[header[9] ?? -1];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('not a screenshot');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const dots = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const column = Math.min(width - 1, Math.max(0, Math.round(x)));
      const row = Math.min(height - 1, Math.max(0, Math.round(y)));
      return dots.readUIntBE(row * width * channels + column * channels, 3);
    },
  };
}

/** PNG 3rd edition, 9.2: none, left, up, average, Paeth. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let i = 0; i < stride; i += 1) {
      const left = i < channels ? 0 : (out[to + i - channels] ?? 0);
      const up = row === 0 ? 0 : (out[to + i - stride] ?? 0);
      const corner = row === 0 || i < channels ? 0 : (out[to + i - stride - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[to + i] = ((raw[from + i] ?? 0) + guess) & 0xff;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const near = left + up - corner;
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [16, 8, 0].map((shift) => {
    const share = ((colour >> shift) & 0xff) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: number, other: number): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Letters against what they stand on: the commonest colour of the box, and the one that stands out most. */
export function contrastIn(picture: Picture, { left, top, width, height }: Box): number {
  const counts = new Map<number, number>();
  for (let y = Math.floor(top); y < top + height; y += 1)
    for (let x = Math.floor(left); x < left + width; x += 1) {
      const colour = picture.at(x, y);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  const [ground = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  // A stroke's middle is its true colour, its sides are blurred: so much of a box is no accident.
  const strokes = [...counts].filter(([, count]) => count >= width * height * 0.002);
  return Math.max(1, ...strokes.map(([colour]) => contrast(colour, ground)));
}

/** A part against what is around it: the greatest step from outside any of its edges in; a line under it will do. */
export function edgeContrast(picture: Picture, { left, top, width, height }: Box): number {
  const [x, y] = [left + width / 2, top + height / 2];
  const from = (startX: number, startY: number, stepX: number, stepY: number): number => {
    const outside = picture.at(startX - 4 * stepX, startY - 4 * stepY);
    const inward = Array.from({ length: 12 }, (_, n) => n - 3);
    return Math.max(
      ...inward.map((n) => contrast(picture.at(startX + n * stepX, startY + n * stepY), outside)),
    );
  };
  return Math.max(
    from(left, y, 1, 0),
    from(left + width, y, -1, 0),
    from(x, top, 0, 1),
    from(x, top + height, 0, -1),
  );
}
