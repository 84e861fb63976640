import { englishWordPhonemes, type Lexicon } from './english.ts';
import { mandarinLetters } from './letters.ts';
import { mandarinPhonemes } from './mandarin.ts';

/** Punctuation the voice knows how to breathe at. */
const punctuation: Readonly<Record<string, string>> = {
  '，': ',', '、': ',', ',': ',', '。': '.', '．': '.', '.': '.', '！': '!', '!': '!', '？': '?', '?': '?', '：': ':', ':': ':',
  '；': ';', ';': ';', '—': '—', '…': '…', '（': ',', '）': ',', '(': ',', ')': ',',
}; // prettier-ignore

const pieces =
  /(?<han>[\p{Script=Han}〇]+)|(?<latin>[A-Za-zÀ-ÿ]+(?:['’][A-Za-z]+)?)|(?<mark>[^\s])|(?<space>\s+)/gu;

/**
 * Phonemes of a normalised clause as Kokoro's vocabulary has them. In Mandarin, letters and abbreviations are said
 * the Chinese way and other Latin words as English. What no voice can say is left out.
 */
export function phonemesOf(text: string, locale: string, lexicon: Lexicon): string {
  const said: string[] = [];
  // At the beginning of a sentence a capital A is the article; elsewhere it is the letter.
  const written = text.normalize('NFC').replace(/^A(?=\s+[a-z]{2})/, 'a');
  for (const { groups } of written.matchAll(pieces)) {
    const { han, latin, mark } = groups ?? {};
    if (han) said.push(mandarinPhonemes(han));
    else if (latin) said.push(latinPhonemes(latin, locale, lexicon));
    else if (mark) {
      const sign = punctuation[mark];
      // A mark clings to the word before it; two in a row, or one at the start, say nothing more.
      const last = said.at(-1);
      if (sign !== undefined && last !== undefined && !/[,.!?:;—…]$/.test(last))
        said.splice(-1, 1, last + sign);
    }
  }
  return said.filter((part) => part !== '').join(' ');
}

function latinPhonemes(word: string, locale: string, lexicon: Lexicon): string {
  const spelled = word.length === 1 || (/^[A-Z]+$/.test(word) && word.length <= 5);
  if (!locale.startsWith('zh') || !spelled) return englishWordPhonemes(word, lexicon);
  return Array.from(word.toLowerCase())
    .map((letter) => mandarinLetters[letter] ?? '')
    .join(' ');
}
