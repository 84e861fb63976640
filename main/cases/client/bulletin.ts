import { parseCommunity, parseNotices } from '#app/cases/wire/bulletin.ts';
import type { Bulletin } from '#app/hall.ts';
import type { Locale } from '#app/locale.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { urlOf, type Contact } from './address.ts';

/** Notices and gazetteer as they came over the wire, so that a later kiosk reads more out of them. */
export interface Told {
  readonly endpoint: string;
  readonly locale: Locale;
  readonly notices: unknown;
  readonly gazetteer: unknown;
}

export function bulletinOf({ notices, gazetteer }: Pick<Told, 'notices' | 'gazetteer'>): Bulletin {
  const community = parseCommunity(gazetteer);
  return { ...(community === undefined ? {} : { community }), notices: parseNotices(notices) };
}

/** Fetches both; a hall may have one without the other. */
export async function fetchBulletin(
  contact: Contact,
  locale: Locale,
  common: Readonly<Record<string, string | undefined>>,
  read: (url: string) => Promise<Result<unknown, ApiError>>,
): Promise<Result<Told, ApiError>> {
  const trees: Record<'notices' | 'gazetteer', unknown> = { notices: [], gazetteer: {} };
  for (const path of ['notices', 'gazetteer'] as const) {
    const tree = await read(urlOf(contact, [path], { ...common, locale }));
    if (tree.ok) trees[path] = tree.value;
    else if (tree.error.code !== 'not-found') return failed(tree.error);
  }
  return ok({ endpoint: contact.endpoint, locale, ...trees });
}
