import { parseDiscovery } from '#app/cases/wire/discovery.ts';
import { parseServiceList } from '#app/services/parse-service.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { baseOf, urlOf, type Contact } from './address.ts';
import { readTrouble } from './errors.ts';
import type { Call, Exchange } from './http.ts';

export interface Discovering {
  readonly endpoint: string;
  /** What is kept is kept under this name. */
  readonly identity: string;
  readonly jurisdiction: string | undefined;
  readonly type: 'production' | 'test';
  readonly ask: (call: Call) => Promise<Exchange>;
}

/**
 * Finds out how to speak to a server: by its discovery document, else by trying which of JSON and XML its service
 * list comes in.
 * @param before what was known; a server that once advertised the hall profile keeps it until a document says
 * otherwise, because sending without its key could make a duplicate.
 * @param patience how many more times a server in trouble is waited for before it is taken for a plain one.
 */
export async function discover(
  on: Discovering,
  before: Contact | undefined,
  patience: number,
): Promise<Result<Contact, ApiError>> {
  const { endpoint, jurisdiction } = on;
  const base = baseOf(endpoint);
  const named = /\/discovery\.(json|xml)$/i.exec(endpoint)?.[1]?.toLowerCase();
  const formats = (['json', 'xml'] as const).filter((format) => named === undefined || named === format);
  let trouble: ApiError | undefined;
  for (const format of formats) {
    const answer = await on.ask({
      method: 'GET',
      url: urlOf({ base, format }, ['discovery'], { jurisdiction_id: jurisdiction }),
    });
    if (answer.kind !== 'answer') return failed(readTrouble(answer));
    const found =
      answer.body.kind === 'tree' && answer.status < 400
        ? parseDiscovery(answer.body.tree, on.type)
        : undefined;
    if (found !== undefined) {
      return ok({
        endpoint: on.identity,
        base: resolved(found.url, base),
        format: found.format,
        profile: found.profile,
      });
    }
    // A page where a document should be: a plain server has none, and so has whatever stands in front of it.
    if (answer.status >= 500 || answer.status < 400) trouble = readTrouble(answer);
  }
  if (before !== undefined && (trouble !== undefined || before.profile.hall)) return ok(before);
  if (trouble !== undefined && patience > 0) return failed(trouble);
  return probe(on, base);
}

async function probe(
  { identity, jurisdiction, ask }: Discovering,
  base: string,
): Promise<Result<Contact, ApiError>> {
  let trouble: ApiError = { code: 'garbled', detail: 'no service list' };
  for (const format of ['json', 'xml'] as const) {
    const answer = await ask({
      method: 'GET',
      url: urlOf({ base, format }, ['services'], { jurisdiction_id: jurisdiction }),
    });
    if (
      answer.kind === 'answer' &&
      answer.status < 300 &&
      answer.body.kind === 'tree' &&
      isServiceList(answer.body.tree)
    ) {
      return ok({
        endpoint: identity,
        base,
        format,
        profile: { hall: false, idempotent: false, changeset: '' },
      });
    }
    trouble = readTrouble(answer);
    if (answer.kind !== 'answer') break;
  }
  return failed(trouble);
}

const isServiceList = (tree: unknown): boolean =>
  parseServiceList(tree).length > 0 || (Array.isArray(tree) && tree.length === 0);

/** The document's URL, which may be relative; one that is no web address is not followed. */
function resolved(url: string | undefined, base: string): string {
  if (url === undefined || !URL.canParse(url, `${base}/`)) return base;
  const target = new URL(url, `${base}/`);
  return /^https?:$/.test(target.protocol) ? target.href.replace(/\/+$/, '') : base;
}
