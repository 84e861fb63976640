import type { ScreenGeometry } from '../bridge/snapshot.ts';
import type { Settings, TextSizeMm } from '../session/settings.ts';
import { linesOf } from './measure.ts';

/** Where everything stands on one screen at one text size, the same on every turn. All lengths in millimetres. */
export interface Layout {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly portrait: boolean;
  /** Every target lies in the lower 45 %: the caption stands above the question, 换个样子 among the fixed keys. */
  readonly seated: boolean;
  /** False: words alone. */
  readonly pictures: boolean;
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
  /** Under the top bar, and between the caption strip, the band and the fixed keys. */
  readonly bandGapMm: number;
  readonly keys: { readonly columns: number; readonly rows: number; readonly heightMm: number };
  readonly caption: {
    readonly lines: number;
    readonly stacked: boolean;
    readonly heightMm: number;
    readonly emsPerLine: number;
  };
  readonly content: { readonly widthMm: number; readonly heightMm: number };
  /** Height at the foot of the content that targets may take; all of it for who stands. */
  readonly reachMm: number;
  /** Whether an ordinary question fits: heading, one line under it, four choices with notes; a number, a review. */
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
/** From a wheelchair every target lies in the lower 45 % of the screen (field.md Table 2; EN 301 549 8.3.3). */
export const seatedShare = 0.45;
/** What a dozen lengths grow by together where each is drawn in whole 64ths of a pixel, the next one up. */
const drawnMm = 0.1;
/** Chinese is read comfortably at 1.5 (WCAG 1.4.8); headings are short and may be closer. */
export const leading = { text: 1.5, heading: 1.35, label: 1.3, digits: 1.25 } as const;
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

/** The settings that decide where things stand. */
export type Sizing = Pick<Settings, 'textMm'> & Partial<Pick<Settings, 'reach' | 'pictures'>>;

export function layoutOf(screen: ScreenGeometry, settings: Sizing): Layout {
  const layouts = scales.map((scale) => layoutWith(scale, screen, settings));
  return (layouts.find(({ holds }) => holds) ?? layouts.at(-1)) as Layout;
}

function layoutWith(
  scale: Scale,
  screen: ScreenGeometry,
  { textMm, reach, pictures = true }: Sizing,
): Layout {
  const seated = reach === 'seated';
  const [widthMm, heightMm] = [screen.widthPx / screen.pxPerMm, screen.heightPx / screen.pxPerMm];
  const portrait = heightMm > widthMm;
  const gapMm = Math.min(widthMm, heightMm) >= 250 ? 6 : leastGapMm;
  const innerMm = widthMm - 2 * deadEdgeMm;
  const smallMm = Math.max(leastTextMm, Math.min(textMm * 0.8, 11));
  const barMm = seated ? smallMm * leading.text : Math.max(leastTargetMm, smallMm * leading.label + 8);
  const keys = keysOf(innerMm, gapMm, textMm, seated ? [5, 3, 2] : [4, 2]);
  const metaInBar = scale.metaInBar && !portrait;
  // Two of these lie between the strip and the keys, and under the top bar no target: they may be narrower.
  const bandGapMm = metaInBar ? leastGapMm / 2 : gapMm;
  const bandMm = bandGapMm + keys.rows * keys.heightMm + (keys.rows - 1) * gapMm + deadEdgeMm;
  const caption = captionOf(innerMm, textMm, smallMm, portrait ? 2 : scale.captionLines, {
    paddingMm: metaInBar ? 4 : 6,
    leastMm: seated ? 0 : leastTargetMm,
  });
  const contentMm =
    heightMm - deadEdgeMm - barMm - bandGapMm - gapMm - caption.heightMm - bandGapMm - bandMm - drawnMm;
  const layout: Layout = {
    widthMm,
    heightMm,
    portrait,
    seated,
    pictures,
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
      widthMm: innerMm - drawnMm,
      heightMm: contentMm,
    },
    reachMm: seated ? heightMm * seatedShare - bandGapMm - bandMm - drawnMm : contentMm - (gapMm - bandGapMm),
    holds: false,
  };
  return { ...layout, holds: holdsChoices(layout, 4) && holdsHome(layout) && holdsEntry(layout) };
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

/** Whether so many choices with notes fit in reach, under the heading of an ordinary question and a line. */
export function holdsChoices(layout: Layout, count: number): boolean {
  const { content, headingMm, textMm } = layout;
  const headingLines = linesOf(guidedLine, content.widthMm / headingMm);
  const headMm = metaMm(layout) + headingLines * headingMm * leading.heading + bodyLineMm(textMm);
  return holdsCards(layout, count, headMm);
}

/** The same under the one short line of the home turn. */
export const holdsDoors = (layout: Layout, count: number): boolean =>
  holdsCards(layout, count, layout.headingMm * leading.heading);

function holdsCards(layout: Layout, count: number, headMm: number): boolean {
  const { content, gapMm, reachMm } = layout;
  const roomMm = Math.min(content.heightMm - headMm - gapMm, reachMm);
  return waysToLay(layout, count, content.widthMm).some(
    (columns) =>
      rowsMm(Math.ceil(count / columns), leastCardMm(layout), gapMm) <= roomMm && holdsLabel(layout, columns),
  );
}

/** Six doors at home, for who stands; from a wheelchair they may come in pages. */
const holdsHome = (layout: Layout): boolean => layout.seated || holdsDoors(layout, 6);

/** A number: its question, its digits, its keys and the way forward; and in a review one line and the way forward. */
function holdsEntry(layout: Layout): boolean {
  const { content, seated, portrait, textMm, gapMm, reachMm } = layout;
  const primaryMm = Math.max(leastCardMm(layout), leastPrimaryMm);
  const headMm = metaMm(layout) + leastHeadingMm * leading.heading + bodyLineMm(leastTextMm);
  const digitsMm = textMm * 2 * leading.digits + gapMm;
  const keypadMm = portrait ? rowsMm(seated ? 2 : 4, leastTargetMm, gapMm) + gapMm : 0;
  // Standing in portrait the keypad takes what the head leaves.
  if (!(portrait && !seated) && headMm + digitsMm + keypadMm + gapMm + primaryMm > content.heightMm)
    return false;
  // Low in portrait the keys stand over the way forward; in landscape beside it.
  return !seated || Math.max(rowsMm(2, leastTargetMm, gapMm), keypadMm + primaryMm) <= reachMm;
}

/** How many choices may stand side by side, the calmest way first; where targets must lie low, more of them. */
export function waysToLay({ portrait, seated }: Layout, count: number, widthMm: number): readonly number[] {
  const narrow = portrait || widthMm < 200;
  const usual = narrow ? (count <= 1 ? [1] : [1, 2]) : count === 3 || count > 4 ? [3] : [2];
  const more = [2, 3, 4].filter((columns) => columns > (usual.at(-1) ?? 1) && columns <= count);
  return seated ? [...usual, ...more] : usual;
}

/** A choice is called by four characters. */
function holdsLabel(layout: Layout, columns: number): boolean {
  const { content, labelMm, gapMm, pictures } = layout;
  const cardMm = (content.widthMm - (columns - 1) * gapMm) / columns;
  const tileAndPaddingMm = (pictures ? Math.min(leastCardMm(layout), cardMm * 0.3) : labelMm) + 12;
  return 4.2 * labelMm <= cardMm - tileAndPaddingMm;
}

/**
 * The ear stands beside the words where there is room for both, else above them. Who stands can touch it: 停一停 takes
 * the height of a target.
 */
function captionOf(
  innerMm: number,
  textMm: number,
  smallMm: number,
  lines: number,
  { paddingMm, leastMm }: { readonly paddingMm: number; readonly leastMm: number },
): Layout['caption'] {
  // An icon, four small characters and the level.
  const earMm = smallMm * 8;
  const stacked = earMm > innerMm * 0.3;
  const wordsMm = lines * textMm * leading.text + paddingMm;
  return {
    lines,
    stacked,
    heightMm: stacked ? wordsMm + Math.max(smallMm * leading.text, leastMm) : Math.max(wordsMm, leastMm),
    emsPerLine: (innerMm - 12 - (stacked ? 0 : earMm + 6)) / textMm,
  };
}

/** As many keys side by side as their words allow. */
function keysOf(innerMm: number, gapMm: number, textMm: number, ways: readonly number[]): Layout['keys'] {
  // An icon, four characters of words and the padding, as wide as the longest key.
  const wantedMm = textMm * (1.3 + 0.4 + 4.2) + 8;
  const [most = 4] = ways;
  const columns = ways.find((count) => (innerMm - (count - 1) * gapMm) / count >= wantedMm) ?? 2;
  return { columns, rows: Math.ceil(most / columns), heightMm: Math.max(leastTargetMm, textMm + 10) };
}
