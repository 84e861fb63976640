import { localeRows, type Locale } from '#app/locale.ts';
import type { Listening } from '#app/turn/listening.ts';
import { figuresToWords } from '#app/understanding/numerals.ts';

/** The words a model knows. */
export interface Lexicon {
  has(word: string): boolean;
}

/** From its list, a word a line. Half a million words stay one text (12 MB): a set of them would be ten times that. */
export function lexiconOf(list: string): Lexicon {
  const text = `\n${list}\n`;
  const known = new Map<string, boolean>();
  return {
    has(word) {
      const is = known.get(word) ?? text.includes(`\n${word}\n`);
      known.set(word, is);
      return is;
    },
  };
}

/** A phrase of the turn in words of the model. */
export interface KnownSay {
  readonly phrase: number;
  readonly say: number;
  readonly words: readonly string[];
}

/** Stands for anything else, where the model has it. */
export const UNKNOWN = '[unk]';

/**
 * What of a turn's vocabulary the model can hear. A phrase with a word that is not in the lexicon is left out: Vosk
 * would drop the word and force the phrase onto something else.
 */
export function knownSays({ phrases }: Listening, locale: Locale, lexicon: Lexicon): readonly KnownSay[] {
  return phrases.flatMap(({ say }, phrase) =>
    say.flatMap((text, i): readonly KnownSay[] => {
      const words = wordsOf(text, locale, lexicon);
      return words.length > 0 && words.every((word) => lexicon.has(word)) ? [{ phrase, say: i, words }] : [];
    }),
  );
}

/** Chinese is cut into words of the lexicon, a word it does not have into characters. */
function wordsOf(text: string, locale: Locale, lexicon: Lexicon): readonly string[] {
  if (localeRows[locale].spaced) return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...segmenter.segment(figuresToWords(text))]
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => (lexicon.has(segment) ? [segment] : Array.from(segment)));
}

/** For Vosk: each phrase once, and anything else where it may be said. JSON in raw UTF-8, as it reads no escapes. */
export const grammarOf = (says: readonly KnownSay[], rejects: boolean): string =>
  JSON.stringify([...new Set(says.map(({ words }) => words.join(' '))), ...(rejects ? [UNKNOWN] : [])]);
