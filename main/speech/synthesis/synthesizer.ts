import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { Sound, SpokenClause, SynthesisFailure, Synthesizer } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { createIdleness, type Idleness } from '../idleness.ts';
import { clipKey, createClipStore, fingerprint } from './clips.ts';
import type { Engine, RenderRequest } from './engine.ts';
import { kokoroFiles } from './kokoro.ts';
import { createLiveSounds } from './live-sounds.ts';
import { atPace } from './pace.ts';
import { surveyed, type Survey } from './survey.ts';
import { openVoicePack } from './voice-pack.ts';
import { requestFor } from './voices.ts';

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
  /**
   * Renders what this visit may say next, into memory, at once; takes the place of what was foreseen before. Until
   * `forget` nothing is prepared.
   */
  foresee(clauses: readonly SpokenClause[]): Promise<void>;
  /** The visit is over: nothing of what was said in it stays. */
  forget(): void;
  /** What there is of these, and whether it is whole. */
  survey(clauses: readonly SpokenClause[]): Promise<Survey>;
}

/** Recordings, clips, and the engine where there are none; one rendering at a time; what was cancelled is not begun. */
export function createSynthesizer(
  engine: Engine,
  { modelFolder, clipsFolder, packFolder, idleness = createIdleness() }: SynthesizerOptions,
): KeepingSynthesizer {
  const clips = clipsFolder === undefined ? undefined : createClipStore(clipsFolder);
  const pack = packFolder === undefined ? undefined : openVoicePack(packFolder);
  const prints = new Map<string, Promise<string | undefined>>();
  const live = createLiveSounds();
  let queue: Promise<unknown> = Promise.resolve();
  let saved: Promise<unknown> = Promise.resolve();
  let preparing = 0;
  let foreseeing = 0;
  let visitOver: (() => void) | undefined;

  const keyOf = async (request: RenderRequest): Promise<string | undefined> => {
    const files = kokoroFiles(request.voice);
    const asked = prints.get(request.voice) ?? fingerprint(files.map((name) => join(modelFolder, name)));
    prints.set(request.voice, asked);
    const print = await asked;
    if (print !== undefined) return clipKey(request, print);
    prints.delete(request.voice);
    return undefined;
  };
  const clipOf = async (request: RenderRequest): Promise<Sound | undefined> => {
    const key = clips && (await keyOf(request));
    return key === undefined ? undefined : clips?.read(key);
  };
  /** Compressed when the sound is on its way already. */
  const save = async (request: RenderRequest, sound: Sound): Promise<void> => {
    const key = clips && (await keyOf(request));
    await breath();
    if (key !== undefined) await clips?.write(key, sound);
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = queue.then(work);
    queue = mine.catch(() => undefined);
    return mine;
  };
  const rendered = (
    clause: SpokenClause,
    request: RenderRequest,
    isWanted: () => boolean,
    forNow = true,
  ): Promise<Result<Sound, SynthesisFailure>> =>
    inTurn(async () => {
      if (!isWanted()) return failed('aborted');
      // It may have been made while this one waited.
      const there = live.get(clause) ?? (await clipOf(request));
      if (there) return ok(there);
      const { visit } = live;
      const made = await engine.render(request);
      // What was begun is kept, also where nobody waits for it any more.
      if (made.ok && forNow) live.put(clause, made.value, visit);
      if (made.ok && clause.keep) saved = Promise.all([saved, save(request, made.value)]);
      return isWanted() ? made : failed('aborted');
    });
  const recording = async (clause: SpokenClause): Promise<Sound | undefined> => {
    const opened = await pack;
    return opened?.ok ? opened.value.read(clause) : undefined;
  };
  const ready = async (clause: SpokenClause, request: RenderRequest): Promise<Sound | undefined> =>
    live.get(clause) ?? (await recording(clause)) ?? (await clipOf(request));
  const paced = (sound: Sound, rate: number): Sound => ({
    ...sound,
    samples: atPace(sound.samples, sound.sampleRate, rate),
  });

  return {
    synthesize: async (clause, signal) => {
      const request = requestOf(clause);
      if (request === undefined) return failed('language-not-served');
      if (signal?.aborted) return failed('aborted');
      const done = idleness.begin();
      try {
        // A clip is looked for whatever the clause is: a place is said by the hall's own, made ahead for all of them.
        const there = await ready(clause, request);
        if (there) return ok(paced(there, clause.rate));
        const made = await rendered(clause, request, () => signal?.aborted !== true);
        return made.ok ? ok(paced(made.value, clause.rate)) : made;
      } finally {
        done();
      }
    },
    prepare: async (clauses, onDone) => {
      preparing += 1;
      const mine = preparing;
      await clips?.sweep();
      const known = new Set(await clips?.keys());
      const opened = await pack;
      for (const clause of clauses) {
        const request = requestOf(clause);
        const key = request && (await keyOf(request));
        const isThere = key === undefined || known.has(key) || (opened?.ok && opened.value.has(clause));
        if (request && !isThere) {
          await idleness.rest();
          if (mine !== preparing) return failed('aborted');
          const made = await rendered({ ...clause, keep: true }, request, () => true, false);
          if (!made.ok) return made;
          await saved;
        }
        onDone?.(clause);
      }
      return ok(undefined);
    },
    foresee: async (clauses) => {
      // A rendering that is under way cannot be broken off: during a visit none is begun that nobody waits for.
      visitOver ??= idleness.begin();
      foreseeing += 1;
      const mine = foreseeing;
      for (const clause of clauses) {
        const request = requestOf(clause);
        if (mine !== foreseeing) return;
        if (request && !(await ready(clause, request)))
          await rendered(clause, request, () => mine === foreseeing);
      }
    },
    forget: () => {
      foreseeing += 1;
      visitOver?.();
      visitOver = undefined;
      live.forget();
    },
    survey: async (clauses) => {
      const opened = await pack;
      return surveyed(clauses, {
        isRecorded: (clause) => opened?.ok === true && opened.value.has(clause),
        keyOf: async (clause) => {
          const request = requestOf(clause);
          return request && keyOf(request);
        },
        clips,
      });
    },
    close: async () => {
      preparing += 1;
      foreseeing += 1;
      await saved;
      await engine.close();
    },
  };
}

/** Pace is made of the finished sound, so that one clip serves all seven. */
const requestOf = ({ text, locale }: SpokenClause): RenderRequest | undefined => requestFor(text, locale);
