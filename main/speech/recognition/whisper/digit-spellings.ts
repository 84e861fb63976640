import type { Tokenizer } from './tokenizer.ts';

/** One way to write one or more digits. */
export interface Spelling {
  readonly first: number;
  readonly rest: readonly number[];
  readonly digits: string;
}

/** Beside figures: words, 幺 and 两 included. */
const words: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'zh-CN': [
    ['零', '0'], ['一', '1'], ['幺', '1'], ['二', '2'], ['两', '2'], ['三', '3'], ['四', '4'],
    ['五', '5'], ['六', '6'], ['七', '7'], ['八', '8'], ['九', '9'],
  ],
}; // prettier-ignore

const known = new WeakMap<Tokenizer, ReadonlyMap<string, readonly Spelling[]>>();

/** All tokens that are figures (Whisper writes 138 as one), and the language's words for digits. */
export function digitSpellings(tokenizer: Tokenizer, locale: string): readonly Spelling[] {
  const lists = known.get(tokenizer) ?? new Map<string, readonly Spelling[]>();
  const list = lists.get(locale) ?? [...figures(tokenizer), ...inWords(tokenizer, locale)];
  known.set(tokenizer, new Map([...lists, [locale, list]]));
  return list;
}

function figures(tokenizer: Tokenizer): readonly Spelling[] {
  return Array.from({ length: tokenizer.size }, (_, token) => ({ token, text: tokenizer.decode([token]) }))
    .filter(({ text }) => /^ ?\d{1,4}$/.test(text))
    .map(({ token, text }) => ({ first: token, rest: [], digits: text.trim() }));
}

function inWords(tokenizer: Tokenizer, locale: string): readonly Spelling[] {
  return (words[locale] ?? []).flatMap(([word, digits]) => {
    const [first, ...rest] = tokenizer.encode(word);
    return first === undefined ? [] : [{ first, rest, digits }];
  });
}
