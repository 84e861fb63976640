import {
  leading,
  leastCardMm,
  leastPrimaryMm,
  leastTargetMm,
  leastTextMm,
  metaMm,
  type Layout,
} from './layout.ts';
import { ems, linesIn, piecesOf, type Piece } from './measure.ts';

/** What is written on one line of a read-back: 地方 · 幸福里3号楼 · 改. */
export interface ReviewWords {
  readonly label: string;
  readonly value: string;
  readonly change: string;
}

/** How what is read back stands on the page. Lengths in millimetres. */
export interface ReviewArrangement {
  readonly columns: 1 | 2;
  readonly lines: readonly ReviewLineArrangement[];
  readonly widthMm: number;
  readonly heightMm: number;
  /** Width of the labels in front of the values. */
  readonly labelMm: number;
  /** Whether 改 stands beside its pencil. */
  readonly changeInWords: boolean;
}

export interface ReviewLineArrangement {
  readonly valueMm: number;
  readonly heightMm: number;
  /** Takes both columns. */
  readonly wide: boolean;
}

/** A way to lay the lines: how many abreast, over how many a value may be folded, 改 in words or its pencil alone. */
interface Way {
  readonly columns: 1 | 2;
  readonly folds: number;
  /** Read in one go, it is smaller rather than folded; once where nothing else helps. */
  readonly foldsOfNumber?: number;
  readonly changeInWords: boolean;
}

const calmest: Way = { columns: 1, folds: 1, changeInWords: true };
/** The calmest first. A value that is longer still has a row of its own. */
const ways: readonly Way[] = [
  calmest,
  { columns: 2, folds: 1, changeInWords: true },
  { columns: 2, folds: 2, changeInWords: true },
  { columns: 2, folds: 2, changeInWords: false },
  { columns: 2, folds: 3, foldsOfNumber: 2, changeInWords: false },
];

/** Low on a wide screen, what is read back stands beside the way forward, not over it. */
export const isReviewBeside = ({ seated, portrait }: Layout): boolean => seated && !portrait;

/** Of the width, what it takes there; more where two lines stand abreast and one choice needs no more than the rest. */
const shares = [0.64, 0.72] as const;

export interface ReviewRoom {
  /** With the choices, where they stand beside it. */
  readonly widthMm: number;
  readonly heightMm: number;
}

/** As `arrangeIn`; beside the choices in the share of the width that leaves them theirs. */
export function arrangeReview(
  layout: Layout,
  words: readonly ReviewWords[],
  { widthMm, heightMm }: ReviewRoom,
  choices: number,
): ReviewArrangement {
  if (!isReviewBeside(layout)) return arrangeIn(layout, words, { widthMm, heightMm });
  const [usual, more] = shares.map((share) =>
    arrangeIn(layout, words, { widthMm: (widthMm - 3 * layout.gapMm) * share, heightMm }),
  ) as [ReviewArrangement, ReviewArrangement];
  return usual.columns === 1 || choices > 1 ? usual : more;
}

/** Room of a read-back under its one-line heading: beside its choices, or over one row of them. */
export function reviewRoomOf(layout: Layout): ReviewRoom {
  const { content, headingMm, gapMm, reachMm } = layout;
  const cardsMm = isReviewBeside(layout) ? 0 : Math.max(leastCardMm(layout), leastPrimaryMm) + gapMm;
  const headMm = metaMm(layout) + headingMm * leading.heading;
  return {
    widthMm: content.widthMm,
    heightMm: Math.min(content.heightMm - headMm - gapMm, reachMm) - cardsMm,
  };
}

/** Lines of short words that fit on one page. */
export function reviewLinesOf(layout: Layout): number {
  const rows = Math.floor(
    (reviewRoomOf(layout).heightMm + layout.gapMm) / (reviewRowMm(layout) + layout.gapMm),
  );
  return Math.max(1, rows) * 2;
}

/** Whoever asked for large letters is not given small ones: the page is turned first. */
const leastShare = 0.5;

/** Whether these lines can be read back on one page with so many choices. */
export function holdsReview(layout: Layout, words: readonly ReviewWords[], choices: number): boolean {
  const room = reviewRoomOf(layout);
  const { heightMm, lines } = arrangeReview(layout, words, room, choices);
  return heightMm <= room.heightMm && lines.every(({ valueMm }) => valueMm >= layout.textMm * leastShare);
}

