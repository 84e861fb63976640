import type { Locale } from '../locale.ts';
import { normaliseEn } from './normalise-en.ts';
import { normaliseKo } from './normalise-ko.ts';
import { normaliseZh } from './normalise-zh.ts';

/** Free text as the voice of a language can read it; a new language is a row here and a file beside it. */
const normalisers: Readonly<Record<Locale, (text: string) => string>> = {
  'zh-CN': normaliseZh,
  en: normaliseEn,
  ko: normaliseKo,
};

export const normalise = (text: string, locale: Locale): string => normalisers[locale](text);
