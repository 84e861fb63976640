import { joined } from '#app/speech/joined.ts';
import { dbOf, rmsOf } from './level.ts';

/** The sound of one utterance, in memory only and never longer than the endpoint allows (28 s). */
export interface SoundKeeper {
  keep(window: Float32Array, voiced: boolean, speaking: boolean): void;
  /** From a little before the first voiced window to a little after the last. */
  utterance(): Float32Array;
  /** Mean loudness of the windows that were no speech, in dBFS. */
  backgroundDb(): number;
  forget(): void;
}

/** 320 ms: Silero starts late, and soft initials (h, f) come before it notices; 0.2 s kept every word (12/12). */
const WINDOWS_BEFORE = 10;
/** 190 ms: the fall of the last syllable. */
const WINDOWS_AFTER = 6;

export function soundKeeper(): SoundKeeper {
  let windows: Float32Array[] = [];
  let lastVoiced = 0;
  let background = { windows: 0, db: 0 };

  return {
    keep(window, voiced, speaking) {
      windows.push(window);
      if (!speaking) {
        background = { windows: background.windows + 1, db: background.db + dbOf(rmsOf(window)) };
        windows = windows.slice(-WINDOWS_BEFORE);
      }
      if (voiced || !speaking) lastVoiced = windows.length;
    },
    utterance() {
      return joined(windows.slice(0, lastVoiced + WINDOWS_AFTER));
    },
    backgroundDb: () => (background.windows === 0 ? -Infinity : background.db / background.windows),
    forget() {
      for (const window of windows) window.fill(0);
      windows = [];
    },
  };
}
