/** The note a voice sings on, in hertz, by autocorrelation between 70 and 400 Hz over all of the sound. */
export function pitchOf(samples: Float32Array, sampleRate: number): number {
  let [best, likeness] = [0, -Infinity];
  const longest = Math.round(sampleRate / 70);
  const window = Math.min(samples.length - longest, sampleRate);
  const from = Math.max(0, Math.floor((samples.length - longest - window) / 2));
  for (let lag = Math.round(sampleRate / 400); lag <= longest; lag += 1) {
    let [product, power] = [0, 1e-9];
    for (let at = from; at < from + window; at += 1) {
      const x = samples[at + lag] ?? 0;
      product += (samples[at] ?? 0) * x;
      power += x * x;
    }
    // An octave lower fits as well: the shorter one must not be beaten by a hair.
    const like = product / Math.sqrt(power);
    if (like > likeness * 1.02) [best, likeness] = [lag, like];
  }
  return sampleRate / best;
}
