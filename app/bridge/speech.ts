import type { RecognitionEvent, RecognitionFailure } from '../ports/recognizer.ts';
import type { SpokenClause, SynthesisFailure } from '../ports/synthesizer.ts';
import type { Listening } from '../turn/listening.ts';

/**
 * Spoken between the page and the speech process over one MessagePort. Samples are posted as copies: a transferred
 * buffer silently arrives as null across processes.
 */
export type ToSpeech =
  | { readonly type: 'listen'; readonly id: number; readonly listening: Listening; readonly locale: string }
  | { readonly type: 'audio'; readonly id: number; readonly samples: Float32Array }
  | { readonly type: 'stop' | 'abort'; readonly id: number }
  | { readonly type: 'synthesize'; readonly id: number; readonly clause: SpokenClause }
  | { readonly type: 'cancel'; readonly id: number };

export type FromSpeech =
  | { readonly type: 'ready'; readonly hearing: SenseState; readonly speaking: SenseState }
  | { readonly type: 'recognition'; readonly id: number; readonly event: RecognitionEvent }
  | {
      readonly type: 'sound';
      readonly id: number;
      readonly samples: Float32Array;
      readonly sampleRate: number;
      readonly origin: 'clip' | 'live';
    }
  | { readonly type: 'synthesis-failed'; readonly id: number; readonly code: SynthesisFailure };

/** Whether a sense is there, per language; the reason is for the staff's diagnostics. */
export interface SenseState {
  readonly engine: string;
  readonly locales: readonly string[];
  readonly trouble?: RecognitionFailure | SynthesisFailure;
}
