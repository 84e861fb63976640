import type { ScreenGeometry } from '../bridge/snapshot.ts';
import { textSizesMm, type Settings, type TextSizeMm } from '../session/settings.ts';
import type { Capacity } from '../session/world.ts';
import { bodyLinesOf, holdsReview, reviewLinesOf } from '../theme/arrange.ts';
import { layoutOf } from '../theme/layout.ts';

/** What one turn may offer, so that no voice offers what nobody sees. */
export interface ScreenCapacity extends Capacity {
  /** Lines of a review on one page. */
  readonly reviewLines: number;
  /** Body lines under the heading of a question with all its choices. */
  readonly lines: number;
}

/** What fits this screen at these settings. */
export function capacityOf(screen: ScreenGeometry, settings: Pick<Settings, 'textMm'>): ScreenCapacity {
  const layout = layoutOf(screen, settings);
  return {
    choices: layout.holds ? 4 : 2,
    doors: layout.holds ? 6 : 2,
    reviewLines: reviewLinesOf(layout),
    lines: bodyLinesOf(layout),
  };
}

/** Text sizes this screen can hold, smallest first; never empty. A size not in here is not offered. */
export function textSizesFor(screen: ScreenGeometry): readonly TextSizeMm[] {
  const held = textSizesMm.filter((textMm) => layoutOf(screen, { textMm }).holds);
  return held.length > 0 ? held : [textSizesMm[0]];
}

/**
 * How many of these read-back values fit on one page of a review, at least one: a long one takes the place of two.
 * The review goes on with the rest on its next page.
 */
export function reviewLinesFor(
  screen: ScreenGeometry,
  settings: Pick<Settings, 'textMm'>,
  values: readonly string[],
): number {
  const layout = layoutOf(screen, settings);
  let count = values.length;
  while (count > 1 && !holdsReview(layout, values.slice(0, count))) count -= 1;
  return count;
}
