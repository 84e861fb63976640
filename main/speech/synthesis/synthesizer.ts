import { join } from 'node:path';
import type { Cancellation } from '#app/ports/cancellation.ts';
import type { Sound, SpokenClause, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { createIdleness, type Idleness } from '../idleness.ts';
import { clipKey, createClipStore, fingerprint } from './clips.ts';
import type { Engine, RenderRequest } from './engine.ts';
import { kokoroFiles } from './kokoro.ts';
import { openVoicePack } from './voice-pack.ts';
import { voiceFor } from './voices.ts';

export interface SynthesizerOptions {
  /** Folder of the model, for its fingerprint: `voice-models/kokoro`. */
  readonly modelFolder: string;
  /** Where clips are kept; without it everything is rendered live. */
  readonly clipsFolder?: string;
  /** Recordings that go before clips, where the hall has any. */
  readonly packFolder?: string;
  /** What is prepared waits for it. */
  readonly idleness?: Idleness;
}

/** A synthesizer that keeps what it renders, and can render ahead. */
export interface KeepingSynthesizer extends Synthesizer {
  /**
   * Renders ahead what has no clip yet, in this order, one at a time, in idle moments; what is asked for live goes
   * between. Takes the place of what was being prepared. Resolves when done, with what went wrong first, if anything.
   */
  prepare(
    clauses: readonly SpokenClause[],
    onDone?: (clause: SpokenClause) => void,
  ): Promise<Result<undefined, SynthesisFailure>>;
  /** Which of these have no recording and no clip, and the clips that none of these is spoken by. */
  survey(clauses: readonly SpokenClause[]): Promise<Survey>;
}

export interface Survey {
  readonly recorded: readonly SpokenClause[];
  readonly missing: readonly SpokenClause[];
  /** Names of clips. */
  readonly stale: readonly string[];
}

/** Recordings, clips, and the engine where there are none; one rendering at a time; what was cancelled is not begun. */
export function createSynthesizer(
  engine: Engine,
  { modelFolder, clipsFolder, packFolder, idleness = createIdleness() }: SynthesizerOptions,
): KeepingSynthesizer {
  const clips = clipsFolder === undefined ? undefined : createClipStore(clipsFolder);
  const pack = packFolder === undefined ? undefined : openVoicePack(packFolder);
  const prints = new Map<string, Promise<string | undefined>>();
  let queue: Promise<unknown> = Promise.resolve();
  let preparing = 0;

  const keyOf = async (request: RenderRequest): Promise<string | undefined> => {
    const files = kokoroFiles(request.voice);
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
  const recording = async (clause: SpokenClause): Promise<Sound | undefined> => {
    const opened = await pack;
    return opened?.ok ? opened.value.read(clause) : undefined;
  };

  return {
    synthesize: async (clause, signal) => {
      const request = requestOf(clause);
      if (request === undefined) return failed('language-not-served');
      if (signal?.aborted) return failed('aborted');
      const recorded = await recording(clause);
      if (recorded) return ok(recorded);
      const key = clips && clause.keep ? await keyOf(request) : undefined;
      const clip = key === undefined ? undefined : await clips?.read(key);
      if (clip) return ok(clip);
      const done = idleness.begin();
      return inTurn(() => render(request, key, signal)).finally(done);
    },
    prepare: async (clauses, onDone) => {
      preparing += 1;
      const mine = preparing;
      const known = new Set(await clips?.keys());
      const opened = await pack;
      for (const clause of clauses) {
        const request = requestOf(clause);
        const key = request && (await keyOf(request));
        const isThere = key === undefined || known.has(key) || (opened?.ok && opened.value.has(clause));
        if (request && !isThere) {
          await idleness.rest();
          if (mine !== preparing) return failed('aborted');
          const made = await inTurn(() => render(request, key));
          if (!made.ok) return made;
        }
        onDone?.(clause);
      }
      return ok(undefined);
    },
    survey: async (clauses) => {
      const known = new Set(await clips?.keys());
      const opened = await pack;
      const recorded = clauses.filter((clause) => opened?.ok && opened.value.has(clause));
      const missing: SpokenClause[] = [];
      const wanted = new Set<string>();
      for (const clause of clauses) {
        const request = requestOf(clause);
        const key = request && (await keyOf(request));
        if (key !== undefined) wanted.add(key);
        if ((key === undefined || !known.has(key)) && !recorded.includes(clause)) missing.push(clause);
      }
      return { recorded, missing, stale: [...known].filter((key) => !wanted.has(key)) };
    },
    close: () => {
      preparing += 1;
      return engine.close();
    },
  };
}

function requestOf({ text, locale, rate }: SpokenClause): RenderRequest | undefined {
  const row = voiceFor(locale);
  // Two decimals: the same pace always finds the same clip.
  return (
    row && { text, locale: row.locale, voice: row.voice, speed: Math.round(row.speed * rate * 100) / 100 }
  );
}
