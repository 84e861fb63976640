import type { ScreenGeometry } from '../bridge/snapshot.ts';
import type { Settings, TextSizeMm } from '../session/settings.ts';
import { linesOf } from './measure.ts';

/** Where everything stands on one screen at one text size, the same on every turn. All lengths in millimetres. */
export interface Layout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly portrait: boolean;
  readonly marginMm: number;
  readonly gapMm: number;
  readonly textMm: TextSizeMm;
  readonly smallMm: number;
  readonly headingMm: number;
  readonly labelMm: number;
  readonly noteMm: number;
  readonly barMm: number;
  /** Progress and closure stand in the top bar where the height is needed below. */
  readonly metaInBar: boolean;
  readonly metaRows: number;
  /** Between the caption strip, the band and the fixed keys. */
  readonly bandGapMm: number;
  readonly keys: { readonly columns: 2 | 4; readonly rows: 1 | 2; readonly heightMm: number };
  readonly caption: {
    readonly lines: number;
    readonly stacked: boolean;
    readonly heightMm: number;
    readonly emsPerLine: number;
  };
  readonly content: { readonly widthMm: number; readonly heightMm: number };
  /** Whether an ordinary question fits: heading, one line under it, four choices with notes. */
  readonly holds: boolean;
}

/** Fingers and sleeves rest on the frame: nothing can be touched within 10 mm of the edge. */
export const deadEdgeMm = 10;
/** Targets of at least 20 × 20 mm, the way forward 30 mm high (field.md Table 2.3). */
export const leastTargetMm = 20;
export const leastPrimaryMm = 30;
/** Gaps of at least 5 mm between targets (Table 2.3). */
export const leastGapMm = 5;
/** No letter below 6 mm, no heading below 12 mm (Table 2.4). */
export const leastTextMm = 6;
export const leastHeadingMm = 12;
/** Chinese is read comfortably at 1.5 (WCAG 1.4.8); headings are short and may be closer. */
export const leading = { text: 1.5, heading: 1.35, label: 1.3 } as const;
/** A guided line holds at most 20 characters (Table 2.5). */
const guidedLine = '一'.repeat(20);

/** From generous to tight; the first that holds an ordinary question is used. Ratios to the body text. */
const scales: readonly Scale[] = [
  { heading: 2.125, label: 1.875, note: 0.875, captionLines: 2, metaInBar: false },
  { heading: 1.875, label: 1.5, note: 0.875, captionLines: 2, metaInBar: false },
  { heading: 1.5, label: 1.25, note: 0.8, captionLines: 2, metaInBar: false },
  { heading: 1.5, label: 1.25, note: 0.75, captionLines: 1, metaInBar: true },
  { heading: 1.25, label: 1.125, note: 0.75, captionLines: 1, metaInBar: true },
];

interface Scale {
  readonly heading: number;
  readonly label: number;
  readonly note: number;
  readonly captionLines: number;
  readonly metaInBar: boolean;
}

export function layoutOf(screen: ScreenGeometry, settings: Pick<Settings, 'textMm'>): Layout {
  const layouts = scales.map((scale) => layoutWith(scale, screen, settings.textMm));
  return (layouts.find(({ holds }) => holds) ?? layouts.at(-1)) as Layout;
}

