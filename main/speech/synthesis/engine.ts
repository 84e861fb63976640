import type { Result } from '#app/result.ts';
import type { Sound, SynthesisFailure } from '#app/ports/synthesizer.ts';

/** One piece of speech to be made; text already normalised. */
export interface RenderRequest {
  readonly text: string;
  readonly locale: string;
  readonly voice: string;
  /** The engine's own speed, 1 is its natural pace. */
  readonly speed: number;
  /** The longest that a first consonant may be drawn out before its syllable, in milliseconds; as long as it likes. */
  readonly onsetMs?: number;
}

/** What turns text into finished sound (trimmed, levelled). Kokoro in this thread, or in a worker. */
export interface Engine {
  readonly name: string;
  /** Loads the model, so that the first sound need not wait. May be called again. */
  load(): Promise<Result<undefined, SynthesisFailure>>;
  render(request: RenderRequest): Promise<Result<Sound, SynthesisFailure>>;
  close(): Promise<void>;
}
