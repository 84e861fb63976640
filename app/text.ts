import type { Locale } from './locale.ts';
import type { StringKey } from './strings/keys.ts';
import type { Value } from './value.ts';

/**
 * The three outlets for text. No component takes a raw string: a sentence is ours (a key in every language),
 * the case API's (with the language it came in), or the resident's own (a typed value).
 */
export type Text =
  | {
      readonly from: 'ours';
      readonly key: StringKey;
      readonly values?: Readonly<Record<string, Value | Text>>;
    }
  | { readonly from: 'definition'; readonly text: string; readonly locale: Locale }
  | { readonly from: 'resident'; readonly value: Value };

export const ours = (key: StringKey, values?: Readonly<Record<string, Value | Text>>): Text =>
  values ? { from: 'ours', key, values } : { from: 'ours', key };
export const defined = (text: string, locale: Locale): Text => ({ from: 'definition', text, locale });
export const own = (value: Value): Text => ({ from: 'resident', value });
