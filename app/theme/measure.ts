/**
 * How much room words take, without a screen: in ems of Noto Sans SC with its letter spacing, a little on the safe
 * side, so that what is computed to fit does fit (the geometry test compares with the real page).
 */
export function ems(text: string): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character) + letterSpacingEm;
  return sum + gapsIn(text).length * scriptGapEm;
}

/** Where a Chinese character meets a figure or a Latin letter, the eye wants a little air (GB/T 15834 leaves it to type). */
export const gapsIn = (text: string): readonly number[] =>
  [...text.matchAll(scriptsMeet)].map(({ index }) => index);

/** Words with the punctuation that must not part from them: a line may end only between two of them. */
export function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = pieces.at(-1);
    const glued =
      before !== undefined &&
      (clings.test(segment) || opens.test(before) || (counts.test(before) && counted.test(segment)));
    if (glued) pieces[pieces.length - 1] = before + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A piece of text that a line may end after: its width in ems at the end of a line, and with more behind it. */
export interface Piece {
  readonly lastEm: number;
  readonly em: number;
}

/** A text taken apart once, where it is tried in many sizes. */
export const piecesOf = (text: string): readonly Piece[] =>
  unbreakable(text).map((piece, at, all) => {
    const seamEm = gapsIn((all[at - 1] ?? '').slice(-1) + piece.slice(0, 1)).length * scriptGapEm;
    return { lastEm: ems(piece.trimEnd()) + seamEm, em: ems(piece) + seamEm };
  });

/** Lines a text takes when a line holds so many ems. */
export const linesOf = (text: string, emsPerLine: number): number => linesIn(piecesOf(text), emsPerLine);

export function linesIn(pieces: readonly Piece[], emsPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { lastEm, em } of pieces) {
    if (used > 0 && used + lastEm > emsPerLine) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken where it must be.
    const spilled = Math.max(0, Math.ceil(lastEm / emsPerLine) - 1);
    lines += spilled;
    used += em - spilled * emsPerLine;
  }
  return lines;
}

/** Where two lines are needed: cut at the mark where each half then has its own; together they are the text. */
export function halvesOf(text: string, emsPerLine: number): readonly [string, string] | undefined {
  if (linesOf(text, emsPerLine) !== 2) return undefined;
  const ends = [...text.matchAll(/[，。！？；]|[,.!?;]\s/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const halves = ends.map((end) => [text.slice(0, end), text.slice(end)] as const);
  return halves.find(
    ([one, other]) => other !== '' && [one, other].every((half) => linesOf(half.trimEnd(), emsPerLine) === 1),
  );
}

export interface Frame {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly leading: number;
  readonly preferMm: number;
  readonly leastMm: number;
  /** Down to this size one line is better than larger letters on two. */
  readonly oneLineMm?: number;
}

export interface Fitted {
  readonly mm: number;
  readonly lines: number;
}

/** The largest size from `preferMm` down to `leastMm` at which the text stays inside its frame. */
export function fit(text: string, frame: Frame): Fitted {
  const { widthMm, heightMm, leading, preferMm, leastMm, oneLineMm = preferMm } = frame;
  for (const mm of sizes(preferMm, oneLineMm)) {
    if (linesOf(text, widthMm / mm) === 1 && mm * leading <= heightMm) return { mm, lines: 1 };
  }
  for (const mm of sizes(preferMm, leastMm)) {
    const lines = linesOf(text, widthMm / mm);
    if (lines * mm * leading <= heightMm) return { mm, lines };
  }
  return { mm: leastMm, lines: linesOf(text, widthMm / leastMm) };
}

/** From large to small in half millimetres. */
function sizes(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((from - to) * 2)) + 1 }, (_, at) => from - at / 2);
}

const letterSpacingEm = 0.04;
/** A sixth of an em, as CSS `text-autospace` would give it (Chromium 140; the kiosk's is older). */
export const scriptGapEm = 1 / 6;
const scriptsMeet = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;

/** Knows Chinese words as well as English ones; the language given only sets the rules of punctuation. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Closing punctuation, spaces, and the measure word after a number stay with what came before. */
const clings = /^[\s，。、；：？！」』）》”’…—,.;:?!)'-]+$|^[号楼单元室天步栋]+$/u;
/** An opening mark is written with what it opens, 不 with what it denies. */
const opens = /[「『（《“‘(按不没别]$/u;

/** A number stays with what it counts, and Korean is parted at its spaces alone. */
const counts = /[0-9\p{Script=Hangul}]$/u;
const counted = /^[\p{Script=Hangul}个月日年岁点分秒次份元张]/u;

/** The widest of each group in bold, measured in Chromium; a single long word has no narrow letters to make up for it. */
function widthOf(character: string): number {
  if (/[\u2E80-\u{3FFFF}“”‘’…—·]/u.test(character)) return 1;
  if (/[mwMW@%]/.test(character)) return 0.97;
  if (/[HNOQU]/.test(character)) return 0.77;
  if (/[A-Z]/.test(character)) return 0.72;
  if (/[iljI.,:;'!|()]/.test(character)) return 0.36;
  if (/[bdhnopqu]/.test(character)) return 0.65;
  return character === ' ' ? 0.28 : 0.6;
}
