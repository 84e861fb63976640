/** What the ear wants, in hertz. */
export const SAMPLE_RATE = 16_000;
/** Zero crossings of the low-pass on each side: what lies above 8 kHz would come back as hiss over s and sh. */
const CROSSINGS = 12;

/** Mono samples at 16 kHz, by a windowed sinc. */
export function resampled(samples: Float32Array, rate: number): Float32Array {
  if (rate === SAMPLE_RATE) return samples;
  const length = Math.floor((samples.length * SAMPLE_RATE) / rate);
  const cutoff = Math.min(1, SAMPLE_RATE / rate);
  const reach = CROSSINGS / cutoff;
  return Float32Array.from({ length }, (_, i) => {
    const at = (i * rate) / SAMPLE_RATE;
    let [sum, weights] = [0, 0];
    for (let j = Math.max(0, Math.ceil(at - reach)); j <= Math.min(samples.length - 1, at + reach); j += 1) {
      const x = j - at;
      const weight = sinc(x * cutoff) * (0.5 + 0.5 * Math.cos((Math.PI * x) / reach));
      sum += weight * (samples[j] ?? 0);
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  });
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
