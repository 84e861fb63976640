import { dictionary } from 'cmu-pronouncing-dictionary';
import type { Lexicon } from '#app/speech/phonemes/english.ts';

/** The CMU Pronouncing Dictionary (2-clause BSD), 134,000 words of North American English. */
export const cmuLexicon: Lexicon = (word) => (Object.hasOwn(dictionary, word) ? dictionary[word] : undefined);
