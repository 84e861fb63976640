import { loudness, truePeak } from './loudness.ts';

/** All speech at one level, so that nobody reaches for the volume (issue 6: −20 ± 1 LUFS, ≤ −1 dBTP). */
export const targetLufs = -20;
export const highestDbtp = -1;

/** A peak grows by so much at most when a clip is compressed (482 prompts: 1.4 dB). */
const codecDb = 1.5;

/** Where sound begins and ends, under the peak: the voice's own silence varies from 50 to 400 ms, the pauses are ours. */
const silenceDb = -45;
const leadMs = 25;
const tailMs = 60;
const fadeMs = 8;

/** Sound as it may be heard: silence cut off both ends, levelled, faded so that nothing clicks. */
export function finished(raw: Float32Array, sampleRate: number): Float32Array {
  const samples = trimmed(raw, sampleRate);
  const level = loudness(samples, sampleRate);
  if (level === -Infinity) return samples;
  const gainDb = Math.min(targetLufs - level, highestDbtp - codecDb - truePeak(samples));
  const gain = 10 ** (gainDb / 20);
  const fade = Math.round((fadeMs / 1000) * sampleRate);
  return samples.map((x, at) => x * gain * Math.min(1, at / fade, (samples.length - 1 - at) / fade));
}

function trimmed(raw: Float32Array, sampleRate: number): Float32Array {
  const peak = raw.reduce((highest, x) => Math.max(highest, Math.abs(x)), 0);
  const threshold = peak * 10 ** (silenceDb / 20);
  const isSound = (x: number): boolean => Math.abs(x) > threshold;
  const first = raw.findIndex(isSound);
  if (first < 0) return raw.slice();
  const last = raw.findLastIndex(isSound);
  const samplesIn = (ms: number): number => Math.round((ms / 1000) * sampleRate);
  return raw.slice(Math.max(0, first - samplesIn(leadMs)), last + samplesIn(tailMs));
}
