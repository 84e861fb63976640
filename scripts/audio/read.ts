import { readFile } from 'node:fs/promises';
import { readFlac } from './flac.ts';
import { resampled } from './resample.ts';
import { readWav } from './wav.ts';

/**
 * A recording as the recogniser wants it: 16 kHz, mono. Reads FLAC and WAV (PCM of 8 to 32 bits, float), by what the
 * file begins with. Throws an Error that says what is wrong with it.
 */
export async function readRecording(file: string): Promise<Float32Array> {
  const bytes = await readFile(file);
  const begins = bytes.toString('latin1', 0, 4);
  if (begins !== 'fLaC' && begins !== 'RIFF')
    throw new Error(bytes.length === 0 ? 'the file is empty' : 'neither flac nor wav');
  const { sampleRate, samples } = begins === 'fLaC' ? readFlac(bytes) : readWav(bytes);
  if (samples.length === 0) throw new Error('the file holds no sound');
  return resampled(samples, sampleRate);
}
