import type { Sound, SpokenClause, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok } from '#app/result.ts';
import type { Output } from '#renderer/speaking/output.ts';
import type { Means } from '#renderer/speaking/play.ts';

export interface Stage {
  readonly means: Means;
  readonly asked: readonly SpokenClause[];
  readonly played: readonly Sound[];
  readonly gains: readonly number[];
  readonly log: readonly string[];
  readonly end: (how?: 'ended' | 'lost') => void;
  readonly lose: (why: SynthesisFailure | undefined) => void;
}

/** A loudspeaker whose sounds end when the test says so, and a voice that can be lost. */
export function stage(): Stage {
  const asked: SpokenClause[] = [];
  const played: Sound[] = [];
  const gains: number[] = [];
  const log: string[] = [];
  let end: (how: 'ended' | 'lost') => void = () => undefined;
  let failure: SynthesisFailure | undefined;

  const synthesizer: Synthesizer = {
    synthesize: (clause, signal) => {
      asked.push(clause);
      if (signal?.aborted) return Promise.resolve(failed('aborted'));
      if (failure) return Promise.resolve(failed(failure));
      return Promise.resolve(
        ok({ samples: new Float32Array(clause.text.length), sampleRate: 24_000, origin: 'clip' }),
      );
    },
    close: () => Promise.resolve(),
  };
  const output: Output = {
    play: (sound, gainDb) => {
      played.push(sound);
      gains.push(gainDb);
      const ended = new Promise<'ended' | 'lost'>((done) => (end = done));
      return {
        audible: Promise.resolve(),
        ended,
        stop: () => {
          log.push('silence');
          end('ended');
        },
      };
    },
    pause: () => log.push('pause'),
    resume: () => log.push('resume'),
    route: () => undefined,
  };
  return {
    means: { synthesizer, output },
    asked,
    played,
    gains,
    log,
    end: (how: 'ended' | 'lost' = 'ended') => {
      end(how);
    },
    lose: (why: SynthesisFailure | undefined) => (failure = why),
  };
}
