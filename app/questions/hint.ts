import type { Locale } from '../locale.ts';
import { defined, type Text } from '../text.ts';

/** What the definition says below its question, where it says anything. */
export const hintLines = ({ hint }: { readonly hint?: string }, locale: Locale): readonly Text[] =>
  hint === undefined ? [] : [defined(hint, locale)];
