import { ems, fit, linesOf, type Fitted } from './measure.ts';
import { bodyLineMm, leading, leastCardMm, leastHeadingMm, leastPrimaryMm, leastTargetMm } from './layout.ts';
import { leastTextMm, metaMm as usualMetaMm, rowsMm, waysToLay, type Layout } from './layout.ts';
import { arrangeCards, type CardContent, type CardsArrangement } from './cards.ts';
import { keypadBeside, keypadUnder, type KeypadArrangement, type Pad } from './keypad.ts';
import { arrangeMeta, type MetaArrangement, type MetaContent } from './meta.ts';
import { arrangeReview, isReviewBeside, type ReviewArrangement, type ReviewWords } from './review.ts';

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
  readonly review: readonly ReviewWords[];
  /** The pad, and ems its display takes; absent where nothing is keyed in. */
  readonly entry?: { readonly pad: Pad; readonly ems: number };
  readonly reference: boolean;
  /** A picture stands there, or what a camera sees. */
  readonly view?: boolean;
  /** What somebody says and what the machine answers, in turns; shown one pair at a time. */
  readonly talk?: readonly string[];
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
  /** It stands beside the choices. */
  readonly reviewBeside: boolean;
  readonly ornamentMm: number;
  /** Size of the words of a shown talk. */
  readonly talkMm: number;
  /** Width of the column that holds everything but a keypad standing beside it. */
  readonly columnMm: number;
  readonly keypad?: KeypadArrangement;
  /** The picture: beside everything else, or between the question and its choices. */
  readonly view?: ViewArrangement;
  /** Height of a digit of the entry's display or of the reference. */
  readonly digitMm: number;
}

/** The number that must be kept is 42 mm high on a hall's 27-inch screen (look.md). */
const mostNumberMm = 42;
const leastNumberMm = 20;
const numberLeading = 1.2;

