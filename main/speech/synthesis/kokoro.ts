import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as ort from 'onnxruntime-node';
import { z } from 'zod';
import type { SynthesisFailure } from '#app/ports/synthesizer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { joined } from '#app/speech/joined.ts';
import { phonemesOf } from '#app/speech/phonemes/phonemes.ts';
import type { Engine, RenderRequest } from './engine.ts';
import { finished } from './finish.ts';
import { cmuLexicon } from './lexicon.ts';
import { frameMs, spokenFrames } from './spoken-frames.ts';

/** What Kokoro puts out, in hertz. */
const sampleRate = 24_000;
/** Its context is 512 tokens, one at each end being padding. */
const longestTokens = 510;
/** A voice is one style of 256 numbers for each count of tokens. */
const styleWidth = 256;

/** Two busy threads on two cores are slower than one (speech.md, measured): one core is left to the page. */
const threads = Math.max(1, availableParallelism() - 1);

/** Channels of a frame between the two graphs. */
const alignedWidth = 512;

/** Two graphs (`scripts/voice-models/kokoro_to_float.py`): how it is to be said, and the sound of it. */
interface Model {
  readonly encoder: ort.InferenceSession;
  readonly decoder: ort.InferenceSession;
  readonly vocabulary: ReadonlyMap<string, number>;
}

const vocabularyFile = z.object({ vocab: z.record(z.string(), z.number().int()) });

/** The files of a model's folder that shape a voice's sound. */
export const kokoroFiles = (voice: string): readonly string[] => [
  'encoder.onnx',
  'decoder.onnx',
  'vocab.json',
  join('voices', `${voice}.bin`),
];

/** Kokoro-82M (Apache-2.0) from a folder with `kokoroFiles`. Blocks its thread. */
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
      if (loaded?.ok) await Promise.all([loaded.value.encoder.release(), loaded.value.decoder.release()]);
    },
  };
}

async function loadModel(folder: string): Promise<Result<Model, SynthesisFailure>> {
  const graphs = ['encoder.onnx', 'decoder.onnx'].map((name) => join(folder, name));
  const vocabulary = await fileIn(folder, 'vocab.json');
  if (vocabulary === undefined || !graphs.every((graph) => existsSync(graph))) return failed('model-missing');
  try {
    const { vocab } = vocabularyFile.parse(JSON.parse(vocabulary.toString('utf8')));
    const options: ort.InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      // Every clause has a length of its own: a plan of memory made for one is of no use to the next (−70 MB).
      enableMemPattern: false,
      // Warnings of the graph optimiser are of no use to a hall.
      logSeverityLevel: 3,
    };
    const [encoder, decoder] = await Promise.all(
      graphs.map((graph) => ort.InferenceSession.create(graph, options)),
    );
    if (encoder === undefined || decoder === undefined) return failed('model-damaged');
    return ok({ encoder, decoder, vocabulary: new Map(Object.entries(vocab)) });
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

async function speak(model: Model, voice: Float32Array, request: RenderRequest): Promise<Float32Array> {
  const phonemes = phonemesOf(request.text, request.locale, cmuLexicon);
  const parts: Float32Array[] = [];
  for (const tokens of inContext(phonemes, model.vocabulary)) {
    const row = tokens.length * styleWidth;
    const style = new ort.Tensor('float32', voice.slice(row, row + styleWidth), [1, styleWidth]);
    const { aligned, pitch, energy, durations } = await model.encoder.run({
      tokens: new ort.Tensor('int64', BigInt64Array.from([0, ...tokens, 0], BigInt), [1, tokens.length + 2]),
      style,
      speed: new ort.Tensor('float32', [request.speed], [1]),
    });
    const [frames, pitches, energies] = [floats(aligned), floats(pitch), floats(energy)];
    // Over a second of every clause is silence, and the decoder takes nine tenths of the time: it is left out.
    const [pad = 0] = floats(durations);
    const longest = request.onsetMs === undefined ? Infinity : Math.round(request.onsetMs / frameMs);
    const kept = spokenFrames(energies, { pad, longest });
    const halves = (all: Float32Array): ort.Tensor =>
      new ort.Tensor(
        'float32',
        Float32Array.from(kept.flatMap((at) => [all[at * 2] ?? 0, all[at * 2 + 1] ?? 0])),
        [1, kept.length * 2],
      );
    const { audio } = await model.decoder.run({
      aligned: new ort.Tensor('float32', columns(frames, kept), [1, alignedWidth, kept.length]),
      pitch: halves(pitches),
      energy: halves(energies),
      style,
    });
    parts.push(floats(audio));
  }
  return joined(parts);
}

function floats(tensor: ort.Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new Error('the voice model gave no numbers');
}

/** Some columns of a matrix of `alignedWidth` rows. */
function columns(matrix: Float32Array, kept: readonly number[]): Float32Array {
  const width = matrix.length / alignedWidth;
  return Float32Array.from({ length: alignedWidth * kept.length }, (_, at) => {
    const row = Math.floor(at / kept.length);
    return matrix[row * width + (kept[at % kept.length] ?? 0)] ?? 0;
  });
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
