/** The meter's range: a quiet room lies near −60 dBFS at a desk microphone, a voice close by near −15. */
const QUIET_DBFS = -60;
const LOUD_DBFS = -15;

/** How full the meter is, 0…1, for one block of samples. */
export function levelOf(block: Float32Array): number {
  let sum = 0;
  for (const sample of block) sum += sample * sample;
  const dbfs = 10 * Math.log10(sum / Math.max(1, block.length) + 1e-12);
  return Math.min(1, Math.max(0, (dbfs - QUIET_DBFS) / (LOUD_DBFS - QUIET_DBFS)));
}
