import type { ApiProfile } from '#app/ports/case-api.ts';

/** Where a server is and how it wants to be spoken to; kept, so that a kiosk that starts without network knows. */
export interface Contact {
  /** As configured, and which of its endpoints; another one makes what is kept void. */
  readonly endpoint: string;
  readonly base: string;
  readonly format: 'json' | 'xml';
  readonly profile: ApiProfile;
}

/** The folder of an endpoint given as itself, with a slash, or by its discovery document. */
export const baseOf = (endpoint: string): string =>
  endpoint.replace(/\/discovery\.(json|xml)$/i, '').replace(/\/+$/, '');

/** URL of a resource. Empty parameters are left out, because an empty one may be refused. */
export function urlOf(
  { base, format }: Pick<Contact, 'base' | 'format'>,
  path: readonly string[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] satisfies [string, string]],
  );
  const asked = parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`;
  return `${base}/${path.map(encodeURIComponent).join('/')}.${format}${asked}`;
}
