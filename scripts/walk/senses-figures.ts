/** What a walk with every sense measured, by name. */
export type Figures = Readonly<Record<string, number | string>>;

/** Of a walk in parts: what was counted together, the smallest of what was measured. */
export const ofParts = (parts: readonly Figures[]): Figures =>
  parts.reduce((sum, part) =>
    Object.fromEntries(Object.entries(part).map(([name, value]) => [name, together(name, value, sum[name])])),
  );

function together(name: string, one: number | string, other: number | string | undefined): number | string {
  if (typeof one !== 'number' || typeof other !== 'number') return one;
  return name.startsWith('smallest_') ? Math.min(one, other) : one + other;
}
