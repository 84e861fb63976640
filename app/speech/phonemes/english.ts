import { arpabetPhonemes } from './arpabet.ts';
import { letterNames, soundedOut } from './letters.ts';

/** Pronunciation of an English word (lower case) in ARPABET, or `undefined`; the CMU dictionary in the product. */
export type Lexicon = (word: string) => string | undefined;

/** Words that carry no stress in running speech, in misaki's phonemes. */
const weak: ReadonlyMap<string, string> = new Map(Object.entries({
  a: 'ɐ', an: 'ən', and: 'ænd', as: 'æz', at: 'æt', for: 'fɔɹ', from: 'fɹʌm', in: 'ɪn', is: 'ɪz', it: 'ɪt', of: 'ʌv',
  on: 'ˌɔn', or: 'ɔɹ', our: 'ˌWəɹ', that: 'ðæt', the: 'ðə', this: 'ðɪs', to: 'tə', with: 'wɪð', your: 'jʊɹ',
  you: 'ju', we: 'wi', i: 'I', can: 'kæn', are: 'ɑɹ', be: 'bi', here: 'hˈɪɹ',
})); // prettier-ignore

const isAbbreviation = (word: string): boolean => /^[A-Z]{2,5}s?$/.test(word);

/** Phonemes of one English word as misaki writes them; capitals that are no word are spelled out. */
export function englishWordPhonemes(word: string, lexicon: Lexicon): string {
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (word.length === 1 && word !== 'a' && word !== 'I' && letterNames[lower]) return spelledOut(lower);
  const light = weak.get(lower);
  if (light !== undefined && !isAbbreviation(word)) return light;
  if (isAbbreviation(word) && !(lexicon(lower) !== undefined && /[AEIOUY]/.test(word) && word.length > 3)) {
    return spelledOut(lower);
  }
  const known = lexicon(lower);
  if (known !== undefined) return arpabetPhonemes(known);
  const owner = /^(.*)'s$/.exec(lower)?.[1];
  if (owner !== undefined) return englishWordPhonemes(owner, lexicon) + 'z';
  return arpabetPhonemes(soundedOut(lower));
}

const spelledOut = (letters: string): string =>
  Array.from(letters)
    .map((letter) => arpabetPhonemes(letterNames[letter] ?? ''))
    .join(' ');
