type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Empty is absent, and most operations are open to everyone. */
const rightKey = (key: string): Json => ({ type: 'string', enum: [key, ''] });

/** The OpenAPI document as it is for staff: `api_key`, in query and form, is right or empty. */
export function withKey(document: unknown, key: string): unknown {
  if (Array.isArray(document)) return document.map((each: unknown) => withKey(each, key));
  if (!isObject(document)) return document;
  if (document['name'] === 'api_key' && document['in'] === 'query')
    return { ...document, schema: rightKey(key) };
  const copy = Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, withKey(value, key)]),
  );
  const properties = copy['properties'];
  return isObject(properties) && 'api_key' in properties
    ? { ...copy, properties: { ...properties, api_key: rightKey(key) } }
    : copy;
}
