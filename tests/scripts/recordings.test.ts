import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecording } from '../../scripts/audio/read.ts';
import { resampled } from '../../scripts/audio/resample.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recordings-'));
});

interface Made {
  readonly rate?: number;
  readonly channels?: number;
  readonly depth?: number;
  readonly coding?: number;
  readonly extensible?: boolean;
}

const tone = (rate: number, hz: number, seconds = 0.2): Float32Array =>
  Float32Array.from({ length: rate * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hz * i) / rate));

/** A WAV file of a tone of 440 Hz; a second channel is silent. */
async function wav(
  name: string,
  { rate = 16_000, channels = 1, depth = 16, coding = 1, extensible = false }: Made,
) {
  const samples = tone(rate, 440);
  const width = depth / 8;
  const data = Buffer.alloc(samples.length * channels * width, depth === 8 ? 128 : 0);
  samples.forEach((sample, i) => {
    const at = i * channels * width;
    if (coding === 3) {
      if (depth === 64) data.writeDoubleLE(sample, at);
      else data.writeFloatLE(sample, at);
    } else if (depth === 8) data.writeUInt8(Math.round(sample * 127) + 128, at);
    else data.writeIntLE(Math.round(sample * (2 ** (depth - 1) - 1)), at, width);
  });
  const format = Buffer.alloc(extensible ? 40 : 16);
  format.writeUInt16LE(extensible ? 0xfffe : coding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * channels * width, 8);
  format.writeUInt16LE(channels * width, 12);
  format.writeUInt16LE(depth, 14);
  if (extensible) format.writeUInt16LE(coding, 24);
  const chunk = (label: string, bytes: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes.length);
    return Buffer.concat([Buffer.from(label), size, bytes]);
  };
  const chunks = Buffer.concat([
    chunk('LIST', Buffer.from('INFO')),
    chunk('fmt ', format),
    chunk('data', data),
  ]);
  const file = join(folder, name);
  await writeFile(file, Buffer.concat([chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), chunks]))]));
  return file;
}

const loudnessOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length);
/** Of a sine of half of full scale. */
const HALF = 0.5 / Math.SQRT2;

describe('recordings of any kind that a hall may have', () => {
  const kinds: readonly Made[] = [
    { rate: 8_000 }, { rate: 44_100 }, { rate: 48_000, depth: 24 }, { depth: 8 }, { depth: 24 }, { depth: 32 },
    { depth: 32, coding: 3 }, { depth: 64, coding: 3 }, { depth: 24, extensible: true },
    { depth: 32, coding: 3, extensible: true },
  ]; // prettier-ignore
  it.each(kinds)('%o is heard at its own pitch and loudness', async (kind) => {
    const samples = await readRecording(await wav('tone.wav', kind));
    expect(samples.length).toBeCloseTo(3_200, -1);
    expect(loudnessOf(samples)).toBeCloseTo(HALF, 1);
    const crossings = samples.filter(
      (sample, i) => i > 0 && sample >= 0 !== (samples[i - 1] ?? 0) >= 0,
    ).length;
    expect(Math.abs(crossings - 2 * 440 * 0.2)).toBeLessThanOrEqual(4);
  });

  it('who was recorded on one of two channels only is heard, too', async () => {
    const samples = await readRecording(await wav('two.wav', { channels: 2, rate: 48_000 }));
    expect(samples.length).toBeCloseTo(3_200, -1);
    expect(loudnessOf(samples)).toBeCloseTo(HALF / 2, 1);
  });

  it('what lies above 8 kHz does not come back as another tone', () => {
    expect(loudnessOf(resampled(tone(48_000, 13_000), 48_000))).toBeLessThan(0.01 * HALF);
    expect(loudnessOf(resampled(tone(48_000, 3_000), 48_000))).toBeCloseTo(HALF, 1);
  });

  it('an empty file, a text and a sound in an unknown coding each say what they are', async () => {
    const file = join(folder, 'odd.wav');
    await writeFile(file, '');
    await expect(readRecording(file)).rejects.toThrow('empty');
    await writeFile(file, 'not a sound at all');
    await expect(readRecording(file)).rejects.toThrow('neither flac nor wav');
    await expect(readRecording(await wav('law.wav', { depth: 8, coding: 7 }))).rejects.toThrow('coding 7');
    await writeFile(file, Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVE')]));
    await expect(readRecording(file)).rejects.toThrow('without sound');
    await writeFile(file, 'fLaC');
    await expect(readRecording(file)).rejects.toThrow('too early');
  });
});
