import type { Cancellation } from './cancellation.ts';
import type { Result } from '../result.ts';

/** Speaking: text to sound, from rendered clips where there are any, live where not. */
export interface Synthesizer {
  /** Sound of one clause; the next may be asked for before it has been played. */
  synthesize(clause: SpokenClause, signal?: Cancellation): Promise<Result<Sound, SynthesisFailure>>;
  close(): Promise<void>;
}

/** One clause as it is spoken, already normalised: no digits or symbols a voice could read wrongly. */
export interface SpokenClause {
  readonly text: string;
  readonly locale: string;
  /** 0.5…2; 1 is the voice's default pace of 170–190 characters a minute. */
  readonly rate: number;
  /** True for fixed strings only: their sound may be kept on disk. What a resident said or typed never is. */
  readonly keep: boolean;
}

/** Mono samples, −1…1. */
export interface Sound {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly origin: 'clip' | 'live';
}

const failures = ['model-missing', 'model-damaged', 'language-not-served', 'engine-lost', 'aborted'] as const;
export type SynthesisFailure = (typeof failures)[number];

/** Why a clause goes without sound. `late`: it took too long to make. */
export const silences = [...failures, 'no-device', 'late'] as const;
export type Silence = (typeof silences)[number];
