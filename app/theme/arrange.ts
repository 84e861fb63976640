import { fit, linesOf, type Fitted } from './measure.ts';
import { bodyLineMm, leading, leastCardMm, leastHeadingMm, leastPrimaryMm, leastTargetMm } from './layout.ts';
import { leastTextMm, metaMm as usualMetaMm, rowsMm, type Layout } from './layout.ts';
import { arrangeCards, type CardContent, type CardsArrangement } from './cards.ts';
import { arrangeMeta, type MetaArrangement, type MetaContent } from './meta.ts';
import { arrangeReview, reviewRowMm, type ReviewArrangement } from './review.ts';

/** What a turn brings to the page, in the words of the resident's language. */
export interface Content {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly meta?: MetaContent;
  /** 换个样子, which shares the top bar. */
  readonly looks: string;
  /** 工作人员 stands beside it. */
  readonly staffKey?: boolean;
  /** The lines are what one came for: larger, where there is room. */
  readonly told: boolean;
  readonly choices: readonly CardContent[];
  readonly primary: boolean;
  /** What is read back, without its labels. */
  readonly review: readonly string[];
  /** Groups of the entry's display; absent where nothing is keyed in. */
  readonly entryGroups?: readonly number[];
  readonly reference: boolean;
  /** A large sign over the heading, where there is room for it. */
  readonly ornament: boolean;
}

/** Sizes on one turn, in millimetres; within the capacity they never exceed the content area of the layout. */
export interface Arrangement {
  readonly heading: Fitted;
  readonly bodyMm: number;
  readonly columns: number;
  readonly cardMm: number;
  readonly cardWidthMm: number;
  readonly cards: CardsArrangement;
  readonly meta: MetaArrangement;
  readonly review: ReviewArrangement;
  readonly ornamentMm: number;
  /** Width of the column that holds everything but a keypad standing beside it. */
  readonly columnMm: number;
  readonly keypad?: KeypadArrangement;
  /** Height of a digit of the entry's display or of the reference. */
  readonly digitMm: number;
}

export interface KeypadArrangement {
  readonly keyWidthMm: number;
  readonly keyHeightMm: number;
  readonly beside: boolean;
}

/** The number that must be kept is 42 mm high on a hall's 27-inch screen (look.md). */
const mostNumberMm = 42;
const leastNumberMm = 20;
const numberLeading = 1.2;
const displayLeading = 1.25;

