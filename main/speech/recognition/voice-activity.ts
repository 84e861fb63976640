import { InferenceSession, Tensor } from 'onnxruntime-node';

/** Silero reads windows of 32 ms at 16 kHz, each after the last 4 ms of the one before (without them v6 says 0 for ever). */
export const WINDOW = 512;
export const WINDOW_MS = 32;
const CONTEXT = 64;
const STATE = [2, 1, 128];

/**
 * Silero misses soft speakers (−44 dBFS: 3 words of 20, short 一 and 二); 10 dB louder it hears them, and coughs, knocks
 * and fans still count as none.
 */
const MOST_GAIN = 3;
/** Loud speech is not driven beyond half of full scale; the memory of a loud moment fades in about a second. */
const WANTED_PEAK = 0.5;
const FADING = 0.95;

export interface VoiceActivity {
  /** A listener with a memory of its own, for one utterance. */
  start(): VoiceProbe;
  close(): Promise<void>;
}

export interface VoiceProbe {
  /** Probability that the next `WINDOW` samples hold a voice. One call at a time, in order. */
  probability(window: Float32Array): Promise<number>;
}

/** Loads Silero. Throws what onnxruntime or the file system throws. */
export async function openVoiceActivity(file: string): Promise<VoiceActivity> {
  // One thread: a window takes 0.2 ms, less than waking another costs.
  const session = await InferenceSession.create(file, { intraOpNumThreads: 1, interOpNumThreads: 1 });
  const rate = new Tensor('int64', BigInt64Array.of(16_000n), []);
  return {
    start() {
      const input = new Float32Array(CONTEXT + WINDOW);
      let state = new Tensor('float32', new Float32Array(STATE.reduce((a, b) => a * b)), STATE);
      let peak = 0;
      return {
        async probability(window) {
          peak = window.reduce((most, sample) => Math.max(most, Math.abs(sample)), peak * FADING);
          const gain = Math.min(MOST_GAIN, WANTED_PEAK / Math.max(peak, 1e-6));
          input.copyWithin(0, WINDOW);
          input.set(
            window.map((sample) => sample * gain),
            CONTEXT,
          );
          const out = await session.run({
            input: new Tensor('float32', input, [1, input.length]),
            state,
            sr: rate,
          });
          const next = out['stateN'];
          if (next instanceof Tensor) state = next as typeof state;
          return Number(out['output']?.data[0] ?? 0);
        },
      };
    },
    close: () => session.release(),
  };
}
