import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { z } from 'zod';
import type { SynthesisFailure } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { phonemesOf } from '#app/speech/phonemes/phonemes.ts';
import type { Engine, RenderRequest } from './engine.ts';
import { finished } from './finish.ts';
import { cmuLexicon } from './lexicon.ts';

/** What Kokoro puts out, in hertz. */
const sampleRate = 24_000;
/** Its context is 512 tokens, one at each end being padding. */
const longestTokens = 510;
/** A voice is one style of 256 numbers for each count of tokens. */
const styleWidth = 256;

/** Two busy threads on two cores are slower than one (speech.md, measured): one core is left to the page. */
const threads = Math.max(1, availableParallelism() - 1);

interface Model {
  readonly session: ort.InferenceSession;
  readonly vocabulary: ReadonlyMap<string, number>;
}

const vocabularyFile = z.object({ vocab: z.record(z.string(), z.number().int()) });

/** Kokoro-82M (Apache-2.0) from a folder with `model.onnx`, `vocab.json` and `voices/NAME.bin`. Blocks its thread. */
export function createKokoro(folder: string): Engine {
  let loading: Promise<Result<Model, SynthesisFailure>> | undefined;
  const styles = new Map<string, Promise<Result<Float32Array, SynthesisFailure>>>();

  const model = async (): Promise<Result<Model, SynthesisFailure>> => {
    loading ??= loadModel(folder);
    const loaded = await loading;
    // Set-up may bring the model later: look again next time.
    if (!loaded.ok) loading = undefined;
    return loaded;
  };
  const style = async (voice: string): Promise<Result<Float32Array, SynthesisFailure>> => {
    const known = styles.get(voice) ?? loadStyle(folder, voice);
    styles.set(voice, known);
    const loaded = await known;
    if (!loaded.ok) styles.delete(voice);
    return loaded;
  };

  return {
    name: 'kokoro',
    load: async () => {
      const loaded = await model();
      return loaded.ok ? ok(undefined) : loaded;
    },
    render: async (request) => {
      const [loaded, voice] = [await model(), await style(request.voice)];
      if (!loaded.ok) return loaded;
      if (!voice.ok) return voice;
      const raw = await speak(loaded.value, voice.value, request);
      return ok({ samples: finished(raw, sampleRate), sampleRate, origin: 'live' });
    },
    close: async () => {
      const loaded = await loading;
      loading = undefined;
      if (loaded?.ok) await loaded.value.session.release();
    },
  };
}

async function loadModel(folder: string): Promise<Result<Model, SynthesisFailure>> {
  const [graph, vocabulary] = [await fileIn(folder, 'model.onnx'), await fileIn(folder, 'vocab.json')];
  if (graph === undefined || vocabulary === undefined) return failed('model-missing');
  try {
    const { vocab } = vocabularyFile.parse(JSON.parse(vocabulary.toString('utf8')));
    const options: ort.InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      // Warnings of the graph optimiser are of no use to a hall.
      logSeverityLevel: 3,
    };
    const session = await ort.InferenceSession.create(join(folder, 'model.onnx'), options);
    return ok({ session, vocabulary: new Map(Object.entries(vocab)) });
  } catch {
    return failed('model-damaged');
  }
}

async function loadStyle(folder: string, voice: string): Promise<Result<Float32Array, SynthesisFailure>> {
  const file = await fileIn(folder, join('voices', `${voice}.bin`));
  if (file === undefined) return failed('model-missing');
  if (file.length !== longestTokens * styleWidth * 4) return failed('model-damaged');
  return ok(new Float32Array(new Uint8Array(file).buffer));
}

async function fileIn(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch {
    return undefined;
  }
}

async function speak(
  { session, vocabulary }: Model,
  style: Float32Array,
  request: RenderRequest,
): Promise<Float32Array> {
  const phonemes = phonemesOf(request.text, request.locale, cmuLexicon);
  const parts: Float32Array[] = [];
  for (const tokens of inContext(phonemes, vocabulary)) {
    const row = tokens.length * styleWidth;
    const { audio } = await session.run({
      tokens: new ort.Tensor('int64', BigInt64Array.from([0, ...tokens, 0], BigInt), [1, tokens.length + 2]),
      style: new ort.Tensor('float32', style.slice(row, row + styleWidth), [1, styleWidth]),
      speed: new ort.Tensor('float32', [request.speed], [1]),
    });
    if (!(audio?.data instanceof Float32Array)) throw new Error('the voice model gave no audio');
    parts.push(audio.data);
  }
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Tokens in pieces that fit the model, cut between words. Phonemes outside the vocabulary are left out. */
function inContext(
  phonemes: string,
  vocabulary: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const space = vocabulary.get(' ') ?? 0;
  const pieces: number[][] = [];
  for (const word of phonemes.split(' ')) {
    const tokens = Array.from(word)
      .flatMap((phoneme) => vocabulary.get(phoneme) ?? [])
      .slice(0, longestTokens - 1);
    if (tokens.length === 0) continue;
    const last = pieces.at(-1);
    // One below the limit: the styles end at 509.
    if (last && last.length + 1 + tokens.length < longestTokens) last.push(space, ...tokens);
    else pieces.push(tokens);
  }
  return pieces;
}
