/** Where a frame is no sung note, or hardly a sound, there is no pitch. */
const leastLikeness = 0.7;
const leastPower = 1e-4;

/**
 * The note a voice sings on, in hertz: the middle one of all frames of 50 ms that are voiced, each by autocorrelation
 * between 70 and 400 Hz. Of Mandarin, whose tones go up and down, one stretch alone says little.
 */
export function pitchOf(samples: Float32Array, sampleRate: number): number {
  const size = Math.round(sampleRate * 0.05);
  const notes: number[] = [];
  for (let from = 0; from + 2 * size < samples.length; from += size) {
    const note = noteOf(samples.subarray(from, from + 2 * size), size, sampleRate);
    if (note !== undefined) notes.push(note);
  }
  return notes.sort((a, b) => a - b)[Math.floor(notes.length / 2)] ?? NaN;
}

function noteOf(frame: Float32Array, size: number, sampleRate: number): number | undefined {
  let [best, likeness] = [0, 0];
  for (let lag = Math.round(sampleRate / 400); lag <= Math.round(sampleRate / 70); lag += 1) {
    let [product, power, later] = [0, 1e-9, 1e-9];
    for (let at = 0; at < size; at += 1) {
      const [x, y] = [frame[at] ?? 0, frame[at + lag] ?? 0];
      product += x * y;
      power += x * x;
      later += y * y;
    }
    // An octave lower fits as well: the shorter one must not be beaten by a hair.
    const like = product / Math.sqrt(power * later);
    if (like > likeness * 1.02) [best, likeness] = [lag, like];
  }
  const power = frame.reduce((sum, x) => sum + x * x, 0) / frame.length;
  return likeness >= leastLikeness && power >= leastPower ? sampleRate / best : undefined;
}
