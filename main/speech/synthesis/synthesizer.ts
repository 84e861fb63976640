import { join } from 'node:path';
import type { Cancellation } from '#app/ports/cancellation.ts';
import type { Sound, SpokenClause, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { clipKey, createClipStore, fingerprint } from './clips.ts';
import type { Engine, RenderRequest } from './engine.ts';
import { voiceFor } from './voices.ts';

export interface SynthesizerOptions {
  /** Folder of the model, for its fingerprint: `voice-models/kokoro`. */
  readonly modelFolder: string;
  /** Where clips are kept; without it everything is rendered live. */
  readonly clipsFolder?: string;
}

/** Clips where there are any, the engine where not, one rendering at a time; what was cancelled is not begun. */
export function createSynthesizer(
  engine: Engine,
  { modelFolder, clipsFolder }: SynthesizerOptions,
): Synthesizer {
  const clips = clipsFolder === undefined ? undefined : createClipStore(clipsFolder);
  const prints = new Map<string, Promise<string | undefined>>();
  let queue: Promise<unknown> = Promise.resolve();

  const keyOf = async (request: RenderRequest): Promise<string | undefined> => {
    const files = ['model.onnx', 'vocab.json', join('voices', `${request.voice}.bin`)];
    const asked = prints.get(request.voice) ?? fingerprint(files.map((name) => join(modelFolder, name)));
    prints.set(request.voice, asked);
    const print = await asked;
    if (print !== undefined) return clipKey(request, print);
    prints.delete(request.voice);
    return undefined;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = queue.then(work);
    queue = mine.catch(() => undefined);
    return mine;
  };
  const render = async (
    request: RenderRequest,
    key: string | undefined,
    signal?: Cancellation,
  ): Promise<Result<Sound, SynthesisFailure>> => {
    if (signal?.aborted) return failed('aborted');
    // It may have been made while this one waited.
    const clip = key === undefined ? undefined : await clips?.read(key);
    if (clip) return ok(clip);
    const rendered = await engine.render(request);
    // What was begun is kept, also where nobody waits for it any more.
    if (rendered.ok && key !== undefined) await clips?.write(key, rendered.value);
    return signal?.aborted ? failed('aborted') : rendered;
  };

  return {
    synthesize: async (clause, signal) => {
      const request = requestOf(clause);
      if (request === undefined) return failed('language-not-served');
      if (signal?.aborted) return failed('aborted');
      const key = clips && clause.keep ? await keyOf(request) : undefined;
      const clip = key === undefined ? undefined : await clips?.read(key);
      return clip ? ok(clip) : inTurn(() => render(request, key, signal));
    },
    close: () => engine.close(),
  };
}

function requestOf({ text, locale, rate }: SpokenClause): RenderRequest | undefined {
  const row = voiceFor(locale);
  // Two decimals: the same pace always finds the same clip.
  return (
    row && { text, locale: row.locale, voice: row.voice, speed: Math.round(row.speed * rate * 100) / 100 }
  );
}
