import type { Locale } from '../locale.ts';

export const themes = ['calm', 'dark', 'black-on-white', 'yellow-on-black'] as const;
export type Theme = (typeof themes)[number];

/** Height of a character of the body text, in millimetres (Table 2.4: 6, 8 by default, 12, 16). */
export const textSizesMm = [6, 8, 12, 16] as const;
export type TextSizeMm = (typeof textSizesMm)[number];

/** Seven steps of pace and of loudness (EN 301 549 5.1.3; VVSG 2.0 7.1: 50–200 %). */
export const paces = [0.5, 0.67, 0.8, 1, 1.25, 1.6, 2] as const;
export type Pace = (typeof paces)[number];
export const loudnessStepsDb = [-18, -12, -6, 0, 3, 6, 9] as const;
export type LoudnessDb = (typeof loudnessStepsDb)[number];

/** One value, replaced whole, and back to default after each visit. */
export interface Settings {
  readonly locale: Locale;
  readonly textMm: TextSizeMm;
  readonly theme: Theme;
  readonly pace: Pace;
  readonly loudnessDb: LoudnessDb;
  /** Telephone and door are said whole on the loudspeaker too; otherwise only to a handset or headphone. */
  readonly aloud: boolean;
}

export const defaultSettings: Settings = {
  locale: 'zh-CN',
  textMm: 8,
  theme: 'calm',
  pace: 1,
  loudnessDb: 0,
  aloud: false,
};
