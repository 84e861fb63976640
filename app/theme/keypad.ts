import { leastTargetMm, rowsMm, type Layout } from './layout.ts';

/** Which keys: those of a number or of the alphabet. */
export type Pad = 'digits' | 'letters';

/** Keys, at least 20 mm. Lengths in millimetres. */
export interface KeypadArrangement {
  /** Three as on a telephone, seven of letters; more where the keys must lie low. */
  readonly columns: number;
  readonly keyWidthMm: number;
  readonly keyHeightMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly beside: boolean;
}

const mostKeyMm = 40;
/** Ten digits, 删一个, and a blank one; 26 letters of pinyin, its tones, 删一个. The calmest way to lay them first. */
const pads: Readonly<Record<Pad, { readonly places: number; readonly columns: readonly number[] }>> = {
  digits: { places: 12, columns: [3, 4, 6] },
  letters: { places: 28, columns: [7, 10, 14] },
};
/** An alphabet is wide: the question keeps its share of the width. */
const alphabetShare = 0.48;

/** Beside the question in landscape. */
export function keypadBeside(layout: Layout, pad: Pad): KeypadArrangement | undefined {
  if (layout.portrait) return undefined;
  const { gapMm, reachMm } = layout;
  const columns = columnsIn(layout, reachMm, pad);
  const rows = Math.ceil(pads[pad].places / columns);
  const keyHeightMm = Math.min(mostKeyMm, Math.max(leastTargetMm, (reachMm - (rows - 1) * gapMm) / rows));
  const mostMm = (layout.content.widthMm * alphabetShare - (columns - 1) * gapMm) / columns;
  const keyWidthMm =
    pad === 'letters'
      ? Math.max(leastTargetMm, Math.min(keyHeightMm, mostMm))
      : columns === 3
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
export function keypadUnder(layout: Layout, pad: Pad, roomMm: number): KeypadArrangement {
  const { content, gapMm, seated, reachMm } = layout;
  // In reach there must be place for a row of choices too.
  const columns = columnsIn(
    layout,
    seated ? Math.max(roomMm, reachMm - leastUnderMm - gapMm) : Infinity,
    pad,
  );
  const rows = Math.ceil(pads[pad].places / columns);
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

/** As on a telephone where that fits the height, else on fewer rows, as far as they fit the width. */
function columnsIn({ gapMm, content }: Layout, heightMm: number, pad: Pad): number {
  const { places, columns } = pads[pad];
  const wide = columns.filter((count) => rowsMm(count, leastTargetMm, gapMm) <= content.widthMm);
  const low = wide.find((count) => rowsMm(Math.ceil(places / count), leastTargetMm, gapMm) <= heightMm);
  return low ?? wide.at(-1) ?? columns[0] ?? 1;
}