function layoutWith(scale: Scale, screen: ScreenGeometry, textMm: TextSizeMm): Layout {
  const [widthMm, heightMm] = [screen.widthPx / screen.pxPerMm, screen.heightPx / screen.pxPerMm];
  const portrait = heightMm > widthMm;
  const gapMm = Math.min(widthMm, heightMm) >= 250 ? 6 : leastGapMm;
  const innerMm = widthMm - 2 * deadEdgeMm;
  const smallMm = Math.max(leastTextMm, Math.min(textMm * 0.8, 11));
  const barMm = Math.max(leastTargetMm, smallMm * leading.label + 8);
  const keys = keysOf(innerMm, gapMm, textMm);
  const metaInBar = scale.metaInBar && !portrait;
  // Nothing to touch between the strip and the keys, so that gap may be narrower where height is dear.
  const bandGapMm = metaInBar ? 3 : gapMm;
  const bandMm = bandGapMm + keys.rows * keys.heightMm + (keys.rows - 1) * gapMm + deadEdgeMm;
  const caption = captionOf(innerMm, textMm, smallMm, portrait ? 2 : scale.captionLines, metaInBar ? 4 : 6);
  const layout: Layout = {
    widthMm,
    heightMm,
    portrait,
    marginMm: deadEdgeMm,
    gapMm,
    textMm,
    smallMm,
    headingMm: Math.max(leastHeadingMm, textMm * scale.heading),
    labelMm: textMm * scale.label,
    noteMm: Math.max(leastTextMm, textMm * scale.note),
    barMm,
    bandGapMm,
    metaInBar,
    metaRows: portrait ? 2 : metaInBar ? 0 : 1,
    keys,
    caption,
    content: {
      widthMm: innerMm,
      heightMm: heightMm - deadEdgeMm - barMm - gapMm - gapMm - caption.heightMm - bandGapMm - bandMm,
    },
    holds: false,
  };
  return { ...layout, holds: holdsQuestion(layout) };
}

/** The least a card needs: its label and a note under it. */
export const leastCardMm = ({ labelMm, noteMm }: Layout): number =>
  Math.max(leastTargetMm, labelMm * leading.label + noteMm * leading.label + 6);
/** The height of rows of the same height, with the gaps between them. */
export const rowsMm = (rows: number, rowMm: number, gapMm: number): number =>
  rows === 0 ? 0 : rows * rowMm + (rows - 1) * gapMm;
/** Progress and closure above the heading. */
export const metaMm = ({ metaRows, textMm }: Layout): number => metaRows * textMm * (leading.text + 0.25);
/** One line of body text, with the space before it. */
export const bodyLineMm = (mm: number): number => mm * (leading.text + 0.25);

function holdsQuestion(layout: Layout): boolean {
  const { content, headingMm, labelMm, textMm, gapMm, portrait } = layout;
  const headingLines = linesOf(guidedLine, content.widthMm / headingMm);
  const headMm = metaMm(layout) + headingLines * headingMm * leading.heading + bodyLineMm(textMm);
  const fits = (rows: number): boolean =>
    headMm + gapMm + rowsMm(rows, leastCardMm(layout), gapMm) <= content.heightMm;
  // Six doors at home stand in three columns, in portrait in one or two; a door's name is four characters.
  const homeColumns = portrait ? (fits(6) ? 1 : 2) : 3;
  const cardMm = (content.widthMm - (homeColumns - 1) * gapMm) / homeColumns;
  const tileAndPaddingMm = Math.min(leastCardMm(layout), cardMm * 0.3) + 12;
  return (portrait ? fits(4) || fits(2) : fits(2)) && 4.2 * labelMm <= cardMm - tileAndPaddingMm;
}

/** The ear stands beside the words where there is room for both, else above them. */
function captionOf(
  innerMm: number,
  textMm: number,
  smallMm: number,
  lines: number,
  paddingMm: number,
): Layout['caption'] {
  // An icon, four small characters and the level.
  const earMm = smallMm * 8;
  const stacked = earMm > innerMm * 0.3;
  return {
    lines,
    stacked,
    heightMm: lines * textMm * leading.text + paddingMm + (stacked ? smallMm * leading.text : 0),
    emsPerLine: (innerMm - 12 - (stacked ? 0 : earMm + 6)) / textMm,
  };
}

/** Four keys side by side where their words fit, else two lines of two. */
function keysOf(innerMm: number, gapMm: number, textMm: number): Layout['keys'] {
  // An icon, four characters of words and the padding, as wide as the longest key.
  const wantedMm = textMm * (1.3 + 0.4 + 4.2) + 8;
  const columns = (innerMm - 3 * gapMm) / 4 >= wantedMm ? 4 : 2;
  return { columns, rows: columns === 4 ? 1 : 2, heightMm: Math.max(leastTargetMm, textMm + 10) };
}
