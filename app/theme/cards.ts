import { leading, leastTextMm, type Layout } from './layout.ts';
import { ems, linesOf, unbreakable } from './measure.ts';

/** What stands on a card. */
export interface CardContent {
  readonly label: string;
  readonly note?: string;
}

/** Sizes shared by all cards of a turn, so that they read as one list. In millimetres. */
export interface CardsArrangement {
  readonly paddingMm: number;
  readonly tileMm: number;
  readonly labelMm: number;
  readonly noteMm: number;
  /** The picture stands over the words, not before them. */
  readonly upright: boolean;
}

/**
 * From what one would like to what is still readable: the tile's share of its size, how far label and note may
 * shrink (as a share), and on how many lines it may stand.
 */
const steps = [
  { tile: 1, label: { least: 0.8, lines: 1 }, note: { least: 0.9, lines: 1 } },
  { tile: 0.8, label: { least: 0.75, lines: 1 }, note: { least: 0.8, lines: 1 } },
  { tile: 0.8, label: { least: 0.75, lines: 1 }, note: { least: 0.75, lines: 2 } },
  { tile: 1, label: { least: 0.7, lines: 2 }, note: { least: 0.8, lines: 1 } },
  { tile: 0.8, label: { least: 0.6, lines: 1 }, note: { least: 0.6, lines: 2 } },
  { tile: 0.8, label: { least: 0.6, lines: 2 }, note: { least: 0.6, lines: 2 } },
  { tile: 0.6, label: { least: 0, lines: 3 }, note: { least: 0, lines: 3 } },
  { tile: 0.35, label: { least: 0, lines: 4 }, note: { least: 0, lines: 4 } },
] as const;

/**
 * A card that is narrow for its height has its picture over its words, where no word is broken so and none becomes much
 * smaller.
 */
export function arrangeCards(layout: Layout, card: Card, cards: readonly CardContent[]): CardsArrangement {
  const abreast = arrangeOne(layout, card, cards, false);
  if (!layout.pictures || card.widthMm > card.heightMm * narrowShare) return abreast.sizes;
  const upright = arrangeOne(layout, card, cards, true);
  const isBetter =
    upright.isWhole && (!abreast.isWhole || upright.sizes.labelMm >= abreast.sizes.labelMm * 0.8);
  return isBetter ? upright.sizes : abreast.sizes;
}

const narrowShare = 1.4;

interface Card {
  readonly heightMm: number;
  readonly widthMm: number;
}

function arrangeOne(
  layout: Layout,
  card: Card,
  cards: readonly CardContent[],
  upright: boolean,
): { readonly sizes: CardsArrangement; readonly isWhole: boolean } {
  // The tile keeps the same distance to the card's edge on three sides; a narrow card needs its width for words.
  const paddingMm = Math.min(9, Math.max(3, Math.min(card.heightMm * 0.14, card.widthMm * 0.07)));
  // Without pictures the choice's number stands in front of it, as large as its words.
  const fullTileMm = !layout.pictures
    ? layout.labelMm
    : upright
      ? Math.min(card.heightMm * 0.4, layout.labelMm * 2)
      : Math.min(card.heightMm - 2 * paddingMm, layout.labelMm * 2.6, card.widthMm * 0.26);
  const smallest = {
    paddingMm,
    tileMm: fullTileMm * 0.5,
    labelMm: leastTextMm,
    noteMm: leastTextMm,
    upright,
  };
  const candidates = steps.flatMap(({ tile, label, note }) =>
    halfSteps(layout.labelMm, Math.max(leastTextMm, layout.labelMm * label.least)).flatMap((labelMm) =>
      halfSteps(Math.min(layout.noteMm, labelMm), Math.max(leastTextMm, layout.noteMm * note.least)).map(
        (noteMm) => ({
          label,
          note,
          sizes: { paddingMm, tileMm: fullTileMm * tile, labelMm, noteMm, upright },
        }),
      ),
    ),
  );
  const fits = ({ label, note, sizes }: (typeof candidates)[number], whole: boolean): boolean =>
    cards.every((content) => {
      const widthMm = card.widthMm - (upright ? 2 * paddingMm : sizes.tileMm + 3 * paddingMm);
      const heightMm = card.heightMm - (upright ? sizes.tileMm + 2 * paddingMm : 0) - 3;
      // The card's number stands in the corner beside the first line, or beside the picture over it.
      const cornerMm = upright ? 0 : layout.smallMm;
      const isWhole =
        longestWordEms(content.label) * sizes.labelMm <= widthMm - cornerMm &&
        longestWordEms(content.note ?? '') * sizes.noteMm <= widthMm;
      if (whole && !isWhole) return false;
      const labelLines = linesOf(content.label, (widthMm - cornerMm) / sizes.labelMm);
      const noteLines = content.note === undefined ? 0 : linesOf(content.note, widthMm / sizes.noteMm);
      const textMm = (labelLines * sizes.labelMm + noteLines * sizes.noteMm) * leading.label;
      return labelLines <= label.lines && noteLines <= note.lines && textMm <= heightMm;
    });
  // No word is broken where smaller letters keep it whole.
  const whole = candidates.find((one) => fits(one, true));
  const found = whole ?? candidates.find((one) => fits(one, false));
  return { sizes: found?.sizes ?? smallest, isWhole: whole !== undefined };
}

const longestWordEms = (text: string): number =>
  Math.max(0, ...unbreakable(text).map((word) => ems(word.trimEnd())));

const halfSteps = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((from - to) * 2)) + 1 }, (_, at) => from - at / 2);
