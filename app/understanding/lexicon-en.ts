import { englishPeople } from './lexicon-en-people.ts';
import { englishThings } from './lexicon-en-things.ts';

/**
 * Classes of English words, British and American, that mean much the same at the machine; forms of a word are found by
 * its stem (stem.ts), a hyphen joins words that stand next to each other, and "not" is any word that denies.
 */
export const englishLexicon: Readonly<Record<string, string>> = { ...englishThings, ...englishPeople };
