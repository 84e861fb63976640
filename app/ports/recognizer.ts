import type { Listening } from '../turn/listening.ts';

/**
 * Hearing. One utterance at a time: `listen`, then 16 kHz mono audio in blocks, until `ended`.
 * Engines: native (Whisper in a utility process), vosk (a worker in the page), fake (tests).
 */
export interface Recognizer {
  readonly engine: 'native' | 'vosk' | 'by-language' | 'fake';
  /** Starts listening with the turn's vocabulary; an utterance under way is aborted first. */
  listen(listening: Listening, locale: string, on: (event: RecognitionEvent) => void): Utterance;
  close(): Promise<void>;
}

export interface Utterance {
  /** 16 kHz, mono, −1…1; blocks of any length, in order. */
  push(block: Float32Array): void;
  /** The source has ended: decide with what was heard. */
  stop(): void;
  /** Forget it: no further event comes. */
  abort(): void;
}

export type RecognitionEvent =
  | { readonly type: 'speech-start' }
  /** What is heard so far, or at the end. `final` comes once, and is followed by `ended`. */
  | { readonly type: 'hypothesis'; readonly hypothesis: Hypothesis; readonly final: boolean }
  /** Nothing but silence or noise until patience ran out; never an empty transcript. */
  | { readonly type: 'no-speech'; readonly noisy: boolean }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly code: RecognitionFailure };

export type RecognitionFailure = 'model-missing' | 'model-damaged' | 'engine-lost' | 'language-not-served';

/** Evidence of one utterance; what it means is for understanding to say. */
export interface Hypothesis {
  /** Free decoding, simplified characters, no punctuation. May be wrong; may be empty where only scores speak. */
  readonly text: string;
  /** 0…1, of the free decoding: geometric mean of its tokens' probabilities. */
  readonly confidence: number;
  /**
   * How well each phrase of the vocabulary fits the sound: mean token log-likelihood less half the same on faint
   * noise, best first. Phrases that begin quite differently may be left out. `phrase` and `say` are indices into
   * `Listening.phrases[].say[]`.
   */
  readonly scores: readonly PhraseScore[];
  /** Mean token log-likelihood of the free decoding, the yardstick for rejecting what was not offered. */
  readonly freeScore: number;
  /**
   * Cries for help that sound like what was written down, with how much worse each fits the sound (mean token
   * log-likelihood against the same of the text; above 0 it fits better).
   */
  readonly alternatives?: readonly { readonly text: string; readonly against: number }[];
  /** From a decoder that can only hear digits; where the turn asked for them. */
  readonly digits?: { readonly text: string; readonly confidence: number };
  /** The engine cannot tell what was not offered: it makes one of the phrases of every sound. */
  readonly forced?: true;
  /** Length of voiced sound, in milliseconds. */
  readonly voicedMs: number;
}

export interface PhraseScore {
  readonly phrase: number;
  readonly say: number;
  readonly score: number;
  /** Mean token log-likelihood alone, to be compared with `freeScore`. */
  readonly likelihood: number;
}
