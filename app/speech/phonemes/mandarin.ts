import { pinyin } from 'pinyin-pro';
import { syllablePhonemes } from './mandarin-table.ts';
import { withOverrides } from './polyphones.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Pinyin of a run of Chinese characters, one syllable per character: `lou2`, neutral tone `0`, ü as `v`. */
export function syllablesOf(han: string): readonly string[] {
  const syllables = pinyin(han, { type: 'array', toneType: 'num', v: true });
  return withOverrides(Array.from(han), syllables);
}

/**
 * 二 inside a word is run together with what goes before: 十二月十二日 was heard as 相也相日, and is heard right with a
 * break before it (round trip through the recogniser).
 */
const breakBefore = (syllable: string, at: number): string => (at > 0 && /^er\d/.test(syllable) ? ' ' : '');

/**
 * Phonemes of a run of Chinese characters, a space between words. 一 and 不 change their tone with what follows;
 * third tones stay as they are, the voice was trained to bend them itself.
 */
export function mandarinPhonemes(han: string): string {
  const syllables = syllablesOf(han);
  let next = 0;
  return [...words.segment(han)]
    .map(({ segment }) => {
      const length = Array.from(segment).length;
      const own = syllables.slice(next, next + length);
      next += length;
      return own
        .map((syllable, at) => breakBefore(syllable, at) + (syllablePhonemes(syllable) ?? ''))
        .join('');
    })
    .filter((word) => word !== '')
    .join(' ');
}