export interface ViewArrangement {
  readonly beside: boolean;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Cameras see 16 : 9, and all of it is shown; more of the width leaves the choices too narrow, low and abreast sooner. */
function viewOf({ content, portrait, seated }: Layout, choices: number): ViewArrangement {
  const mostMm = content.heightMm * (portrait ? 0.35 : 1);
  const share = portrait ? 1 : seated && choices > 2 ? 0.46 : 0.54;
  const widthMm = Math.min(content.widthMm * share, (mostMm * 16) / 9);
  return { beside: !portrait, widthMm, heightMm: (widthMm * 9) / 16 };
}

export function arrange(layout: Layout, content: Content): Arrangement {
  const { gapMm, textMm, reachMm } = layout;
  const total = layout.content.heightMm;
  const beside = content.entry ? keypadBeside(layout, content.entry.pad) : undefined;
  const view = content.view === true ? viewOf(layout, content.choices.length) : undefined;
  const besideWidthMm = beside?.widthMm ?? (view?.beside === true ? view.widthMm : undefined);
  const columnMm = layout.content.widthMm - (besideWidthMm === undefined ? 0 : besideWidthMm + 3 * gapMm);
  // A character and how it is told need less than a card of words, and an alphabet leaves less.
  const characters = content.entry?.pad === 'letters' && content.choices.length > 1;
  const leastCard = characters ? leastTargetMm : leastCardMm(layout);
  const leastMm = Math.max(leastCard, content.primary ? leastPrimaryMm : 0);
  const meta = arrangeMeta(layout, content.meta ?? {}, columnMm, content.looks, content.staffKey);
  const metaMm = content.meta ? meta.heightMm : 0;
  const headMm = headWantedMm(layout, content, columnMm, 1);
  // Choices under one another are worth a somewhat smaller heading.
  const headLeastMm = headWantedMm(layout, content, columnMm, 0.75);
  const under = content.entry && !beside ? keypadUnder(layout, content.entry.pad, 0).heightMm + gapMm : 0;
  const split = isReviewBeside(layout) && content.review.length > 0;

  const talkMm = talkOf(layout, content.talk ?? []);
  const pillarMm =
    metaMm +
    (content.entry ? textMm * 2 * leading.digits + gapMm : 0) +
    (view === undefined || view.beside ? 0 : view.heightMm + gapMm) +
    (content.reference ? leastNumberMm * numberLeading + gapMm : 0) +
    (content.talk ? talkHeightMm(layout, talkMm) + gapMm : 0);
  const reviewIn = (heightMm: number): ReviewArrangement =>
    arrangeReview(layout, content.review, { widthMm: columnMm, heightMm }, content.choices.length);
  const aboveMm = total - pillarMm - headMm - gapMm;
  const reviewBeside = split ? reviewIn(Math.min(aboveMm, reachMm)) : undefined;
  const cardsWidthMm = columnMm - (reviewBeside === undefined ? 0 : reviewBeside.widthMm + 3 * gapMm);
  const stackedMm = content.review.length > 0 && !split ? reviewIn(0).heightMm + gapMm : 0;
  const ways = columnsFor(
    layout,
    content.choices.length,
    cardsWidthMm,
    leastMm,
    Math.min(total - pillarMm - headLeastMm, reachMm + gapMm) - under - stackedMm,
    split || view?.beside === true,
  );
  const columns = characters ? charactersAbreast(layout, content, pillarMm + headLeastMm + under) : ways;
  const rows = Math.ceil(content.choices.length / columns);
  const cardsMm = rowsMm(rows, leastMm, gapMm) + (rows > 0 ? gapMm : 0);
  const roomMm = Math.min(aboveMm, reachMm) - cardsMm;
  const review = reviewBeside ?? reviewIn(roomMm);
  const keypad = content.entry ? (beside ?? keypadUnder(layout, content.entry.pad, roomMm)) : undefined;
  const keypadMm = keypad && !keypad.beside ? keypad.heightMm + gapMm : 0;
  const besideMm = split ? Math.max(cardsMm, review.heightMm + gapMm) : cardsMm;
  const reviewMm = content.review.length > 0 && !split ? review.heightMm + gapMm : 0;

  const forText = total - pillarMm - keypadMm - besideMm - reviewMm;
  // Over a number to be kept, or called, the words give way to it.
  const share = content.reference ? 0.75 : 1;
  const usual = fittedHeading(layout, content, columnMm, forText, share);
  // On a tall screen the question is larger rather than the paper emptier, as long as it takes no more lines.
  const large = fittedHeading(layout, content, columnMm, forText - total * roomyShare, share * 1.3);
  const heading = large.lines === usual.lines && large.mm > usual.mm ? large : usual;
  const forBody = forText - heading.lines * heading.mm * leading.heading;
  const mostBodyMm = content.told ? textMm * 1.35 : textMm;
  const bodyMm = largest(mostBodyMm, leastTextMm, (mm) => bodyMmOf(content.lines, mm, columnMm) <= forBody);

  // What is left makes the number, the sign and the cards larger, in that order; the rest stays empty paper.
  const spareMm = Math.max(0, forBody - bodyMmOf(content.lines, bodyMm, columnMm));
  const digitMm = digitsOf(layout, content, columnMm, spareMm);
  const numberMm = content.reference
    ? (digitMm - leastNumberMm) * numberLeading
    : content.entry
      ? Math.max(0, digitMm - textMm * 2) * leading.digits
      : 0;
  const wantedMm = layout.labelMm * 2.4;
  const forSign = spareMm - numberMm - gapMm;
  const ornamentMm =
    content.ornament && layout.pictures && forSign >= wantedMm ? Math.min(wantedMm * 1.5, forSign) : 0;
  const forCards = Math.min(
    spareMm - numberMm - ornamentMm - gapMm,
    reachMm - keypadMm - besideMm - reviewMm,
  );
  // Beside a review they are as high together as it is, so that one line runs over both.
  const alongMm = split ? (review.heightMm - (rows - 1) * gapMm) / Math.max(rows, 1) - leastMm : 0;
  const cardMm = leastMm + Math.min(leastMm * 0.8, Math.max(0, alongMm, forCards / Math.max(rows, 1)));
  const cardWidthMm = (cardsWidthMm - (columns - 1) * gapMm) / columns;
  return {
    heading,
    bodyMm,
    columns,
    cardMm,
    cardWidthMm,
    cards: arrangeCards(layout, { heightMm: cardMm, widthMm: cardWidthMm }, content.choices),
    meta,
    review,
    reviewBeside: split,
    ornamentMm,
    talkMm,
    columnMm,
    ...(keypad && { keypad }),
    ...(view && { view }),
    digitMm,
  };
}

/** Of the height, what stays empty before a heading grows. */
const roomyShare = 0.3;

/** As large as it can be over lines of the usual size; over smaller lines only where it would become too small. */
function fittedHeading(
  layout: Layout,
  content: Content,
  widthMm: number,
  roomMm: number,
  grow: number,
): Fitted {
  const headingMm = layout.headingMm * grow;
  const over = (bodyMm: number, leastMm: number): Fitted =>
    fit(content.heading, {
      widthMm,
      heightMm: roomMm - bodyMmOf(content.lines, bodyMm, widthMm),
      leading: leading.heading,
      preferMm: headingMm,
      leastMm,
      oneLineMm: Math.max(leastHeadingMm, layout.headingMm * 0.85),
    });
  const fits = ({ mm, lines }: Fitted, bodyMm: number): boolean =>
    lines * mm * leading.heading + bodyMmOf(content.lines, bodyMm, widthMm) <= roomMm;
  const usual = over(layout.textMm, Math.max(leastHeadingMm, layout.headingMm * 0.7));
  if (fits(usual, layout.textMm)) return usual;
  return over(leastTextMm, Math.min(layout.headingMm, Math.max(leastTextMm, layout.textMm)));
}

/** Characters stand two by two; the way forward and the ways beside it in one row where two are too high. */
function charactersAbreast(
  { content, gapMm }: Layout,
  { primary, choices }: Content,
  aboveMm: number,
): number {
  const twoRowsMm = rowsMm(2, primary ? leastPrimaryMm : leastTargetMm, gapMm) + gapMm;
  return primary && aboveMm + twoRowsMm > content.heightMm ? choices.length : 2;
}

/** Whether a name can be spelled here: an alphabet of keys, what is keyed, and what to choose, all within reach. */
export const holdsLetters = (layout: Layout): boolean =>
  [spelling, spelled].every((content) => holdsSpelling(layout, content));

function holdsSpelling(layout: Layout, turn: Content): boolean {
  const { content, gapMm, reachMm, textMm } = layout;
  const { heading, keypad, columns, cardWidthMm, meta } = arrange(layout, turn);
  if (keypad === undefined) return false;
  const leastMm = turn.primary ? leastPrimaryMm : leastTargetMm;
  const cardsMm = rowsMm(Math.ceil(turn.choices.length / columns), leastMm, gapMm) + gapMm;
  const lowMm = cardsMm + (keypad.beside ? 0 : keypad.heightMm + gapMm);
  const headMm = meta.heightMm + heading.lines * heading.mm * leading.heading;
  const highMm = headMm + textMm * 2 * leading.digits + gapMm + lowMm;
  const padMm = keypad.beside ? keypad.heightMm : 0;
  const fits = Math.max(lowMm - gapMm, padMm) <= reachMm && Math.max(highMm, padMm) <= content.heightMm;
  // Icon, number, and four letters of the label in either language.
  return fits && cardWidthMm >= layout.labelMm * leastCardEms;
}

const leastCardEms = 6;
/** The most that stands there: its question in English has some thirteen ems. */
const spelling: Content = {
  heading: '一'.repeat(13),
  lines: [],
  meta: { progress: { of: 8, words: '一'.repeat(7) }, closure: '一'.repeat(8) },
  looks: '一'.repeat(4),
  told: false,
  choices: Array.from({ length: 4 }, () => ({ label: '一'.repeat(3), note: '一'.repeat(4) })),
  primary: false,
  review: [],
  entry: { pad: 'letters', ems: 8 },
  reference: false,
  ornament: false,
};
/** Once something is written: done, one fewer, or a person to ask. */
const spelled: Content = {
  ...spelling,
  choices: Array.from({ length: 3 }, () => ({ label: '一'.repeat(4) })),
  primary: true,
};

/** Body lines that fit under a one-line heading over four choices. */
export function bodyLinesOf(layout: Layout): number {
  const { content, headingMm, gapMm, textMm, portrait, reachMm } = layout;
  const cardsMm = Math.min(rowsMm(portrait ? 4 : 2, leastCardMm(layout), gapMm), reachMm) + gapMm;
  const roomMm = content.heightMm - usualMetaMm(layout) - headingMm * leading.heading - cardsMm;
  return Math.max(1, Math.floor(roomMm / bodyLineMm(textMm)));
}

/** The calmest way that fits; the densest where none does. */
function columnsFor(
  layout: Layout,
  choices: number,
  widthMm: number,
  leastMm: number,
  roomMm: number,
  besideMuch: boolean,
): number {
  const usual = waysToLay(layout, choices, widthMm);
  // Beside a review or a picture they stand under one another. Where a keypad leaves little height in portrait, three may
  // stand side by side.
  const ways = besideMuch
    ? [1, ...usual.filter((count) => count <= choices)]
    : [...usual, ...(layout.portrait && choices === 3 ? [3] : [])];
  const fits = (columns: number): boolean =>
    rowsMm(Math.ceil(choices / columns), leastMm, layout.gapMm) + layout.gapMm <= roomMm;
  return ways.find(fits) ?? ways.at(-1) ?? 1;
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
  // Two groups of four digits with their gap take 5.9 em.
  if (content.reference)
    return Math.min(mostNumberMm, columnMm / 5.9, leastNumberMm + spareMm / numberLeading);
  const roomMm = layout.textMm * 2 + Math.min(layout.textMm, (spareMm * 0.4) / leading.digits);
  return Math.min(roomMm, columnMm / (content.entry?.ems ?? 1));
}

function largest(from: number, to: number, holds: (mm: number) => boolean): number {
  for (let mm = from; mm > to; mm -= 0.5) if (holds(mm)) return mm;
  return to;
}

/** Two bubbles, one under the other, with as much air over their words as under them. */
const talkHeightMm = ({ gapMm }: Layout, mm: number): number => 2 * (mm * talkLeading) + 2 * gapMm;
export const talkLeading = 2.2;

/** The longest of them on one line, beside its sign and within the bubble. */
function talkOf({ content, labelMm }: Layout, talk: readonly string[]): number {
  const longest = Math.max(1, ...talk.map(ems));
  return Math.min(labelMm, Math.max(leastTextMm, (content.widthMm * 0.86) / (longest + 4)));
}
