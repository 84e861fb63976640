import type { SpokenClause, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok } from '#app/result.ts';
import { durationMs } from '#app/speech/duration.ts';
import { voiceFor } from './voices.ts';

/** A voice that says nothing, for as long as it would take. Remembers what it was asked to say. */
export interface FakeSynthesizer extends Synthesizer {
  readonly said: readonly SpokenClause[];
}

/** For walks and tests: silent sound of the right length. */
export function createFakeSynthesizer(sampleRate = 24_000): FakeSynthesizer {
  const said: SpokenClause[] = [];
  return {
    said,
    synthesize: (clause, signal) => {
      if (signal?.aborted) return Promise.resolve(failed('aborted'));
      if (voiceFor(clause.locale) === undefined) return Promise.resolve(failed('language-not-served'));
      said.push(clause);
      const samples = new Float32Array(
        Math.round((durationMs(clause.text, clause.rate) / 1000) * sampleRate),
      );
      return Promise.resolve(ok({ samples, sampleRate, origin: 'live' }));
    },
    close: () => Promise.resolve(),
  };
}
