/** Two pitch periods of the deepest voice (80 Hz) fit, and no syllable is cut in two. */
const windowMs = 30;
/** Far enough to find the wave in step again: one period of that voice. */
const searchMs = 12.5;

/**
 * The same sound slower or faster, at the same pitch (WSOLA, Verhelst and Roelands 1993): windows of it are laid over
 * one another nearer or further apart, each where it goes on best. So a clip serves every pace, and nobody who asked
 * for slower speech waits for it.
 */
export function atPace(samples: Float32Array, sampleRate: number, rate: number): Float32Array {
  const hop = Math.round((windowMs / 2_000) * sampleRate);
  if (rate === 1 || samples.length <= hop * 2) return samples;
  const search = Math.round((searchMs / 1_000) * sampleRate);
  const length = Math.round(samples.length / rate);
  const paced = new Float32Array(length);
  let from = 0;
  for (let to = 0; to < length; to += hop) {
    if (to > 0) from = bestStart(samples, Math.round(to * rate), from + hop, hop * 2, search);
    for (let at = 0; at < hop * 2 && to + at < length; at += 1) {
      // The very first half has nothing to be laid over.
      const weight = to === 0 && at < hop ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * at) / hop);
      paced[to + at] = (paced[to + at] ?? 0) + weight * (samples[from + at] ?? 0);
    }
  }
  return paced;
}

/** Near `wanted`, where the sound is most like what would have come at `natural`. Every second sample will do. */
function bestStart(
  samples: Float32Array,
  wanted: number,
  natural: number,
  window: number,
  search: number,
): number {
  let [best, likeness] = [wanted, -Infinity];
  for (let start = Math.max(0, wanted - search); start <= wanted + search; start += 2) {
    let [product, power] = [0, 1e-9];
    for (let at = 0; at < window; at += 2) {
      const x = samples[start + at] ?? 0;
      product += x * (samples[natural + at] ?? 0);
      power += x * x;
    }
    const like = product / Math.sqrt(power);
    if (like > likeness) [best, likeness] = [start, like];
  }
  return best;
}
