/** Languages of the kiosk: zh-CN defines the strings, the others must satisfy them. */
export const locales = ['zh-CN', 'en', 'ko'] as const;
export type Locale = (typeof locales)[number];

interface LocaleRow {
  /** Is it offered where the configuration names no languages? */
  readonly enabled: boolean;
  /** What the language is called by those who speak it. */
  readonly ownName: string;
  /** Are its words written with spaces between? */
  readonly spaced: boolean;
}

export const localeRows: Readonly<Record<Locale, LocaleRow>> = {
  'zh-CN': { enabled: true, ownName: '中文', spaced: false },
  en: { enabled: true, ownName: 'English', spaced: true },
  // Off: heard with limits and without a voice of ours (README, Not proved here).
  ko: { enabled: false, ownName: '한국어', spaced: true },
};

/** Names in a row, as the language writes them. */
export const listed = (names: readonly string[], locale: Locale): string =>
  names.join(localeRows[locale].spaced ? ', ' : '、');

/** The languages of a hall that configures none. */
export const usualLocales: readonly Locale[] = locales.filter((locale) => localeRows[locale].enabled);

/** One value for each language. */
export const inEveryLocale = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> => ({
  'zh-CN': make('zh-CN'),
  en: make('en'),
  ko: make('ko'),
});
