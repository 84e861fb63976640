import i18next, { type i18n } from 'i18next';
import type { Locale } from '../locale.ts';
import { unreachable } from '../result.ts';
import type { Text } from '../text.ts';
import type { Value } from '../value.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { zhCN } from './zh-CN.ts';

/** How one sense renders a value: figures for the eye, syllables for the ear. */
export type ValueTo = (value: Value, locale: Locale) => string;

const dictionary: i18n = i18next.createInstance();
void dictionary.init({
  lng: 'zh-CN',
  // A missing key does not compile; only the staff's words are not there in Korean: they read Chinese.
  fallbackLng: { ko: ['zh-CN'], default: [] },
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { 'zh-CN': { translation: zhCN }, en: { translation: en }, ko: { translation: ko } },
});

/** A text in words. Values inside it are rendered by `valueTo`; texts inside it by this function. */
export function render(text: Text, locale: Locale, valueTo: ValueTo): string {
  switch (text.from) {
    case 'ours': {
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(text.values ?? {})) {
        values[name] = 'from' in value ? render(value, locale, valueTo) : valueTo(value, locale);
      }
      return dictionary.t(text.key, { lng: locale, ...values });
    }
    case 'definition':
      return text.text;
    case 'resident':
      return valueTo(text.value, locale);
    default:
      return unreachable(text);
  }
}
