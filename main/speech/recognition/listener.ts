import type { Hypothesis } from '#app/ports/recognizer.ts';
import type { Listening } from '#app/turn/listening.ts';

/** The part of an engine that knows words: sound and vocabulary in, evidence out. */
export interface Listener {
  /** Computes beforehand what a turn's vocabulary needs; hearing it would otherwise take longer. */
  prepare(listening: Listening, locale: string): Promise<void>;
  /** `cancelled` is asked between the steps; a cancelled hearing gives nothing. */
  hear(
    sound: VoicedSound,
    listening: Listening,
    locale: string,
    cancelled: () => boolean,
  ): Promise<Hypothesis | undefined>;
}

export interface VoicedSound {
  /** 16 kHz, from a little before the first voiced window to a little after the last. */
  readonly samples: Float32Array;
  readonly voicedMs: number;
}
