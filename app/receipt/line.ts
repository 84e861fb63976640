import type { Locale } from '../locale.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import type { Text } from '../text.ts';
import type { Line } from './document.ts';
import { plain } from './plain.ts';
import { slipWords, type SlipWords } from './words.ts';

/** A line of the slip's own words. */
export type InWords = (of: (words: SlipWords, locale: Locale) => string) => Line;

export const inWordsOf =
  (locale: Locale): InWords =>
  (of) =>
    bilingual(locale, (each) => of(slipWords[each], each));

/** A line of whatever text: ours, the case API's, the resident's own. */
export const lineOf = (text: Text, locale: Locale): Line =>
  bilingual(locale, (each) => render(text, each, shownValue));

/** In the session's language, and in Chinese below it, so that every neighbour and clerk can read it too. */
export function bilingual(locale: Locale, of: (locale: Locale) => string): Line {
  const text = plain(of(locale));
  const also = plain(of('zh-CN'));
  return also === text ? { text } : { text, also };
}
