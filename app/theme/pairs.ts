import { tints } from '../turn/icons.ts';
import { contrast } from './contrast.ts';
import type { Palette } from './palette.ts';

/** Two colours that meet on the screen. */
export interface Pair {
  readonly what: string;
  readonly front: string;
  readonly back: string;
}

/** Text at any size: WCAG 1.4.6 asks 7:1. */
export const textRatio = 7;
/** Borders, icons, bars, the ring: WCAG 1.4.11 asks 3:1. */
export const partRatio = 3;

/** Every text and the ground it stands on, pressed and disabled ones included. */
export const textPairs = (palette: Palette): readonly Pair[] => [
  ...pairs(palette, ['ink', 'soft'], ['paper', 'card', 'band', 'pressed']),
  ...pairs(palette, ['kept'], ['paper']),
  ...pairs(palette, ['primaryInk'], ['primary']),
  ...pairs(palette, ['helpInk'], ['help']),
  ...pairs(palette, ['nightInk', 'nightMark', 'nightEar'], ['night']),
];

/** Every part one must see to know what can be touched or where one is. */
export const partPairs = (palette: Palette): readonly Pair[] => [
  ...pairs(palette, ['line'], ['paper', 'band', 'card']),
  ...pairs(palette, ['step'], ['paper']),
  ...pairs(palette, ['primary'], ['paper']),
  ...pairs(palette, ['help'], ['band']),
  ...pairs(palette, ['ringInner'], ['ringOuter']),
  ...tints.flatMap((tint) => [
    { what: `${tint} on its tile`, front: palette.tints[tint].ink, back: palette.tints[tint].wash },
    { what: `${tint} on the card`, front: palette.tints[tint].ink, back: palette.card },
  ]),
];

type Plain = Exclude<keyof Palette, 'tints'>;

const pairs = (palette: Palette, fronts: readonly Plain[], backs: readonly Plain[]): readonly Pair[] =>
  fronts.flatMap((front) =>
    backs.map((back) => ({ what: `${front} on ${back}`, front: palette[front], back: palette[back] })),
  );

/** What does not stand out enough in a palette; nothing, or the theme must not be offered. */
export const faintPairs = (palette: Palette): readonly Pair[] => [
  ...textPairs(palette).filter(({ front, back }) => contrast(front, back) < textRatio),
  ...partPairs(palette).filter(({ front, back }) => contrast(front, back) < partRatio),
];
