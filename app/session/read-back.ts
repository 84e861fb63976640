import type { Locale } from '../locale.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { ours, type Text } from '../text.ts';
import { holdsReview, type ReviewWords } from '../theme/review.ts';
import type { ReviewLine } from '../turn/turn.ts';
import type { Capacity } from './world.ts';

/** What of a read-back stands on one page, and whether it is the last. */
export interface ReadBackPage {
  readonly lines: readonly ReviewLine[];
  readonly isLast: boolean;
}

/**
 * Long words leave room for fewer lines, so where a page ends depends on what was said.
 * @param choices how many the last page has; every other has one, which turns it.
 */
export function readBackPage(
  lines: readonly ReviewLine[],
  { page, choices }: { readonly page: number; readonly choices: number },
  locale: Locale,
  capacity: Capacity,
): ReadBackPage {
  const holds = (some: readonly ReviewLine[], beside: number): boolean => {
    if (capacity.layout === undefined) return some.length <= capacity.reviewLines;
    const words = reviewWords(some, (text) => render(text, locale, shownValue));
    return holdsReview(capacity.layout, words, beside);
  };
  if (lines.length === 1 || holds(lines, choices)) return { lines, isLast: true };
  let count = lines.length - 1;
  while (count > 1 && !holds(lines.slice(0, count), 1)) count -= 1;
  return page === 0
    ? { lines: lines.slice(0, count), isLast: false }
    : readBackPage(lines.slice(count), { page: page - 1, choices }, locale, capacity);
}

/** As they are written on the page. */
export const reviewWords = (
  lines: readonly ReviewLine[],
  words: (text: Text) => string,
): readonly ReviewWords[] =>
  lines.map(({ label, value }) => ({
    label: words(label),
    value: words(value),
    change: words(ours('screen.change')),
  }));
