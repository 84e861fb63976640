/** Spectrum of real frames of one fixed length; the length's only prime factors may be 2 and 5 (Whisper's is 400). */
export interface Spectrum {
  /** Writes |X(k)|² for k = 0…length/2 into `power`. */
  power(frame: Float32Array, power: Float32Array): void;
}

/** Plans the transform: tables are computed once. */
export function spectrumOf(length: number): Spectrum {
  const cos = new Float64Array(length);
  const sin = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    cos[i] = Math.cos((2 * Math.PI * i) / length);
    sin[i] = -Math.sin((2 * Math.PI * i) / length);
  }
  const re = new Float64Array(length);
  const im = new Float64Array(length);
  const scratchRe = new Float64Array(length);
  const scratchIm = new Float64Array(length);

  /** Cooley–Tukey, decimation in time: `count` samples from `from`, `stride` apart, to `re`/`im` at `at`. */
  function transform(frame: Float32Array, from: number, stride: number, count: number, at: number): void {
    if (count === 1) {
      re[at] = frame[from] ?? 0;
      im[at] = 0;
      return;
    }
    const radix = count % 2 === 0 ? 2 : 5;
    const part = count / radix;
    for (let r = 0; r < radix; r += 1)
      transform(frame, from + r * stride, stride * radix, part, at + r * part);
    for (let k = 0; k < count; k += 1) {
      let sumRe = 0;
      let sumIm = 0;
      for (let r = 0; r < radix; r += 1) {
        const turn = (r * k * stride) % length;
        const index = at + r * part + (k % part);
        const [c, s, x, y] = [cos[turn] ?? 0, sin[turn] ?? 0, re[index] ?? 0, im[index] ?? 0];
        sumRe += c * x - s * y;
        sumIm += c * y + s * x;
      }
      scratchRe[k] = sumRe;
      scratchIm[k] = sumIm;
    }
    for (let k = 0; k < count; k += 1) {
      re[at + k] = scratchRe[k] ?? 0;
      im[at + k] = scratchIm[k] ?? 0;
    }
  }

  return {
    power(frame, power) {
      transform(frame, 0, 1, length, 0);
      for (let k = 0; k <= length / 2; k += 1) power[k] = (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
    },
  };
}
