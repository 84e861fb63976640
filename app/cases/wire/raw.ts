/**
 * The one tolerant reader of what a GeoReport server sends, JSON or parsed XML. Real servers send booleans as strings,
 * ids as numbers (0 among them), lists as single objects, roots under other names. Nothing here throws.
 */

/** Words are cut here; the standard allows 4,000 characters, no sane server sends more. */
const longestText = 4_000;
/** More entries than any city lists; what is beyond is dropped rather than held in memory. */
const longestList = 5_000;
/** Wrappers are peeled this deep at most: document, root, list. */
const deepest = 6;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (raw: unknown): raw is Fields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A trimmed text without control characters; `undefined` where there is none. */
export function text(raw: unknown, longest = longestText): string | undefined {
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (typeof raw !== 'string') return undefined;
  const clean = raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').trim();
  return clean === ''
    ? undefined
    : Array.from(clean.slice(0, longest * 2))
        .slice(0, longest)
        .join('');
}

export function flag(raw: unknown): boolean | undefined {
  const word = text(raw)?.toLowerCase();
  if (word === 'true' || word === '1' || word === 'yes') return true;
  return word === 'false' || word === '0' || word === 'no' ? false : undefined;
}

export function number(raw: unknown): number | undefined {
  const digits = text(raw);
  const value = digits === undefined ? Number.NaN : Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** ISO 8601, as UTC; microseconds and a missing zone (taken as UTC) are forgiven. */
export function instant(raw: unknown): string | undefined {
  const written = text(raw, 40)
    ?.replace(' ', 'T')
    .replace(/(\.\d{3})\d+/, '$1');
  if (written === undefined || !/^\d{4}-\d{2}-\d{2}/.test(written)) return undefined;
  const zoned = /T/.test(written) && !/(Z|[+-]\d{2}:?\d{2})$/i.test(written) ? `${written}Z` : written;
  const at = new Date(zoned);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The entries of a list, peeled out of whatever elements stand around it. */
export function list(raw: unknown): readonly unknown[] {
  let inner = raw;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (Array.isArray(inner)) return inner.slice(0, longestList);
    if (!isFields(inner)) break;
    const [only, ...others] = Object.values(inner);
    if (others.length > 0 || typeof only !== 'object' || only === null) break;
    inner = only;
  }
  return inner === undefined || inner === null || inner === '' ? [] : [inner];
}

export const records = (raw: unknown): readonly Fields[] => list(raw).filter(isFields);

/** Words of a list; in XML a list of one is an element with words in it. */
export const texts = (raw: unknown): readonly string[] =>
  list(raw).flatMap((entry) => {
    const only = isFields(entry) && Object.keys(entry).length === 1 ? Object.values(entry)[0] : entry;
    const word = text(only);
    return word === undefined ? [] : [word];
  });

/** The first object, from the outside in, that has the field. */
export function recordWith(raw: unknown, field: string): Fields | undefined {
  let inner = raw;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (Array.isArray(inner)) inner = inner[0] as unknown;
    if (!isFields(inner)) return undefined;
    if (field in inner) return inner;
    [inner] = Object.values(inner);
  }
  return undefined;
}

/** `{name: value}` where there is one, else nothing: for optional properties. */
export const given = <K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: T };
