import type { Recording } from './flac.ts';

type Read = (bytes: Buffer, at: number) => number;

const PCM = 1;
const FLOAT = 3;
/** WAVE_FORMAT_EXTENSIBLE: what it really is stands 24 bytes further on. */
const EXTENSIBLE = 0xfffe;

/** How a sample of each coding and depth is read, −1…1; eight bits have no sign. */
const readers: Readonly<Record<string, Read>> = {
  [`${PCM} 8`]: (bytes, at) => (bytes.readUInt8(at) - 128) / 2 ** 7,
  [`${PCM} 16`]: (bytes, at) => bytes.readInt16LE(at) / 2 ** 15,
  [`${PCM} 24`]: (bytes, at) => bytes.readIntLE(at, 3) / 2 ** 23,
  [`${PCM} 32`]: (bytes, at) => bytes.readInt32LE(at) / 2 ** 31,
  [`${FLOAT} 32`]: (bytes, at) => bytes.readFloatLE(at),
  [`${FLOAT} 64`]: (bytes, at) => bytes.readDoubleLE(at),
};

interface Format {
  readonly channels: number;
  readonly sampleRate: number;
  readonly width: number;
  readonly read: Read;
}

/** Reads a WAV file; channels are mixed into one. Throws an Error that says what is wrong with it. */
export function readWav(bytes: Buffer): Recording {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('not a WAV file');
  let format: Format | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, size] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)];
    const from = at + 8;
    if (name === 'fmt ') format = formatOf(bytes.subarray(from, from + size));
    // Recorders that were cut off leave a size of nothing or of more than there is.
    if (name === 'data' && format) return mixed(bytes.subarray(from, from + size), format);
    at = from + size + (size % 2);
  }
  throw new Error('WAV file without sound');
}

function formatOf(chunk: Buffer): Format {
  if (chunk.length < 16) throw new Error('WAV file that ends too early');
  const code = chunk.readUInt16LE(0);
  const depth = chunk.readUInt16LE(14);
  const coding = code === EXTENSIBLE && chunk.length >= 26 ? chunk.readUInt16LE(24) : code;
  const read = readers[`${coding} ${depth}`];
  if (!read) throw new Error(`WAV of ${depth} bits, coding ${coding}, is not read`);
  const [channels, sampleRate] = [chunk.readUInt16LE(2), chunk.readUInt32LE(4)];
  if (channels === 0 || sampleRate === 0) throw new Error('WAV file without channels or sample rate');
  return { channels, sampleRate, width: depth / 8, read };
}

function mixed(bytes: Buffer, { channels, sampleRate, width, read }: Format): Recording {
  const step = channels * width;
  const samples = Float32Array.from({ length: Math.floor(bytes.length / step) }, (_, i) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) sum += read(bytes, i * step + channel * width);
    return sum / channels;
  });
  return { sampleRate, samples };
}
