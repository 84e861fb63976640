import { joined } from '#app/speech/joined.ts';
import { toWav } from '#app/speech/wav.ts';
import type { Microphone } from './microphone.ts';

/** Blocks of 64 ms: half a minute, and no more of anybody's voice is ever held (issue 7). */
const mostBlocks = 468;
/** As the microphone is opened. */
const sampleRate = 16_000;
/** Speech lies within 30 dB of its loudest; what is softer before and after it is the hall. */
const softest = 10 ** (-30 / 20);
/** Half a second before and after, so that no first consonant is lost. */
const marginBlocks = 8;

/** The last half minute of what was said on a turn that keeps it: in memory, until it is handed over or forgotten. */
export interface SoundRing {
  /** Begins anew, or stops. */
  follow(keeps: boolean): void;
  /** What was heard so far was not the resident. */
  clear(): void;
  /** What was said, as WAV, without the silence around it; nothing of it stays. `undefined` where there was nothing. */
  take(): Uint8Array | undefined;
}

export function soundRing(microphone: Pick<Microphone, 'listen'>): SoundRing {
  let blocks: Float32Array[] = [];
  let stop: (() => void) | undefined;
  const clear = (): void => {
    for (const block of blocks) block.fill(0);
    blocks = [];
  };
  return {
    follow: (keeps) => {
      stop?.();
      stop = undefined;
      clear();
      if (!keeps) return;
      stop = microphone.listen((block) => {
        // The ear has the block itself, too.
        blocks.push(Float32Array.from(block));
        if (blocks.length > mostBlocks) blocks.shift()?.fill(0);
      });
    },
    clear,
    take: () => {
      const samples = joined(spokenPart(blocks));
      const wav = samples.length === 0 ? undefined : toWav({ samples, sampleRate });
      samples.fill(0);
      clear();
      return wav;
    },
  };
}

function spokenPart(blocks: readonly Float32Array[]): readonly Float32Array[] {
  const loudness = blocks.map((block) => Math.sqrt(block.reduce((sum, x) => sum + x * x, 0) / block.length));
  const least = Math.max(...loudness) * softest;
  if (!(least > 0)) return [];
  const first = loudness.findIndex((loud) => loud >= least);
  const last = loudness.findLastIndex((loud) => loud >= least);
  return blocks.slice(Math.max(0, first - marginBlocks), last + 1 + marginBlocks);
}
