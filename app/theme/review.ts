import { leading, leastTargetMm, leastTextMm, type Layout } from './layout.ts';
import { linesOf } from './measure.ts';

/** How what is read back stands on the page. Lengths in millimetres. */
export interface ReviewArrangement {
  readonly columns: 1 | 2;
  readonly lines: readonly ReviewLineArrangement[];
  readonly heightMm: number;
}

export interface ReviewLineArrangement {
  readonly valueMm: number;
  readonly heightMm: number;
  /** Takes both columns. */
  readonly wide: boolean;
}

/** One column where it fits, two where the height is needed, smaller letters for long values before that is given up. */
export function arrangeReview(
  layout: Layout,
  values: readonly string[],
  widthMm: number,
  roomMm: number,
): ReviewArrangement {
  const columns: readonly (1 | 2)[] = layout.portrait || layout.seated ? [1] : [1, 2];
  const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0].map((share) => Math.max(layout.textMm * share, leastTextMm));
  // Where there is room to spare it is read with ease, and one thing still under the other.
  const eased = arrangementOf(
    { ...layout, textMm: layout.textMm * ease } as Layout,
    values,
    widthMm,
    layout.textMm * ease,
    1,
  );
  if (eased.heightMm <= roomMm * 0.75) return eased;
  const candidates = sizes.flatMap((longMm) =>
    columns.map((count) => arrangementOf(layout, values, widthMm, longMm, count)),
  );
  const smallest = candidates.reduce((least, next) => (next.heightMm < least.heightMm ? next : least));
  return candidates.find(({ heightMm }) => heightMm <= roomMm) ?? smallest;
}

const ease = 1.4;

/** The least height of a line: a target, and a line of words. */
export const reviewRowMm = ({ textMm }: Layout): number => Math.max(leastTargetMm, textMm * leading.text + 6);
/** The label in front of a value; and 改 behind it, in English six letters, with its icon, the gaps and the padding. */
export const reviewLabelMm = ({ smallMm }: Layout): number => smallMm * 4.4;
export const reviewChangeMm = ({ smallMm, textMm }: Layout): number => smallMm * 5.5 + textMm + 4;

function arrangementOf(
  layout: Layout,
  values: readonly string[],
  widthMm: number,
  longMm: number,
  columns: 1 | 2,
): ReviewArrangement {
  const aside = reviewLabelMm(layout) + reviewChangeMm(layout);
  const full = widthMm - aside;
  const half = (widthMm - (columns - 1) * layout.gapMm * 2) / columns - aside;
  const preferMm = Math.min(layout.labelMm, layout.textMm * 1.35);
  const lines = values.map((value): ReviewLineArrangement => {
    const onOne = [...shrinking(preferMm, longMm)].find((mm) => linesOf(value, half / mm) === 1);
    if (onOne !== undefined) return { valueMm: onOne, heightMm: reviewRowMm(layout), wide: false };
    const wide = columns === 2;
    const height = linesOf(value, (wide ? full : half) / longMm) * longMm * leading.label + 5;
    return { valueMm: longMm, heightMm: Math.max(reviewRowMm(layout), height), wide };
  });
  return { columns, lines, heightMm: stackedMm(lines, columns, layout.gapMm) };
}

/** Millimetre by millimetre: a long value stands a little smaller beside a short one, not at the least there is. */
function* shrinking(fromMm: number, toMm: number): Generator<number> {
  for (let mm = fromMm; mm > toMm; mm -= 1) yield mm;
  yield toMm;
}

/** Lines flow into rows from left to right, as the grid lays them. */
function stackedMm(lines: readonly ReviewLineArrangement[], columns: number, gapMm: number): number {
  const rows: number[] = [];
  let free = 0;
  for (const { heightMm, wide } of lines) {
    if (wide || free === 0) {
      rows.push(heightMm);
      free = wide ? 0 : columns - 1;
    } else {
      rows.push(Math.max(rows.pop() ?? 0, heightMm));
      free -= 1;
    }
  }
  return rows.reduce((sum, row) => sum + row, 0) + Math.max(0, rows.length - 1) * gapMm;
}
