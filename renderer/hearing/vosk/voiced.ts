/** Samples of a window, 32 ms at 16 kHz. */
export const WINDOW = 512;
export const WINDOW_MS = 32;

/** Quieter than this nobody speaks to a kiosk: a voice at arm's length lies 15 dB above. */
const LEAST_DBFS = -50;
/** A voice stands out of the hall's noise by this much. */
const ABOVE_BACKGROUND_DB = 9;
/** The background is taken to be quieter at once, and louder by 2 dB a second: speech does not become background. */
const RISE_DB = 2 / 31.25;
/** No hall is quieter, none that speaks with people louder. */
const QUIETEST_DBFS = -60;
const LOUDEST_DBFS = -35;

/** Louder on average than this, and silence is noise (as the native engine has it). */
const NOISY_DBFS = -45;

export interface VoiceGate {
  /** Is somebody speaking in this window? */
  voiced(window: Float32Array): boolean;
  readonly noisy: boolean;
}

/** A voice told by its loudness alone: the page has no better, and Vosk must not be fed with silence (a third of a core). */
export function voiceGate(): VoiceGate {
  let background = LOUDEST_DBFS;
  return {
    voiced(window) {
      let sum = 0;
      for (const sample of window) sum += sample * sample;
      const db = 10 * Math.log10(Math.max(sum / window.length, 1e-10));
      background = Math.max(QUIETEST_DBFS, Math.min(db, background + RISE_DB, LOUDEST_DBFS));
      return db > Math.max(LEAST_DBFS, background + ABOVE_BACKGROUND_DB);
    },
    get noisy() {
      return background > NOISY_DBFS;
    },
  };
}
