import { leading, leastTargetMm, leastTextMm, type Layout } from './layout.ts';
import { ems, fit, linesOf, type Fitted } from './measure.ts';

/** Where one is, and what was just kept, in words. */
export interface MetaContent {
  readonly progress?: { readonly of: number; readonly words: string };
  readonly closure?: string;
}

export interface MetaArrangement {
  readonly progressMm: number;
  readonly closureMm: number;
  /** What it takes above the heading; nothing where it stands in the top bar. */
  readonly heightMm: number;
}

/** Lengths of one bar of the progress and of the gap after it, in millimetres. */
export const progressBar = { widthMm: 9, gapMm: 1.6 } as const;

/** What 换个样子 takes of the top bar: its words, its icon, and 7 mm of padding on both sides; nothing where it lies low. */
export const looksKeyMm = ({ smallMm, seated }: Layout, words: string): number =>
  seated ? 0 : (ems(words) + 1.9) * smallMm + 14;

/** What 工作人员 takes beside it: small words, or where the hall's name needs the width only its icon. */
export function arrangeStaffKey(
  layout: Layout,
  looks: string,
  words: string,
): { readonly widthMm: number; readonly words: boolean } {
  const wholeMm = (ems(words) + 1.9) * leastTextMm + 8;
  const leftMm = layout.content.widthMm - looksKeyMm(layout, looks) - wholeMm - 3 * layout.gapMm;
  return leftMm >= leastNameMm ? { widthMm: wholeMm, words: true } : { widthMm: leastTargetMm, words: false };
}

/** Nine characters of a hall's name, as large as what is small here, in a line. */
const leastNameMm = 110;

/** The hall's name beside them. @param staffMm what the staff's key takes; 0 where there is none. */
export function arrangeHall(layout: Layout, name: string, looks: string, staffMm = 0): Fitted {
  const iconMm = layout.smallMm * 2;
  return fit(name, {
    widthMm:
      layout.content.widthMm -
      looksKeyMm(layout, looks) -
      (staffMm === 0 ? 0 : staffMm + 2 * layout.gapMm) -
      2 * layout.gapMm -
      iconMm,
    heightMm: layout.barMm,
    leading: leading.label,
    preferMm: layout.smallMm,
    leastMm: leastTextMm,
  });
}

/** Progress and closure side by side where they fit, else one under the other. */
export function arrangeMeta(
  layout: Layout,
  meta: MetaContent,
  columnMm: number,
  looks: string,
  staffKey = false,
): MetaArrangement {
  const { smallMm, textMm, gapMm, metaInBar } = layout;
  // Beside what was kept, the staff's key is its icon alone.
  const keysMm = looksKeyMm(layout, looks) + (staffKey ? leastTargetMm + 2 * gapMm : 0);
  const widthMm = metaInBar ? layout.content.widthMm - keysMm - 2 * gapMm : columnMm;
  const closure = meta.closure ?? '';
  const mostMm = metaInBar ? smallMm : textMm;
  const besideMm = widthMm - progressWidthMm(meta, smallMm) - (meta.progress ? gapMm * 1.5 : 0);
  const besideClosureMm = besideMm / (ems(closure) + tickEm);
  // Side by side, unless that made the closure much smaller than under it.
  if (besideClosureMm >= Math.min(mostMm, leastTextMm * 1.1)) {
    const closureMm = Math.max(leastTextMm, Math.min(mostMm, besideClosureMm));
    return { progressMm: smallMm, closureMm, heightMm: metaInBar ? 0 : rowMm(textMm) };
  }
  // Two lines in the bar share its height.
  const rowMostMm = metaInBar ? Math.max(leastTextMm, layout.barMm / 2 / leading.text) : mostMm;
  const progressMm = Math.min(smallMm, rowMostMm);
  const closureMm = Math.max(leastTextMm, Math.min(rowMostMm, widthMm / (ems(closure) + tickEm)));
  const lines = linesOf(closure, widthMm / closureMm - tickEm);
  const rows = (meta.progress ? rowMm(progressMm) : 0) + lines * rowMm(closureMm);
  return { progressMm, closureMm, heightMm: metaInBar ? 0 : Math.max(rowMm(textMm), rows) };
}

const progressWidthMm = ({ progress }: MetaContent, mm: number): number =>
  progress ? progress.of * (progressBar.widthMm + progressBar.gapMm) + (ems(progress.words) + 0.8) * mm : 0;

/** The tick before the words, with its gap. */
const tickEm = 1.8;
const rowMm = (mm: number): number => mm * (leading.text + 0.25);
