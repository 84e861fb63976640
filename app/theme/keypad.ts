import { leastTargetMm, rowsMm, type Layout } from './layout.ts';

/** Keys of a number, at least 20 mm. Lengths in millimetres. */
export interface KeypadArrangement {
  /** Three as on a telephone; more where the keys must lie low. */
  readonly columns: 3 | 4 | 6;
  readonly keyWidthMm: number;
  readonly keyHeightMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly beside: boolean;
}

const mostKeyMm = 40;
/** Twelve places: ten digits, 删一个, and a blank one. */
const places = 12;

/** Beside the question in landscape. */
export function keypadBeside(layout: Layout): KeypadArrangement | undefined {
  if (layout.portrait) return undefined;
  const { gapMm, reachMm } = layout;
  const columns = columnsIn(layout, reachMm);
  const rows = places / columns;
  const keyHeightMm = Math.min(mostKeyMm, Math.max(leastTargetMm, (reachMm - (rows - 1) * gapMm) / rows));
  const keyWidthMm =
    columns === 3
      ? Math.max(keyHeightMm * 1.4, Math.min(44, layout.content.widthMm * 0.07))
      : Math.max(leastTargetMm, keyHeightMm);
  return {
    columns,
    keyWidthMm,
    keyHeightMm,
    widthMm: columns * keyWidthMm + (columns - 1) * gapMm,
    heightMm: rowsMm(rows, keyHeightMm, gapMm),
    beside: true,
  };
}

/** Under it in portrait, in the room that is left. */
export function keypadUnder(layout: Layout, roomMm: number): KeypadArrangement {
  const { content, gapMm, seated, reachMm } = layout;
  // In reach there must be place for a row of choices too.
  const columns = seated ? columnsIn(layout, Math.max(roomMm, reachMm - leastUnderMm - gapMm)) : 3;
  const rows = places / columns;
  const share = seated ? 1 : 0.9;
  const keyHeightMm = Math.min(
    mostKeyMm,
    Math.max(leastTargetMm, (roomMm * share - (rows - 1) * gapMm) / rows),
  );
  return {
    columns,
    keyWidthMm: (content.widthMm - (columns - 1) * gapMm) / columns,
    keyHeightMm,
    widthMm: content.widthMm,
    heightMm: rowsMm(rows, keyHeightMm, gapMm),
    beside: false,
  };
}

/** What stands under the keys at least: the way forward. */
const leastUnderMm = 40;

/** As on a telephone where that fits the height, else on fewer rows. */
function columnsIn({ gapMm }: Layout, heightMm: number): 3 | 4 | 6 {
  const ways = [3, 4, 6] as const;
  return ways.find((columns) => rowsMm(places / columns, leastTargetMm, gapMm) <= heightMm) ?? 6;
}
