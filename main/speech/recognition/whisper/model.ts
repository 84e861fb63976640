import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { BANDS, logMel } from './mel.ts';
import { tokenizerOf } from './tokenizer.ts';
import type { Tokenizer, TokenizerFile } from './tokenizer.ts';

/** Files of the model as `whisper_to_onnx.py` makes them. */
export const whisperFiles = ['encoder.int8.onnx', 'decoder.int8.onnx', 'tokenizer.json'] as const;

/** What the decoder attends to: an utterance, heard once; the encoder's outputs by name. */
export type Heard = Readonly<Record<string, Tensor>>;

/** What the decoder has read so far; grows with each step. */
export interface Past {
  readonly length: number;
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** New tokens, each with its place in its own text, and which earlier tokens it follows. */
export interface Step {
  readonly tokens: readonly number[];
  readonly positions: readonly number[];
  /** Does new token `row` follow token `column` of past and new ones together? */
  readonly follows: (row: number, column: number) => boolean;
}

export interface Decoded {
  readonly past: Past;
  /** Log-probability of `token` coming after the step's token `row`. */
  logProb(row: number, token: number): number;
  /** The likeliest of the tokens that `banned` does not hold. */
  best(row: number, banned: ReadonlySet<number>): number;
}

export interface Whisper {
  readonly tokenizer: Tokenizer;
  /** Samples at 16 kHz; what is beyond `frames` × 10 ms is not heard. */
  hear(samples: Float32Array, frames: number): Promise<Heard>;
  decode(heard: Heard, past: Past, step: Step): Promise<Decoded>;
  readonly nothingYet: Past;
  close(): Promise<void>;
}

const HIDDEN = -1e9;
const int64 = (values: readonly number[]): Tensor =>
  new Tensor(
    'int64',
    BigInt64Array.from(values, (value) => BigInt(value)),
    [values.length],
  );

/** Loads the model. Throws what onnxruntime or the file system throws; the caller knows why it may. */
export async function openWhisper(folder: string, threads: number): Promise<Whisper> {
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    // Without VNNI the fast int8 kernels saturate; this picks the exact ones there (onnxruntime, quantization docs).
    extra: { session: { x64quantprecision: '1' } },
  };
  const [encoder, decoder, file] = await Promise.all([
    InferenceSession.create(join(folder, whisperFiles[0]), options),
    InferenceSession.create(join(folder, whisperFiles[1]), options),
    readFile(join(folder, whisperFiles[2]), 'utf8'),
  ]);
  const empty = emptyPast(decoder);

  return {
    tokenizer: tokenizerOf(JSON.parse(file) as TokenizerFile),
    nothingYet: { length: 0, keys: empty, values: empty },
    async hear(samples, frames) {
      const mel = new Tensor('float32', logMel(samples, frames), [BANDS, frames]);
      const out = await encoder.run({ mel });
      return Object.fromEntries(encoder.outputNames.map((name) => [name, given(out[name])]));
    },
    async decode(heard, past, { tokens, positions, follows }) {
      const [rows, columns] = [tokens.length, past.length + tokens.length];
      const mask = Float32Array.from({ length: rows * columns }, (_, i) =>
        follows(Math.floor(i / columns), i % columns) ? 0 : HIDDEN,
      );
      const out = await decoder.run({
        tokens: int64(tokens),
        positions: int64(positions),
        mask: new Tensor('float32', mask, [rows, columns]),
        past_keys: past.keys,
        past_values: past.values,
        ...heard,
      });
      const [logits, norms] = [given(out['logits']), given(out['log_norm']).data as Float32Array];
      const [scores, width] = [logits.data as Float32Array, logits.dims[1] ?? 0];
      return {
        past: { length: columns, keys: given(out['present_keys']), values: given(out['present_values']) },
        logProb: (row, token) => (scores[row * width + token] ?? HIDDEN) - (norms[row] ?? 0),
        best(row, banned) {
          let best = 0;
          let top = -Infinity;
          for (let token = 0; token < width; token += 1) {
            const score = scores[row * width + token] ?? HIDDEN;
            if (score > top && !banned.has(token)) [best, top] = [token, score];
          }
          return best;
        },
      };
    },
    async close() {
      await Promise.all([encoder.release(), decoder.release()]);
    },
  };
}

function emptyPast(decoder: InferenceSession): Tensor {
  const wanted = decoder.inputMetadata.find(({ name }) => name === 'past_keys');
  const shape = wanted?.isTensor ? wanted.shape.map((size) => (typeof size === 'number' ? size : 0)) : [];
  return new Tensor('float32', new Float32Array(0), shape);
}

function given(tensor: InferenceSession.OnnxValueMapType[string] | undefined): Tensor {
  if (!(tensor instanceof Tensor)) throw new Error('the model lacks an output');
  return tensor;
}