export function arrange(layout: Layout, content: Content): Arrangement {
  const { gapMm, textMm } = layout;
  const total = layout.content.heightMm;
  const beside = content.entryGroups ? keypadBeside(layout) : undefined;
  const columnMm = layout.content.widthMm - (beside ? 3 * beside.keyWidthMm + 5 * gapMm : 0);
  const leastMm = Math.max(leastCardMm(layout), content.primary ? leastPrimaryMm : 0);
  const meta = arrangeMeta(layout, content.meta ?? {}, columnMm, content.looks, content.staffKey);
  const metaMm = content.meta ? meta.heightMm : 0;
  const headMm = headWantedMm(layout, content, columnMm, 1);
  // Choices under one another are worth a somewhat smaller heading.
  const headLeastMm = headWantedMm(layout, content, columnMm, 0.75);
  const under = content.entryGroups && !beside ? rowsMm(4, leastTargetMm, gapMm) + gapMm : 0;

  const pillarMm =
    metaMm +
    (content.entryGroups ? textMm * 2 * displayLeading + gapMm : 0) +
    (content.reference ? leastNumberMm * numberLeading + gapMm : 0);
  const reviewIn = (roomMm: number): number =>
    content.review.length > 0 ? arrangeReview(layout, content.review, columnMm, roomMm).heightMm + gapMm : 0;
  const columns = columnsFor(
    layout,
    content.choices.length,
    columnMm,
    leastMm,
    total - pillarMm - under - headLeastMm - reviewIn(0),
  );
  const rows = Math.ceil(content.choices.length / columns);
  const cardsMm = rowsMm(rows, leastMm, gapMm) + (rows > 0 ? gapMm : 0);
  const roomMm = total - pillarMm - headMm - cardsMm - gapMm;
  const review = arrangeReview(layout, content.review, columnMm, roomMm);
  const keypad = content.entryGroups ? (beside ?? keypadUnder(layout, roomMm)) : undefined;
  const keypadMm = keypad && !keypad.beside ? rowsMm(4, keypad.keyHeightMm, gapMm) + gapMm : 0;
  const reviewMm = content.review.length > 0 ? review.heightMm + gapMm : 0;

  const forText = total - pillarMm - keypadMm - cardsMm - reviewMm;
  const heading = fittedHeading(layout, content, columnMm, forText);
  const forBody = forText - heading.lines * heading.mm * leading.heading;
  const mostBodyMm = content.told ? textMm * 1.35 : textMm;
  const bodyMm = largest(mostBodyMm, leastTextMm, (mm) => bodyMmOf(content.lines, mm, columnMm) <= forBody);

  // What is left makes the number, the sign and the cards larger, in that order; the rest stays empty paper.
  const spareMm = Math.max(0, forBody - bodyMmOf(content.lines, bodyMm, columnMm));
  const digitMm = digitsOf(layout, content, columnMm, spareMm);
  const numberMm = content.reference
    ? (digitMm - leastNumberMm) * numberLeading
    : content.entryGroups
      ? Math.max(0, digitMm - textMm * 2) * displayLeading
      : 0;
  const wantedMm = layout.labelMm * 2.4;
  const ornamentMm = content.ornament && spareMm >= wantedMm + gapMm ? wantedMm : 0;
  const forCards = spareMm - numberMm - ornamentMm - gapMm;
  const cardMm = leastMm + Math.min(leastMm * 0.8, Math.max(0, forCards) / Math.max(rows, 1));
  const cardWidthMm = (columnMm - (columns - 1) * gapMm) / columns;
  return {
    heading,
    bodyMm,
    columns,
    cardMm,
    cardWidthMm,
    cards: arrangeCards(layout, { heightMm: cardMm, widthMm: cardWidthMm }, content.choices),
    meta,
    review,
    ornamentMm,
    columnMm,
    ...(keypad && { keypad }),
    digitMm,
  };
}

/** As large as it can be over lines of the usual size; over smaller lines only where it would become too small. */
function fittedHeading(layout: Layout, content: Content, widthMm: number, roomMm: number): Fitted {
  const over = (bodyMm: number, leastMm: number): Fitted =>
    fit(content.heading, {
      widthMm,
      heightMm: roomMm - bodyMmOf(content.lines, bodyMm, widthMm),
      leading: leading.heading,
      preferMm: layout.headingMm,
      leastMm,
      oneLineMm: Math.max(leastHeadingMm, layout.headingMm * 0.85),
    });
  const fits = ({ mm, lines }: Fitted, bodyMm: number): boolean =>
    lines * mm * leading.heading + bodyMmOf(content.lines, bodyMm, widthMm) <= roomMm;
  const usual = over(layout.textMm, Math.max(leastHeadingMm, layout.headingMm * 0.7));
  if (fits(usual, layout.textMm)) return usual;
  return over(leastTextMm, Math.min(layout.headingMm, Math.max(leastTextMm, layout.textMm)));
}

/** What a review has under its one-line heading and over one row of choices. */
function reviewRoomMm(layout: Layout): number {
  const { content, headingMm, gapMm } = layout;
  const cardsMm = Math.max(leastCardMm(layout), leastPrimaryMm) + gapMm;
  return content.heightMm - usualMetaMm(layout) - headingMm * leading.heading - cardsMm - gapMm;
}

