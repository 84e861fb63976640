import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readFlac } from './flac.ts';
import type { Recording } from './flac.ts';

const SAMPLE_RATE = 16_000;

/** A recording as the recogniser wants it: 16 kHz, mono. Reads .flac and .wav (PCM 16 bit or float). */
export async function readRecording(file: string): Promise<Float32Array> {
  const bytes = await readFile(file);
  const type = extname(file).toLowerCase();
  if (type !== '.flac' && type !== '.wav')
    throw new Error(`${type || 'a file without ending'} is neither flac nor wav`);
  const { sampleRate, samples } = type === '.flac' ? readFlac(bytes) : readWav(bytes);
  return resampled(samples, sampleRate);
}

function readWav(bytes: Buffer): Recording {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    throw new Error('not a WAV file');
  let format:
    | {
        readonly code: number;
        readonly channels: number;
        readonly sampleRate: number;
        readonly depth: number;
      }
    | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const [name, size] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)];
    const from = at + 8;
    if (name === 'fmt ')
      format = {
        code: bytes.readUInt16LE(from),
        channels: bytes.readUInt16LE(from + 2),
        sampleRate: bytes.readUInt32LE(from + 4),
        depth: bytes.readUInt16LE(from + 14),
      };
    if (name === 'data' && format) {
      const { depth, channels, sampleRate } = format;
      if (depth !== 16 && depth !== 32) throw new Error(`WAV of ${depth} bits is not read`);
      const step = (channels * depth) / 8;
      const count = Math.floor(Math.min(size, bytes.length - from) / step);
      const read = (i: number): number =>
        depth === 16 ? bytes.readInt16LE(from + i * step) / 32_768 : bytes.readFloatLE(from + i * step);
      return { sampleRate, samples: Float32Array.from({ length: count }, (_, i) => read(i)) };
    }
    at = from + size + (size % 2);
  }
  throw new Error('WAV file without sound');
}

/**
 * Mono samples at 16 kHz, as the ear wants them. Linear interpolation will do: recordings for development are 16 kHz,
 * or far above what speech needs.
 */
export function resampled(samples: Float32Array, rate: number): Float32Array {
  if (rate === SAMPLE_RATE) return samples;
  const length = Math.floor((samples.length * SAMPLE_RATE) / rate);
  return Float32Array.from({ length }, (_, i) => {
    const at = (i * rate) / SAMPLE_RATE;
    const [low, share] = [Math.floor(at), at % 1];
    return (samples[low] ?? 0) * (1 - share) + (samples[low + 1] ?? samples[low] ?? 0) * share;
  });
}
