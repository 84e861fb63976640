import type { Case } from './cases.ts';

/** The plain way: free decoding, then the offered phrase whose characters are nearest. Rejects nothing. */
export function baselineAnswer(text: string, { choices = [] }: Case): string | null {
  const ranked = choices
    .flatMap(({ id, say }) =>
      say.map((words) => ({ id, distance: editDistance(text, words) / words.length })),
    )
    .sort((a, b) => a.distance - b.distance);
  return text === '' ? null : (ranked[0]?.id ?? null);
}

/** Characters to change, add or leave out (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  Array.from(a).forEach((x, i) => {
    const next = [i + 1];
    Array.from(b).forEach((y, j) => {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
