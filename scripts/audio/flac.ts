import { joined } from '#app/speech/joined.ts';

/** Just enough of FLAC (RFC 9639) to read recordings: all subframe types, 4 to 24 bits, any channels. */
export interface Recording {
  readonly sampleRate: number;
  /** One channel, −1…1; more are mixed. */
  readonly samples: Float32Array;
}

/** Reads a FLAC file. Throws an Error that says what is wrong with it. */
export function readFlac(bytes: Uint8Array): Recording {
  const bits = bitsOf(bytes);
  if (bits.unsigned(32) !== 0x664c_6143) throw new Error('not a FLAC file');
  let stream: { readonly sampleRate: number; readonly depth: number } | undefined;
  for (let last = false; !last;) {
    last = bits.unsigned(1) === 1;
    const type = bits.unsigned(7);
    const end = bits.unsigned(24) * 8 + bits.position();
    if (type === 0) {
      bits.seek(bits.position() + 80);
      const sampleRate = bits.unsigned(20);
      bits.unsigned(3);
      stream = { sampleRate, depth: bits.unsigned(5) + 1 };
    }
    bits.seek(end);
  }
  if (!stream) throw new Error('FLAC file without stream information');
  const blocks: Float32Array[] = [];
  while (bits.position() + 16 < bytes.length * 8) blocks.push(readFrame(bits, stream.depth));
  return { sampleRate: stream.sampleRate, samples: joined(blocks) };
}

interface Bits {
  unsigned(count: number): number;
  signed(count: number): number;
  /** Zeros before the next one. */
  zeros(): number;
  position(): number;
  seek(bit: number): void;
}

function bitsOf(bytes: Uint8Array): Bits {
  let at = 0;
  const unsigned = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0;) {
      const byte = bytes[at >> 3];
      if (byte === undefined) throw new Error('FLAC file ends too early');
      const take = Math.min(left, 8 - (at & 7));
      value = value * 2 ** take + ((byte >> (8 - (at & 7) - take)) & ((1 << take) - 1));
      at += take;
      left -= take;
    }
    return value;
  };
  return {
    unsigned,
    signed: (count) => {
      const value = unsigned(count);
      return count > 0 && value >= 2 ** (count - 1) ? value - 2 ** count : value;
    },
    zeros: () => {
      let count = 0;
      while (unsigned(1) === 0) count += 1;
      return count;
    },
    position: () => at,
    seek: (bit) => void (at = bit),
  };
}

function readFrame(bits: Bits, streamDepth: number): Float32Array {
  if (bits.unsigned(15) !== 0x7ffc) throw new Error('FLAC frame out of step');
  bits.unsigned(1);
  const sizeCode = bits.unsigned(4);
  const rateCode = bits.unsigned(4);
  const assignment = bits.unsigned(4);
  const depth = [streamDepth, 8, 12, streamDepth, 16, 20, 24, 32][bits.unsigned(3)] ?? streamDepth;
  bits.unsigned(1);
  // The frame's number, coded like UTF-8.
  for (let first = bits.unsigned(8); first >= 0xc0; first = (first << 1) & 0xff) bits.unsigned(8);
  const size =
    sizeCode === 1 ? 192
    : sizeCode <= 5 ? 576 << (sizeCode - 2)
    : sizeCode === 6 ? bits.unsigned(8) + 1
    : sizeCode === 7 ? bits.unsigned(16) + 1
    : 256 << (sizeCode - 8); // prettier-ignore
  if (rateCode >= 12) bits.unsigned(rateCode === 12 ? 8 : 16);
  bits.unsigned(8);
  const channels = assignment < 8 ? assignment + 1 : 2;
  const lanes = Array.from({ length: channels }, (_, channel) => {
    // The side channel of a stereo pair needs one bit more.
    const side =
      (assignment === 9 && channel === 0) || ((assignment === 8 || assignment === 10) && channel === 1);
    return readSubframe(bits, size, depth + (side ? 1 : 0));
  });
  bits.seek(Math.ceil(bits.position() / 8) * 8 + 16);
  const [a = [], b = []] = lanes;
  // Of a stereo pair the second is a difference (left/side, mid/side), or the first (side/right).
  const value = (i: number): number => {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    if (assignment === 8) return x - y / 2;
    if (assignment === 9) return y + x / 2;
    if (assignment === 10) return x + (y & 1) / 2;
    return lanes.reduce((sum, lane) => sum + (lane[i] ?? 0), 0) / channels;
  };
  return Float32Array.from({ length: size }, (_, i) => value(i) / 2 ** (depth - 1));
}

const FIXED = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]];

function readSubframe(bits: Bits, size: number, fullDepth: number): number[] {
  bits.unsigned(1);
  const type = bits.unsigned(6);
  const wasted = bits.unsigned(1) === 1 ? bits.zeros() + 1 : 0;
  const depth = fullDepth - wasted;
  const scaled = (samples: number[]): number[] =>
    wasted ? samples.map((sample) => sample * 2 ** wasted) : samples;
  if (type === 0) return scaled(new Array<number>(size).fill(bits.signed(depth)));
  if (type === 1) return scaled(Array.from({ length: size }, () => bits.signed(depth)));
  const order = type >= 32 ? type - 31 : type - 8;
  const samples = Array.from({ length: order }, () => bits.signed(depth));
  let shift = 0;
  let coefficients = FIXED[order] ?? [];
  if (type >= 32) {
    const precision = bits.unsigned(4) + 1;
    shift = bits.signed(5);
    coefficients = Array.from({ length: order }, () => bits.signed(precision));
  }
  const residual = readResidual(bits, size, order);
  for (const rest of residual) {
    const at = samples.length;
    const predicted = coefficients.reduce(
      (sum, coefficient, i) => sum + coefficient * (samples[at - 1 - i] ?? 0),
      0,
    );
    samples.push(Math.floor(predicted / 2 ** shift) + rest);
  }
  return scaled(samples);
}

/** Rice-coded remainders, in partitions of equal length. */
function readResidual(bits: Bits, size: number, order: number): number[] {
  const width = bits.unsigned(2) === 0 ? 4 : 5;
  const partitions = 2 ** bits.unsigned(4);
  const residual: number[] = [];
  for (let partition = 0; partition < partitions; partition += 1) {
    const count = size / partitions - (partition === 0 ? order : 0);
    const parameter = bits.unsigned(width);
    if (parameter === 2 ** width - 1) {
      const raw = bits.unsigned(5);
      for (let i = 0; i < count; i += 1) residual.push(bits.signed(raw));
      continue;
    }
    for (let i = 0; i < count; i += 1) {
      const folded = bits.zeros() * 2 ** parameter + bits.unsigned(parameter);
      residual.push(folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
    }
  }
  return residual;
}
