/** One second-order section. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/**
 * The K weighting of ITU-R BS.1770-5 for any sample rate: a shelf for the head, a high pass for the low end. The
 * analogue prototypes are those that give the standard's coefficients at 48 kHz.
 */
function kWeighting(sampleRate: number): readonly Biquad[] {
  const shelf = { hertz: 1681.974450955533, gainDb: 3.999843853973347, q: 0.7071752369554196 };
  const high = { hertz: 38.13547087602444, q: 0.5003270373238773 };
  const k = Math.tan((Math.PI * shelf.hertz) / sampleRate);
  const vh = 10 ** (shelf.gainDb / 20);
  const vb = vh ** 0.4996667741545416;
  const a0 = 1 + k / shelf.q + k * k;
  const j = Math.tan((Math.PI * high.hertz) / sampleRate);
  const c0 = 1 + j / high.q + j * j;
  return [
    {
      b: [
        (vh + (vb * k) / shelf.q + k * k) / a0,
        (2 * (k * k - vh)) / a0,
        (vh - (vb * k) / shelf.q + k * k) / a0,
      ],
      a: [(2 * (k * k - 1)) / a0, (1 - k / shelf.q + k * k) / a0],
    },
    { b: [1, -2, 1], a: [(2 * (j * j - 1)) / c0, (1 - j / high.q + j * j) / c0] },
  ];
}

function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const out = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  samples.forEach((x, at) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[at] = y;
  });
  return out;
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Integrated loudness of mono sound in LUFS, gated as in BS.1770: blocks of 400 ms, a quarter apart. Sound shorter
 * than a block is one block. Silence is −Infinity.
 */
export function loudness(samples: Float32Array, sampleRate: number): number {
  const weighted = kWeighting(sampleRate).reduce(filtered, samples);
  const block = Math.min(samples.length, Math.round(0.4 * sampleRate));
  if (block === 0) return -Infinity;
  const hop = Math.max(1, Math.round(block / 4));
  const powers: number[] = [];
  for (let at = 0; at + block <= weighted.length; at += hop) {
    powers.push(weighted.subarray(at, at + block).reduce((sum, x) => sum + x * x, 0) / block);
  }
  const audible = powers.filter((power) => lufs(power) > -70);
  if (audible.length === 0) return -Infinity;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

const phases = 4;
const halfTaps = 12;
/** A sinc under a Hann window, for the three points between two samples (BS.1770-5 annex 2 asks for 4 times). */
const between = Array.from({ length: phases - 1 }, (_, phase) =>
  Array.from({ length: halfTaps * 2 }, (_unused, tap) => {
    const x = tap - halfTaps + 1 - (phase + 1) / phases;
    return (Math.sin(Math.PI * x) / (Math.PI * x)) * (0.5 + 0.5 * Math.cos((Math.PI * x) / halfTaps));
  }),
);

/** True peak in dBTP: the highest point of the wave, between the samples too. Silence is −Infinity. */
export function truePeak(samples: Float32Array): number {
  let peak = samples.reduce((highest, x) => Math.max(highest, Math.abs(x)), 0);
  for (let at = 0; at < samples.length; at += 1) {
    // Far below the peak nothing between two samples can pass it.
    if (Math.abs(samples[at] ?? 0) < peak / 2) continue;
    for (const taps of between) {
      let sum = 0;
      for (let tap = 0; tap < taps.length; tap += 1)
        sum += (taps[tap] ?? 0) * (samples[at + tap - halfTaps + 1] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return 20 * Math.log10(peak);
}
