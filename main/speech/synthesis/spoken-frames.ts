/**
 * The voice's own measure of loudness, below which it says nothing: silence lies at −8…−10 and speech at −3…10 over
 * 60 prompts (its word boundaries included).
 */
const silence = -6;
/** What the model calls one step of time. */
export const frameMs = 25;
/** Frames kept on either side: the decoder fades in and out in them. */
const margin = 3;
/** Of a first sound that is shortened, so much of its beginning is kept: it must not start like a burst. */
const rise = 2;

export interface Onset {
  /** Frames before the first phoneme's own, in which it sounds already. */
  readonly pad: number;
  /** The longest it may sound there, in frames. */
  readonly longest: number;
}

/**
 * The frames in which something is said, in order; of the energy there are two values a frame. With `onset`, a first
 * sound that is drawn out longer is cut in its middle.
 */
export function spokenFrames(energy: Float32Array, onset?: Onset): readonly number[] {
  const frames = Math.floor(energy.length / 2);
  const isSpoken = (value: number): boolean => value > silence;
  const first = Math.floor(energy.findIndex(isSpoken) / 2);
  // Nothing above the threshold: all of it, rather than a word lost.
  if (first < 0) return range(0, frames);
  const last = Math.floor(energy.findLastIndex(isSpoken) / 2);
  const [from, to] = [Math.max(0, first - margin), Math.min(frames, last + 1 + margin)];
  if (onset === undefined || onset.pad - first <= onset.longest) return range(from, to);
  return [...range(from, first + rise), ...range(onset.pad - (onset.longest - rise), to)];
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
