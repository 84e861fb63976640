import file from './digit-head.json' with { type: 'json' };
import type { Encoded } from './encoded.ts';

/** Number words and their log-probabilities, for each 20 ms of sound; the first column is none of them. */
export interface NumberWords {
  readonly symbols: readonly string[];
  readonly count: number;
  logProb(frame: number, symbol: number): number;
}

interface Layer {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** The language it was taught. */
export const numberWordsLocale = 'zh-CN';

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
const floatsOf = (base64: string): Float32Array => new Float32Array(bytesOf(base64).buffer);

function layerOf({ weights, scales, bias }: typeof file.hidden): Layer {
  const [int8, scale] = [new Int8Array(bytesOf(weights).buffer), floatsOf(scales)];
  const columns = int8.length / scale.length;
  return {
    weights: Float32Array.from(int8, (weight, i) => weight * (scale[Math.floor(i / columns)] ?? 0)),
    bias: floatsOf(bias),
  };
}

const hidden = layerOf(file.hidden);
const words = layerOf(file.words);
const symbols = ['', ...Array.from(file.symbols)];

/**
 * A small net on Whisper's encoder that can only hear number words (`scripts/voice-models/digit-head`): unlike the
 * decoder it has no opinion on what number comes next, so it neither doubles digits nor leaves them out. 1 ms a second.
 */
export function numberWordsIn({ features, width, count }: Encoded): NumberWords {
  if (width !== file.width) throw new Error(`the digit head was made for another encoder: ${width}`);
  const inner = new Float32Array((count + 2 * file.context) * file.hidden_size);
  for (let frame = 0; frame < count; frame += 1)
    apply(hidden, features.subarray(frame * width, (frame + 1) * width), (row, value) => {
      inner[(frame + file.context) * file.hidden_size + row] = Math.max(0, value);
    });
  const logProbs = new Float32Array(count * symbols.length);
  const seen = (2 * file.context + 1) * file.hidden_size;
  for (let frame = 0; frame < count; frame += 1) {
    const out = logProbs.subarray(frame * symbols.length, (frame + 1) * symbols.length);
    const from = frame * file.hidden_size;
    apply(words, inner.subarray(from, from + seen), (row, value) => void (out[row] = value));
    const top = out.reduce((most, value) => Math.max(most, value), -Infinity);
    const all = Math.log(out.reduce((sum, value) => sum + Math.exp(value - top), 0)) + top;
    out.forEach((value, i) => void (out[i] = value - all));
  }
  return {
    symbols,
    count,
    logProb: (frame, symbol) => logProbs[frame * symbols.length + symbol] ?? -Infinity,
  };
}

function apply(
  { weights, bias }: Layer,
  input: Float32Array,
  put: (row: number, value: number) => void,
): void {
  for (let row = 0; row < bias.length; row += 1) {
    let sum = bias[row] ?? 0;
    const from = row * input.length;
    for (let i = 0; i < input.length; i += 1) sum += (weights[from + i] ?? 0) * (input[i] ?? 0);
    put(row, sum);
  }
}
