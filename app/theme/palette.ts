import type { Theme } from '../session/settings.ts';
import type { Tint } from '../turn/icons.ts';

/** Colours by their duty, as `#rrggbb`. Which must stand out against which, and by how much: `pairs.ts`. */
export interface Palette {
  /** The page, the cards on it and the band under the fixed keys. */
  readonly paper: string;
  readonly card: string;
  readonly band: string;
  /** A card under a finger. */
  readonly pressed: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** The way forward. */
  readonly primary: string;
  readonly primaryInk: string;
  /** 找人帮忙, the one thing that must always be found. */
  readonly help: string;
  readonly helpInk: string;
  /** What is kept. */
  readonly kept: string;
  readonly step: string;
  /** The caption strip: its words, the clause being spoken, the ear. */
  readonly night: string;
  readonly nightLine: string;
  readonly nightInk: string;
  readonly nightMark: string;
  readonly nightEar: string;
  /** Two tones, so that the focus ring shows on anything. */
  readonly ringInner: string;
  readonly ringOuter: string;
  /** An icon and the tile it stands on. */
  readonly tints: Readonly<Record<Tint, Tinted>>;
}

export interface Tinted {
  readonly ink: string;
  readonly wash: string;
}

const plain = (ink: string, wash: string): Palette['tints'] => {
  const tinted = { ink, wash };
  return { clay: tinted, leaf: tinted, sky: tinted, amber: tinted, plum: tinted, pine: tinted };
};

export const palettes: Readonly<Record<Theme, Palette>> = {
  /** Rice paper, ink, and one warm red. */
  calm: {
    paper: '#FBF7EF',
    card: '#FFFFFF',
    band: '#F0E7D7',
    pressed: '#EADFCB',
    ink: '#1F1A14',
    soft: '#433A30',
    line: '#86745C',
    primary: '#0E4A43',
    primaryInk: '#FFFFFF',
    help: '#8C2F17',
    helpInk: '#FFFFFF',
    kept: '#2C5A1C',
    step: '#0E4A43',
    night: '#16211F',
    nightLine: '#16211F',
    nightInk: '#FFFFFF',
    nightMark: '#FFD977',
    nightEar: '#8FDCC8',
    ringInner: '#1F1A14',
    ringOuter: '#E3A21A',
    tints: {
      clay: { ink: '#8C2F17', wash: '#F4E7E1' },
      leaf: { ink: '#2C5A1C', wash: '#E7EDE2' },
      sky: { ink: '#174A7C', wash: '#E4EAF2' },
      amber: { ink: '#7A4A00', wash: '#F2EBDD' },
      plum: { ink: '#6A2A5A', wash: '#EFE6EC' },
      pine: { ink: '#0E4A43', wash: '#E1EBE9' },
    },
  },
  dark: {
    paper: '#1B1814',
    card: '#28241E',
    band: '#12100D',
    pressed: '#3A342B',
    ink: '#F7F0E3',
    soft: '#D6CBB8',
    line: '#9A8A70',
    primary: '#A9DDD0',
    primaryInk: '#0B2622',
    help: '#FFB59E',
    helpInk: '#3A0F03',
    kept: '#B4DDA0',
    step: '#A9DDD0',
    night: '#000000',
    nightLine: '#9A8A70',
    nightInk: '#FFFFFF',
    nightMark: '#FFD977',
    nightEar: '#8FDCC8',
    ringInner: '#12100D',
    ringOuter: '#FFC84A',
    tints: {
      clay: { ink: '#FFB59E', wash: '#3D2A23' },
      leaf: { ink: '#B4DDA0', wash: '#2B3525' },
      sky: { ink: '#A9CDF2', wash: '#262F3A' },
      amber: { ink: '#F2C97E', wash: '#3A3122' },
      plum: { ink: '#E5B3D6', wash: '#382833' },
      pine: { ink: '#A9DDD0', wash: '#233531' },
    },
  },
  'black-on-white': {
    paper: '#FFFFFF',
    card: '#FFFFFF',
    band: '#FFFFFF',
    pressed: '#D0D0D0',
    ink: '#000000',
    soft: '#000000',
    line: '#000000',
    primary: '#000000',
    primaryInk: '#FFFFFF',
    help: '#000000',
    helpInk: '#FFFFFF',
    kept: '#000000',
    step: '#000000',
    night: '#000000',
    nightLine: '#000000',
    nightInk: '#FFFFFF',
    nightMark: '#FFE34D',
    nightEar: '#FFFFFF',
    ringInner: '#000000',
    ringOuter: '#FFC400',
    tints: plain('#000000', '#FFFFFF'),
  },
  'yellow-on-black': {
    paper: '#000000',
    card: '#000000',
    band: '#000000',
    pressed: '#4D4D00',
    ink: '#FFFF00',
    soft: '#FFFF00',
    line: '#FFFF00',
    primary: '#FFFF00',
    primaryInk: '#000000',
    help: '#FFFF00',
    helpInk: '#000000',
    kept: '#FFFF00',
    step: '#FFFF00',
    night: '#000000',
    nightLine: '#FFFF00',
    nightInk: '#FFFF00',
    nightMark: '#FFFFFF',
    nightEar: '#FFFF00',
    ringInner: '#000000',
    ringOuter: '#FFFFFF',
    tints: plain('#FFFF00', '#000000'),
  },
};
