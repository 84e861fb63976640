import type { ScreenGeometry } from '../bridge/snapshot.ts';

/** Heights in millimetres at full size; a colleague stands at arm's length and reads 5 mm with ease (ISO 9241-303). */
export const staffSizes = { textMm: 5, rowMm: 13, barMm: 18, tabMm: 16, actionMm: 18, gapMm: 4 } as const;
/** Head, what was said, table head, pages, actions and margins. */
const aroundMm = 118;
/** Two rows of tabs stand above where the screen is narrow. */
const tabsAboveMm = 2 * (staffSizes.tabMm + staffSizes.gapMm);

/** Everything is drawn smaller on a small screen, down to two thirds. */
export function staffScale({ widthPx, heightPx, pxPerMm }: ScreenGeometry): number {
  return Math.min(1, Math.max(0.66, Math.min(widthPx, heightPx) / pxPerMm / 300));
}

/** Rows of a list that fit, with nothing else beside it; at least four. */
export function staffRows(screen: ScreenGeometry): number {
  const heightMm = screen.heightPx / screen.pxPerMm;
  const portrait = screen.heightPx > screen.widthPx;
  const scale = staffScale(screen);
  const left = heightMm - scale * (aroundMm + (portrait ? tabsAboveMm : 0));
  return Math.max(4, Math.floor(left / (scale * staffSizes.rowMm)));
}
