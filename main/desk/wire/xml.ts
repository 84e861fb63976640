import { XMLBuilder } from 'fast-xml-parser';

/** GeoReport's XML puts each list in an element of its own; these are the names of its members. */
const members: Readonly<Record<string, string>> = {
  services: 'service',
  service_requests: 'request',
  service_request_updates: 'request_update',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
  extensions: 'extension',
  attributes: 'attribute',
  values: 'value',
  synonyms: 'synonym',
  says: 'say',
  say: 'name',
  materials: 'material',
  notes: 'note',
  next: 'line',
  notices: 'notice',
  lines: 'line',
  estates: 'estate',
  buildings: 'building',
  media: 'medium',
};

// eslint-disable-next-line @typescript-eslint/no-deprecated -- the same builder under the name this package gives it
const builder = new XMLBuilder({ format: true, ignoreAttributes: true, suppressBooleanAttributes: false });

/** An answer as XML under the given root. */
export const toXml = (root: string, body: unknown): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: listed(root, body) })}`;

function listed(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const member = members[name] ?? 'item';
    return { [member]: value.map((each: unknown) => listed(member, each)) };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, listed(key, inner)]));
}
