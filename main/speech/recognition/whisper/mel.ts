import { spectrumOf } from './fft.ts';

/** Whisper's own features (openai/whisper, audio.py): 25 ms windows every 10 ms, 80 bands on Slaney's mel scale. */
export const SAMPLE_RATE = 16_000;
export const BANDS = 80;
const WINDOW = 400;
const HOP = 160;
const BINS = WINDOW / 2 + 1;

/** Below 1 kHz Slaney's scale is linear, above logarithmic. */
const KNEE_HZ = 1_000;
const KNEE_MEL = (3 * KNEE_HZ) / 200;
const LOG_STEP = Math.log(6.4) / 27;
const melOf = (hz: number): number =>
  hz < KNEE_HZ ? (3 * hz) / 200 : KNEE_MEL + Math.log(hz / KNEE_HZ) / LOG_STEP;
const hzOf = (mel: number): number =>
  mel < KNEE_MEL ? (200 * mel) / 3 : KNEE_HZ * Math.exp(LOG_STEP * (mel - KNEE_MEL));

interface Band {
  readonly from: number;
  readonly weights: Float64Array;
}

/** Triangles of equal area; each keeps only the bins under it. */
function bands(): readonly Band[] {
  const top = melOf(SAMPLE_RATE / 2);
  const edge = (i: number): number => hzOf((top * i) / (BANDS + 1));
  const binHz = SAMPLE_RATE / WINDOW;
  return Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [edge(band), edge(band + 1), edge(band + 2)];
    const from = Math.ceil(low / binHz);
    const to = Math.min(BINS - 1, Math.floor(high / binHz));
    const weights = Float64Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
      const hz = (from + i) * binHz;
      const height = Math.max(0, Math.min((hz - low) / (middle - low), (high - hz) / (high - middle)));
      return (height * 2) / (high - low);
    });
    return { from, weights };
  });
}

const hann = Float64Array.from(
  { length: WINDOW },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / WINDOW),
);
const filters = bands();
const spectrum = spectrumOf(WINDOW);

/**
 * Log-mel features `[80][frames]` of 16 kHz samples, silence after them. `frames` are of 10 ms; samples beyond them
 * are not heard.
 */
export function logMel(samples: Float32Array, frames: number): Float32Array {
  const mel = new Float32Array(BANDS * frames).fill(-10);
  const heard = Math.min(frames, Math.ceil((samples.length + WINDOW / 2) / HOP));
  const frame = new Float32Array(WINDOW);
  const power = new Float32Array(BINS);
  let loudest = -10;
  for (let t = 0; t < heard; t += 1) {
    for (let i = 0; i < WINDOW; i += 1) {
      // Frames are centred, and the sound is mirrored at its beginning.
      const at = Math.abs(t * HOP + i - WINDOW / 2);
      frame[i] = (samples[at] ?? 0) * (hann[i] ?? 0);
    }
    spectrum.power(frame, power);
    filters.forEach(({ from, weights }, band) => {
      let sum = 0;
      for (let i = 0; i < weights.length; i += 1) sum += (weights[i] ?? 0) * (power[from + i] ?? 0);
      const value = Math.log10(Math.max(1e-10, sum));
      mel[band * frames + t] = value;
      if (value > loudest) loudest = value;
    });
  }
  // 80 dB below the loudest counts as silence; then to about −1…1, as Whisper was trained.
  for (let i = 0; i < mel.length; i += 1) mel[i] = (Math.max(mel[i] ?? 0, loudest - 8) + 4) / 4;
  return mel;
}
