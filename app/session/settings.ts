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

/** Where targets lie: `seated` puts every one into the lower 45 % of the screen, in reach from a wheelchair. */
export const reaches = ['standing', 'seated'] as const;
export type Reach = (typeof reaches)[number];

/** 一步一步, or 快捷: says less, offers more at once, and takes a whole number without asking (field.md A2). */
export const stepsKinds = ['guided', 'express'] as const;
export type Steps = (typeof stepsKinds)[number];

/** The three doors (field.md A1): 银发 e 族 · 上班 e 族 · 青少年之家. */
export const doors = ['elder', 'worker', 'youth'] as const;
export type Door = (typeof doors)[number];

/** One value, replaced whole, and back to default after each visit. */
export interface Settings {
  readonly locale: Locale;
  readonly textMm: TextSizeMm;
  readonly theme: Theme;
  readonly pace: Pace;
  readonly loudnessDb: LoudnessDb;
  /** Telephone and door are said whole on the loudspeaker too; otherwise only to a handset or headphone. */
  readonly aloud: boolean;
  readonly reach: Reach;
  /** False: the text-only layout, no pictures and nothing beside the words. */
  readonly pictures: boolean;
  readonly steps: Steps;
  readonly door: Door;
  /** The screen is dark: for whom it is of no use, and whose matter is nobody's to read. */
  readonly curtain: boolean;
}

export const defaultSettings: Settings = {
  locale: 'zh-CN',
  textMm: 8,
  theme: 'calm',
  pace: 1,
  loudnessDb: 0,
  aloud: false,
  reach: 'standing',
  pictures: true,
  steps: 'guided',
  door: 'elder',
  curtain: false,
};

/** What a door brings with it; everything else stays as it was chosen. The default needs no door. */
export const settingsOfDoor: Readonly<Record<Door, Pick<Settings, 'textMm' | 'pace' | 'steps'>>> = {
  elder: { textMm: 12, pace: 0.8, steps: 'guided' },
  worker: { textMm: 6, pace: 1.25, steps: 'express' },
  youth: { textMm: 8, pace: 1.25, steps: 'guided' },
};

/** Text sizes the screen can hold, smallest first, for each reach; none where it cannot be had at all. */
export type HeldSizes = Readonly<Record<Reach, readonly TextSizeMm[]>>;

/** These settings as this screen can show them: the nearest smaller size, and standing where seated cannot be had. */
export function held(settings: Settings, sizes: HeldSizes): Settings {
  const reach = sizes[settings.reach].length > 0 ? settings.reach : 'standing';
  const most = sizes[reach].findLast((size) => size <= settings.textMm);
  return { ...settings, reach, textMm: most ?? sizes[reach][0] ?? settings.textMm };
}
