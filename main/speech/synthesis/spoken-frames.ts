/**
 * The voice's own measure of loudness, below which it says nothing: silence lies at −8…−10 and speech at −3…10 over
 * 60 prompts (its word boundaries included).
 */
const silence = -6;
/** Frames of 25 ms kept on either side: the decoder fades in and out in them. */
const margin = 3;

/** The frames between which something is said, `to` excluded; of the energy there are two values a frame. */
export function spokenFrames(energy: Float32Array): { readonly from: number; readonly to: number } {
  const frames = Math.floor(energy.length / 2);
  const isSpoken = (value: number): boolean => value > silence;
  const first = energy.findIndex(isSpoken);
  // Nothing above the threshold: all of it, rather than a word lost.
  if (first < 0) return { from: 0, to: frames };
  const last = energy.findLastIndex(isSpoken);
  return {
    from: Math.max(0, Math.floor(first / 2) - margin),
    to: Math.min(frames, Math.floor(last / 2) + 1 + margin),
  };
}
