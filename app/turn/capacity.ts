import type { ScreenGeometry } from '../bridge/snapshot.ts';
import { reaches, textSizesMm, type HeldSizes, type Reach, type TextSizeMm } from '../session/settings.ts';
import type { Settings } from '../session/settings.ts';
import type { Capacity } from '../session/world.ts';
import { bodyLinesOf, holdsLetters } from '../theme/arrange.ts';
import { holdsChoices, holdsDoors, layoutOf, type Layout, type Sizing } from '../theme/layout.ts';
import { reviewLinesOf } from '../theme/review.ts';

/** What one turn may offer, so that no voice offers what nobody sees. */
export interface ScreenCapacity extends Capacity {
  /** Body lines under the heading of a question with all its choices. */
  readonly lines: number;
}

/** One question, at most four choices; six at home, and in 快捷 (Table 1, 3–4). */
const mostChoices = 4;
const mostDoors = 6;

/** What fits this screen at these settings. */
export function capacityOf(
  screen: ScreenGeometry,
  settings: Sizing & Partial<Pick<Settings, 'steps'>>,
): ScreenCapacity {
  const layout = layoutOf(screen, settings);
  return {
    choices: most(settings.steps === 'express' ? mostDoors : mostChoices, layout, holdsChoices),
    doors: most(mostDoors, layout, holdsDoors),
    reviewLines: reviewLinesOf(layout),
    lines: bodyLinesOf(layout),
    letters: holdsLetters(layout),
    layout,
  };
}

/** As many as fit at once, at least two: a page turns with the last of them. */
function most(count: number, layout: Layout, fits: (layout: Layout, count: number) => boolean): number {
  if (count <= 2) return 2;
  return fits(layout, count) ? count : most(count - 1, layout, fits);
}

/** Text sizes this screen can hold, smallest first; never empty. A size not in here is not offered. */
export function textSizesFor(screen: ScreenGeometry, reach: Reach = 'standing'): readonly TextSizeMm[] {
  const held = textSizesMm.filter((textMm) => layoutOf(screen, { textMm, reach }).holds);
  return held.length > 0 || reach === 'seated' ? held : [textSizesMm[0]];
}

/** The same for each reach; a screen that cannot be used from a wheelchair offers no such setting. */
export const heldSizes = (screen: ScreenGeometry): HeldSizes =>
  Object.fromEntries(reaches.map((reach) => [reach, textSizesFor(screen, reach)])) as Record<
    Reach,
    readonly TextSizeMm[]
  >;
