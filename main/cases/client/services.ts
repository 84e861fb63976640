import { parseService, parseServiceList } from '#app/services/parse-service.ts';
import type { Service } from '#app/services/service.ts';
import type { Locale } from '#app/locale.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { urlOf, type Contact } from './address.ts';
import { readTrouble } from './errors.ts';
import type { Call, Exchange } from './http.ts';

/** Services as they came over the wire, so that a later kiosk reads more out of them. */
export interface Fetched {
  readonly endpoint: string;
  readonly locale: Locale;
  readonly changeset: string;
  readonly list: unknown;
  readonly definitions: Readonly<Record<string, unknown>>;
  /** Every definition the list promises has come, or is certainly not there. */
  readonly complete: boolean;
}

export const servicesOf = ({ list, definitions, locale }: Fetched): readonly Service[] =>
  parseServiceList(list).map((head) => parseService(head, definitions[head.code], locale));

// Definitions asked for at once; a city has hundreds, and its server other things to do.
const atOnce = 4;

/** Fetches the list and all definitions. A definition that fails is taken from `before`, or asked again next time. */
export async function fetchServices(
  contact: Contact,
  locale: Locale,
  common: Readonly<Record<string, string | undefined>>,
  ask: (call: Call) => Promise<Exchange>,
  before: Fetched | undefined,
): Promise<Result<Fetched, ApiError>> {
  const query = { ...common, ...(contact.profile.hall ? { locale } : {}) };
  const answer = await ask({ method: 'GET', url: urlOf(contact, ['services'], query) });
  if (answer.kind !== 'answer' || answer.status >= 300 || answer.body.kind !== 'tree') {
    return failed(readTrouble(answer));
  }
  const list = answer.body.tree;
  const heads = parseServiceList(list);
  if (heads.length === 0 && !(Array.isArray(list) && list.length === 0)) {
    return failed({ code: 'garbled', detail: 'no service in the list' });
  }
  const definitions: Record<string, unknown> = {};
  let complete = true;
  const queue = heads.filter(({ defined }) => defined).map(({ code }) => code);
  const work = async (): Promise<void> => {
    for (let code = queue.shift(); code !== undefined; code = queue.shift()) {
      const defined = await ask({ method: 'GET', url: urlOf(contact, ['services', code], query) });
      if (defined.kind === 'answer' && defined.status < 300 && defined.body.kind === 'tree') {
        definitions[code] = defined.body.tree;
      } else if (defined.kind !== 'answer' || (defined.status !== 404 && defined.status !== 410)) {
        complete = false;
        if (before?.definitions[code] !== undefined) definitions[code] = before.definitions[code];
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const { changeset } = contact.profile;
  return ok({ endpoint: contact.endpoint, locale, changeset, list, definitions, complete });
}
