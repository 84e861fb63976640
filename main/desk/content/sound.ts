import { pinyin } from 'pinyin-pro';

/**
 * How a phrase sounds to an ear that folds what neighbours' accents fold: n/l, r/l, zh/z, ch/c, sh/s, f/h, an/ang,
 * en/eng, in/ing, and no tones. One entry a syllable.
 */
export function foldedSyllables(phrase: string): readonly string[] {
  return pinyin(phrase, { toneType: 'none', type: 'array', nonZh: 'removed' }).map((syllable) =>
    syllable
      .replace(/^([zcs])h/, '$1')
      .replace(/^[nr]/, 'l')
      .replace(/^hui$/, 'fei')
      .replace(/^hun$/, 'fen')
      .replace(/^hu(?=.)/, 'f')
      .replace(/^hu$/, 'fu')
      .replace(/([aei])ng$/, '$1n'),
  );
}

/** 0 where two phrases sound the same, 1 where no syllable agrees: edits over the longer one's syllables. */
export function soundDistance(one: string, other: string): number {
  const a = foldedSyllables(one);
  const b = foldedSyllables(other);
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : editDistance(a, b) / longer;
}

function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, index) => index + 1);
  row.unshift(0);
  a.forEach((syllable, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const replaced = (row[j] ?? 0) + (syllable === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