/** Short lines of a review that fit on one page. */
export function reviewLinesOf(layout: Layout): number {
  const rows = Math.floor((reviewRoomMm(layout) + layout.gapMm) / (reviewRowMm(layout) + layout.gapMm));
  return Math.max(1, rows) * (layout.portrait ? 1 : 2);
}

/** Whether these values can be read back on one page. */
export const holdsReview = (layout: Layout, values: readonly string[]): boolean => {
  const roomMm = reviewRoomMm(layout);
  return arrangeReview(layout, values, layout.content.widthMm, roomMm).heightMm <= roomMm;
};

/** Body lines that fit under a one-line heading over four choices. */
export function bodyLinesOf(layout: Layout): number {
  const { content, headingMm, gapMm, textMm, portrait } = layout;
  const cardsMm = rowsMm(portrait ? 4 : 2, leastCardMm(layout), gapMm) + gapMm;
  const roomMm = content.heightMm - usualMetaMm(layout) - headingMm * leading.heading - cardsMm;
  return Math.max(1, Math.floor(roomMm / bodyLineMm(textMm)));
}

/** Keys like those of a telephone, at least 20 mm: beside the question in landscape. */
function keypadBeside({ portrait, content, gapMm }: Layout): KeypadArrangement | undefined {
  if (portrait) return undefined;
  const keyHeightMm = Math.min(36, Math.max(leastTargetMm, (content.heightMm - 3 * gapMm) / 4));
  return { keyWidthMm: keyHeightMm * 1.4, keyHeightMm, beside: true };
}

/** In portrait under it. */
function keypadUnder({ content, gapMm }: Layout, roomMm: number): KeypadArrangement {
  const keyHeightMm = Math.min(36, Math.max(leastTargetMm, (roomMm * 0.9 - 3 * gapMm) / 4));
  return { keyWidthMm: (content.widthMm - 2 * gapMm) / 3, keyHeightMm, beside: false };
}

/** In portrait one under the other as long as they fit; in landscape side by side, at most three. */
function columnsFor(
  layout: Layout,
  choices: number,
  columnMm: number,
  leastMm: number,
  roomMm: number,
): number {
  const narrow = layout.portrait || columnMm < 200;
  const stacked = rowsMm(choices, leastMm, layout.gapMm) + layout.gapMm <= roomMm;
  if (narrow) return choices <= 1 || stacked ? 1 : 2;
  return choices === 3 || choices > 4 ? 3 : 2;
}

function headWantedMm(layout: Layout, { heading, lines }: Content, widthMm: number, share: number): number {
  const headingMm = Math.max(leastHeadingMm, layout.headingMm * share);
  const headingLines = linesOf(heading, widthMm / headingMm);
  return headingLines * headingMm * leading.heading + bodyMmOf(lines, layout.textMm, widthMm);
}

const bodyMmOf = (lines: readonly string[], mm: number, widthMm: number): number =>
  lines.reduce(
    (sum, line) => sum + bodyLineMm(mm) + (linesOf(line, widthMm / mm) - 1) * mm * leading.text,
    0,
  );

function digitsOf(layout: Layout, content: Content, columnMm: number, spareMm: number): number {
  // A digit is 0.62 em wide; two groups of four with their gap take 5.9 em.
  if (content.reference)
    return Math.min(mostNumberMm, columnMm / 5.9, leastNumberMm + spareMm / numberLeading);
  const groups = content.entryGroups ?? [];
  const digits = groups.reduce((sum, size) => sum + size, 0);
  const roomMm = layout.textMm * 2 + Math.min(layout.textMm, (spareMm * 0.4) / displayLeading);
  return Math.min(roomMm, columnMm / (digits * 0.68 + groups.length * 0.5 + 0.5));
}

function largest(from: number, to: number, holds: (mm: number) => boolean): number {
  for (let mm = from; mm > to; mm -= 0.5) if (holds(mm)) return mm;
  return to;
}
