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
      return own.map((syllable) => syllablePhonemes(syllable) ?? '').join('');
    })
    .filter((word) => word !== '')
    .join(' ');
}
