import type { Tokenizer } from './tokenizer.ts';

/** One way to write one or more digits. */
export interface Spelling {
  readonly token: number;
  readonly digits: string;
}

const known = new WeakMap<Tokenizer, readonly Spelling[]>();

/** All tokens that are figures: Whisper writes 138 as one. */
export function digitSpellings(tokenizer: Tokenizer): readonly Spelling[] {
  const list = known.get(tokenizer) ?? figures(tokenizer);
  known.set(tokenizer, list);
  return list;
}

const figures = (tokenizer: Tokenizer): readonly Spelling[] =>
  Array.from({ length: tokenizer.size }, (_, token) => ({ token, digits: tokenizer.decode([token]) }))
    .filter(({ digits }) => /^ ?\d{1,4}$/.test(digits))
    .map(({ token, digits }) => ({ token, digits: digits.trim() }));
