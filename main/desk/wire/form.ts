/** What a query string or a form body holds, before anything is known of its fields. */
export interface Form {
  readonly fields: Readonly<Record<string, string | Readonly<Record<string, readonly string[]>>>>;
  /** Names of single-valued fields given more than once. */
  readonly repeated: readonly string[];
}

/** Fields that hold fields: `attribute[code]=v`, `attribute[code][]=v`. */
const nests = ['attribute', 'on_behalf_of', 'consent'] as const;
const nested = new RegExp(`^(${nests.join('|')})\\[([A-Za-z0-9_-]{1,60})\\](?:\\[\\])?$`);

/** Reads `application/x-www-form-urlencoded`. An empty parameter counts as absent (GeoReport v2). */
export function parseForm(text: string): Form {
  const flat = new Map<string, string>();
  const inner = new Map<string, Map<string, string[]>>();
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (name.includes('__proto__')) continue;
    const [, nest, code] = nested.exec(name) ?? [];
    // Twice is twice, even where one of them is empty: nobody could say which was meant.
    if (nest === undefined && seen.has(name)) repeated.add(name);
    seen.add(name);
    if (value === '') continue;
    if (nest !== undefined && code !== undefined) {
      const values = inner.get(nest) ?? new Map<string, string[]>();
      inner.set(nest, values.set(code, [...(values.get(code) ?? []), value]));
    } else if (!flat.has(name)) {
      flat.set(name, value);
    }
  }
  const nestedFields = [...inner].map(([name, values]) => [name, Object.fromEntries(values)] as const);
  const fields: Form['fields'] = { ...Object.fromEntries(flat), ...Object.fromEntries(nestedFields) };
  return { fields, repeated: [...repeated] };
}