/** One column where it fits, two where the height is needed, smaller letters for long values before that is given up. */
function arrangeIn(
  layout: Layout,
  written: readonly ReviewWords[],
  { widthMm, heightMm }: ReviewRoom,
): ReviewArrangement {
  const words = written.map((line): Measured => ({ ...line, pieces: piecesOf(line.value) }));
  const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0].map((share) => Math.max(layout.textMm * share, leastTextMm));
  // Where there is room to spare it is read with ease, and one thing still under the other.
  const large = layout.textMm * ease;
  const eased = arrangementOf({ ...layout, textMm: large } as Layout, words, widthMm, large, calmest);
  if (eased.heightMm <= heightMm * 0.75) return eased;
  const possible = ways.filter(({ changeInWords }) => changeInWords || layout.pictures);
  let smallest = eased;
  for (const longMm of sizes) {
    for (const way of possible) {
      const one = arrangementOf(layout, words, widthMm, longMm, way);
      if (one.heightMm <= heightMm) return one;
      if (one.heightMm < smallest.heightMm) smallest = one;
    }
  }
  return smallest;
}

const ease = 1.4;
/** Where four characters do not stand side by side, two lines do not either. */
const leastEms = 4.2;

/** The least height of a line: a target, and a line of words. */
export const reviewRowMm = ({ textMm }: Layout): number => Math.max(leastTargetMm, textMm * leading.text + 6);

/** Of the small size: the pencil, the gap after it. */
const pencilEm = 1.3;
const pencilGapEm = 0.3;
/** A label takes no more, and a longer one a second line. */
const mostLabelEm = 4.4;

/** What stands on both sides of a value, with the gaps between and the padding around. */
function asideMm({ smallMm, textMm, pictures }: Layout, words: readonly ReviewWords[], way: Way) {
  const most = (name: 'label' | 'change'): number => Math.max(0, ...words.map((line) => ems(line[name])));
  const labelMm = smallMm * Math.min(mostLabelEm, most('label') * boldAndSpaced);
  const pencil = pictures ? pencilEm + (way.changeInWords ? pencilGapEm : 0) : 0;
  const change = way.changeInWords ? most('change') * boldAndSpaced : 0;
  return { labelMm, bothMm: labelMm + smallMm * (pencil + change) + textMm + 4 };
}

/** Labels are spaced wider than words are measured. */
const boldAndSpaced = 1.06;

type Measured = ReviewWords & { readonly pieces: readonly Piece[] };

function arrangementOf(
  layout: Layout,
  words: readonly Measured[],
  widthMm: number,
  longMm: number,
  way: Way,
): ReviewArrangement {
  const { columns, folds, foldsOfNumber = 1, changeInWords } = way;
  const { labelMm, bothMm } = asideMm(layout, words, way);
  const full = widthMm - bothMm;
  const half = (widthMm - (columns - 1) * layout.gapMm * 2) / columns - bothMm;
  const preferMm = Math.min(layout.labelMm, layout.textMm * 1.35);
  const numberMm = Math.max(leastTextMm, Math.min(longMm, layout.textMm * 0.75));
  const lines = words.map(({ value, pieces }): ReviewLineArrangement => {
    const isNarrow = columns === 2 && half < longMm * leastEms;
    const isOne = isNumber.test(value);
    const onOne = [...shrinking(preferMm, isOne ? numberMm : longMm)].find(
      (mm) => linesIn(pieces, half / mm) === 1,
    );
    if (onOne !== undefined && !isNarrow)
      return { valueMm: onOne, heightMm: reviewRowMm(layout), wide: false };
    const wide =
      columns === 2 && (isNarrow || linesIn(pieces, half / longMm) > (isOne ? foldsOfNumber : folds));
    const height = linesIn(pieces, (wide ? full : half) / longMm) * longMm * leading.label + 5;
    return { valueMm: longMm, heightMm: Math.max(reviewRowMm(layout), height), wide };
  });
  return { columns, ...inRows(lines, columns, layout.gapMm), widthMm, labelMm, changeInWords };
}

const isNumber = /^[\d\s]+$/;

/** Millimetre by millimetre: a long value stands a little smaller beside a short one, not at the least there is. */
function* shrinking(fromMm: number, toMm: number): Generator<number> {
  for (let mm = fromMm; mm > toMm; mm -= 1) yield mm;
  yield toMm;
}

/** Lines flow into rows from left to right, as the grid lays them, each as high as the highest of its row. */
function inRows(
  lines: readonly ReviewLineArrangement[],
  columns: number,
  gapMm: number,
): Pick<ReviewArrangement, 'lines' | 'heightMm'> {
  const rows: ReviewLineArrangement[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const isFree =
      last !== undefined && last.length < columns && !line.wide && !last.some(({ wide }) => wide);
    if (isFree) last.push(line);
    else rows.push([line]);
  }
  const heights = rows.map((row) => Math.max(...row.map(({ heightMm }) => heightMm)));
  return {
    lines: rows.flatMap((row, at) =>
      row.map((line) => ({ ...line, heightMm: heights[at] ?? line.heightMm })),
    ),
    heightMm: heights.reduce((sum, mm) => sum + mm, 0) + Math.max(0, rows.length - 1) * gapMm,
  };
}
