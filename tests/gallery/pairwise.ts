/**
 * Picks from `rows` (each a list of candidates of which one must be taken) so that the pairs of values of two factors
 * are seen as evenly as can be: each row takes the candidate whose pairs were seen least.
 */
export function pairwise<Factors extends Readonly<Record<string, string | number>>>(
  rows: readonly (readonly Factors[])[],
): readonly Factors[] {
  const seen = new Map<string, number>();
  // A pair never seen counts more than any number of repetitions.
  const weariness = (candidate: Factors): number =>
    pairsOf(candidate).reduce((sum, pair) => sum - 1 / (1 + (seen.get(pair) ?? 0)) ** 2, 0);
  return rows.flatMap((candidates) => {
    const [first, ...rest] = candidates;
    if (!first) return [];
    const best = rest.reduce((chosen, next) => (weariness(next) < weariness(chosen) ? next : chosen), first);
    for (const pair of pairsOf(best)) seen.set(pair, (seen.get(pair) ?? 0) + 1);
    return [best];
  });
}

function pairsOf(candidate: Readonly<Record<string, string | number>>): readonly string[] {
  const values = Object.entries(candidate).map(([factor, value]) => `${factor}=${value}`);
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`));
}
