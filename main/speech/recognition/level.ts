/** Loudness that dictation likes best, in dBFS of the voiced part; the recordings it was trained on lie near it. */
const WANTED_DBFS = -23;
/** More than 30 dB would make a voice of the hall's hum. */
const MOST_GAIN_DB = 30;

export const rmsOf = (samples: Float32Array): number => {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / Math.max(1, samples.length));
};

export const dbOf = (rms: number): number => 20 * Math.log10(Math.max(rms, 1e-8));

/**
 * The utterance at an even loudness, without its constant offset. Loudness is that of the loudest third of its 32 ms
 * frames, so that pauses do not count.
 */
export function levelled(samples: Float32Array, frame: number): Float32Array {
  let mean = 0;
  for (const sample of samples) mean += sample / samples.length;
  const centred = samples.map((sample) => sample - mean);
  const powers: number[] = [];
  for (let at = 0; at < centred.length; at += frame)
    powers.push(rmsOf(centred.subarray(at, at + frame)) ** 2);
  const loud = powers.sort((a, b) => b - a).slice(0, Math.ceil(powers.length / 3));
  const rms = Math.sqrt(loud.reduce((sum, power) => sum + power, 0) / Math.max(1, loud.length));
  const gain = 10 ** (Math.min(MOST_GAIN_DB, WANTED_DBFS - dbOf(rms)) / 20);
  return centred.map((sample) => Math.max(-1, Math.min(1, sample * gain)));
}
