import { linesOf } from './measure.ts';

/** What the caption strip shows of an utterance. */
export interface ShownCaption {
  readonly clauses: readonly string[];
  /** Which of them sounds now; −1 for none. */
  readonly at: number;
  /** Factor to the text size, so that even one very long clause is shown whole. */
  readonly shrink: number;
}

interface Strip {
  readonly lines: number;
  readonly emsPerLine: number;
}

/**
 * The page of the utterance that holds the clause being spoken. Clauses are put on pages in order, as many as fit,
 * so the strip turns its page like a book and never cuts a sentence.
 */
export function clausesShown(
  { clauses, at }: { readonly clauses: readonly string[]; readonly at: number },
  strip: Strip,
): ShownCaption {
  const now = Math.max(0, at);
  let first = 0;
  let last = 0;
  for (let index = 0; index < clauses.length; index += 1) {
    const fits = linesOf(clauses.slice(first, index + 1).join(seam), strip.emsPerLine) <= strip.lines;
    if (!fits) {
      if (index > now) break;
      first = index;
    }
    last = index + 1;
  }
  const shown = clauses.slice(first, last);
  return { clauses: shown, at: at < 0 ? -1 : now - first, shrink: shrinkOf(shown.join(seam), strip) };
}

/** Between two clauses there is a pause for the eye, with a letter space at most an em. */
const seam = '\u3000';

function shrinkOf(text: string, { lines, emsPerLine }: Strip): number {
  for (let shrink = 1; shrink > 0.3; shrink -= 0.05) {
    // Smaller letters: more of them to a line, and more lines to the strip.
    if (linesOf(text, emsPerLine / shrink) <= Math.floor(lines / shrink)) return shrink;
  }
  return 0.3;
}
