import type { Answer, Listening } from '../turn/listening.ts';
import { isCue } from './correction.ts';
import { featuresOf } from './features.ts';
import { figuresToWords, numbersIn } from './numerals.ts';
import { foldedKey, unitsOf } from './syllables.ts';
import type { Unit } from './syllables.ts';

/** A turn's phrases, taken apart once. */
export interface Vocabulary {
  readonly offered: readonly Offered[];
  /** Are the correcting words themselves an answer, such as 不对? */
  readonly offersCue: boolean;
}

interface Offered {
  readonly answer: Answer;
  readonly says: readonly Saying[];
}

export interface Saying {
  readonly units: readonly Unit[];
  /** Keys of its traces (see features.ts). */
  readonly traces: ReadonlySet<string>;
  /** Another answer may sound the same under an accent: 四号楼 and 十号楼. */
  readonly ambiguous: boolean;
  /** An answer before this one is said with the same words: a choice counts before a key. */
  readonly taken: boolean;
  /** A number, and the first syllable of what it counts: 三 of 三号楼. */
  readonly number?: { readonly value: number; readonly counted: Unit };
}

const known = new WeakMap<Listening, Vocabulary>();

/** The vocabulary of a turn; the same turn is taken apart only once. */
export function vocabularyOf(listening: Listening): Vocabulary {
  const before = known.get(listening);
  if (before) return before;
  const all = listening.phrases.flatMap(({ say }, phrase) =>
    say.map((words) => ({ phrase, words, key: foldedKey(figuresToWords(words)).join(' ') })),
  );
  const offered = listening.phrases.map(({ answer, say }, phrase) => ({
    answer,
    says: say.map((words): Saying => {
      const others = all.filter((other) => other.phrase !== phrase);
      const { key } = all.find((own) => own.phrase === phrase && own.words === words) ?? { key: '' };
      return {
        ...partsOf(words),
        ambiguous: others.some((other) => other.key === key && other.words !== words),
        taken: others.some((other) => other.words === words && other.phrase < phrase),
      };
    }),
  }));
  const vocabulary = {
    offered,
    offersCue: offered.some(({ says }) => says.some(({ units }) => isCue(units))),
  };
  known.set(listening, vocabulary);
  return vocabulary;
}

function partsOf(words: string): Omit<Saying, 'ambiguous' | 'taken'> {
  const text = figuresToWords(words);
  const [number] = numbersIn(text);
  const counted = number && unitsOf(text.slice(number.to))[0];
  return {
    units: unitsOf(text),
    traces: new Set(featuresOf(text).map(({ key }) => key)),
    ...(number && counted && { number: { value: number.value, counted } }),
  };
}
