import { mediaTypeOf } from '#app/cases/media.ts';
import { formOf, mediaForm, tailOf, updateForm, type Form } from '#app/cases/wire/form.ts';
import { parseAccepted, parseRequests, parseToken, type Listed } from '#app/cases/wire/requests.ts';
import type { Submission } from '#app/cases/submission.ts';
import type { Locale } from '#app/locale.ts';
import type { ApiError, CaseApi } from '#app/ports/case-api.ts';
import type { StaffCases } from '#app/ports/staff-cases.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { urlOf, type Contact } from './address.ts';
import { bulletinOf, fetchBulletin } from './bulletin.ts';
import { discover, type Discovering } from './discover.ts';
import { readTrouble, sendTrouble } from './errors.ts';
import { defaultTimeoutMs, exchange, type Call, type Exchange, type Fetch } from './http.ts';
import { memoryOf, type Keep } from './memory.ts';
import { fetchServices, servicesOf } from './services.ts';
import { staffClient } from './staff.ts';

export interface ClientOptions {
  /** The endpoint itself, or its discovery document. */
  readonly endpoint: string;
  readonly apiKey?: string | undefined;
  readonly jurisdiction?: string | undefined;
  /** Which of the server's endpoints; `test` for practice. */
  readonly type?: 'production' | 'test';
  /** Where services are kept for days without network; without it in memory only. */
  readonly keep?: Keep;
  readonly timeoutMs?: number;
  /** How often a server that answers discovery with a page or a fault is asked again before it counts as plain. */
  readonly patience?: number;
  readonly fetch?: Fetch;
  /** Milliseconds that only ever grow. */
  readonly monotonicMs?: () => number;
}

// A page instead of a document may be a plain server's way, or a passing fault in front of a hall's.
const defaultPatience = 3;
// What a server advertises changes with its releases; a minute saves a request before each of a burst.
const discoveryTtlMs = 60_000;
// Without a changeset nothing tells that services changed.
const unmarkedTtlMs = 15 * 60_000;

/** The case API over HTTP. Never throws for what a server or a network does. */
export function openClient(options: ClientOptions): CaseApi & { readonly staff: StaffCases } {
  const { endpoint, apiKey, jurisdiction, type = 'production', timeoutMs = defaultTimeoutMs } = options;
  const { fetch = globalThis.fetch, monotonicMs = () => performance.now() } = options;
  const identity = `${endpoint} ${type}`;
  const memory = memoryOf(identity, options.keep);
  const ask = (call: Call): Promise<Exchange> => exchange(fetch, call, timeoutMs);
  const on: Discovering = { endpoint, identity, jurisdiction, type, ask };
  const common = { jurisdiction_id: jurisdiction };
  /** Keys stand in a query only where the hall profile asks for them. */
  const reading = ({ profile }: Contact, locale?: Locale) =>
    profile.hall ? { ...common, api_key: apiKey, locale } : common;

  let { patience = defaultPatience } = options;
  let contact: { readonly value: Contact; readonly atMs: number } | undefined;
  const reach = async (): Promise<Result<Contact, ApiError>> => {
    if (contact !== undefined && monotonicMs() - contact.atMs < discoveryTtlMs) return ok(contact.value);
    const found = await discover(on, contact?.value ?? (await memory.contact()), patience);
    if (!found.ok && found.error.code !== 'unreachable') patience -= 1;
    if (found.ok) {
      contact = { value: found.value, atMs: monotonicMs() };
      await memory.keepContact(found.value);
    } else contact &&= { ...contact, atMs: -Infinity };
    return found;
  };

  const post = async (
    on: Contact,
    path: readonly string[],
    form: Form,
    key: string | undefined,
    file?: Call['file'],
  ): Promise<Exchange> => {
    const own: Form = Object.entries({ api_key: apiKey, ...common }).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value] as const],
    );
    const headers = key === undefined ? {} : { 'idempotency-key': `"${key}"` };
    const call = { method: 'POST', url: urlOf(on, path), form: [...own, ...form], headers } as const;
    return ask(file === undefined ? call : { ...call, file });
  };
  const read = async (url: string): Promise<Result<unknown, ApiError>> => {
    const answer = await ask({ method: 'GET', url });
    return answer.kind === 'answer' && answer.status < 300 && answer.body.kind === 'tree'
      ? ok(answer.body.tree)
      : failed(readTrouble(answer));
  };
  const listed = async (url: string): Promise<Result<readonly Listed[], ApiError>> => {
    const tree = await read(url);
    return tree.ok ? ok(parseRequests(tree.value)) : tree;
  };

  return {
    staff: staffClient({ reach, read, post, reading: (on) => reading(on) }),

    discover: async () => {
      const found = await reach();
      return found.ok ? ok(found.value.profile) : found;
    },

    services: async (locale) => {
      const kept = await memory.services(locale);
      const found = await reach();
      if (!found.ok) return kept === undefined ? found : ok(servicesOf(kept.value));
      const { changeset } = found.value.profile;
      const fresh = changeset !== '' || monotonicMs() - (kept?.atMs ?? -Infinity) < unmarkedTtlMs;
      if (kept?.value.complete === true && kept.value.changeset === changeset && fresh) {
        return ok(servicesOf(kept.value));
      }
      const fetched = await fetchServices(found.value, locale, common, ask, kept?.value);
      if (!fetched.ok) return kept === undefined ? fetched : ok(servicesOf(kept.value));
      await memory.keepServices(fetched.value, monotonicMs());
      return ok(servicesOf(fetched.value));
    },

    bulletin: async (locale) => {
      const found = await reach();
      if (found.ok && !found.value.profile.hall) {
        return failed({ code: 'unsupported', detail: 'no hall profile' });
      }
      const fetched = found.ok ? await fetchBulletin(found.value, locale, common, read) : found;
      if (fetched.ok) {
        await memory.keepBulletin(fetched.value);
        return ok(bulletinOf(fetched.value));
      }
      // Without network what was told last is told again, for days; the session leaves out what is over.
      const told = await memory.bulletin(locale);
      return told === undefined ? fetched : ok(bulletinOf(told));
    },

    submit: async (submission, profile) => {
      const found = await reach();
      if (!found.ok) return found;
      const on = { ...found.value, profile };
      const key = profile.idempotent ? submission.clientRef : undefined;
      const answer = await post(on, ['requests'], formOf(submission, profile), key);
      if (isDone(answer) && answer.body.kind === 'tree') {
        const accepted = parseAccepted(answer.body.tree);
        if (accepted !== undefined) return ok(accepted);
      }
      return failed(keyTaken(sendTrouble(answer, wordsOf(submission)), key));
    },

    token: async (token) => {
      const found = await reach();
      if (!found.ok) return found;
      const tree = await read(urlOf(found.value, ['tokens', token], common));
      if (!tree.ok) return tree;
      const id = parseToken(tree.value);
      return ok(id === undefined ? { pending: true } : { id });
    },

    status: async (by, locale) => {
      const found = await reach();
      if (!found.ok) return found;
      const { profile } = found.value;
      if (by.by === 'reference' && !profile.hall) {
        return failed({ code: 'unsupported', detail: 'the server knows no references' });
      }
      const query = reading(found.value, locale);
      const requests = await listed(
        by.by === 'id'
          ? urlOf(found.value, ['requests', by.id], query)
          : urlOf(found.value, ['requests'], { ...query, reference: by.reference, secret: by.secret }),
      );
      if (!requests.ok) return requests;
      const request =
        by.by === 'id'
          ? (requests.value.find(({ id }) => id === by.id) ?? requests.value[0])
          : requests.value[0];
      return request === undefined
        ? failed({ code: 'not-found', detail: 'empty answer' })
        : ok(request.status);
    },

    update: async (update) => {
      const found = await reach();
      if (!found.ok) return found;
      if (!found.value.profile.hall) return failed({ code: 'unsupported', detail: 'no hall profile' });
      const form = updateForm(update);
      const answer = await post(found.value, ['servicerequestupdates'], form, update.clientRef);
      if (isDone(answer)) return ok(undefined);
      const sent = [update.description, update.addressString, update.phone, update.secret];
      return failed(
        sendTrouble(
          answer,
          sent.filter((word) => word !== undefined),
        ),
      );
    },

    media: async (upload) => {
      const found = await reach();
      if (!found.ok) return found;
      const type = mediaTypeOf(upload.content);
      if (found.value.profile.media !== true || type === undefined) {
        const detail = type === undefined ? 'not a type that is taken' : 'the server takes no media';
        return failed({ code: 'unsupported', detail });
      }
      const path = ['requests', upload.id, 'media'];
      const file = { field: 'media', content: upload.content, type };
      const answer = await post(found.value, path, mediaForm(upload), upload.clientRef, file);
      return isDone(answer) ? ok(undefined) : failed(sendTrouble(answer, [upload.secret]));
    },

    find: async (submission) => {
      const found = await reach();
      if (!found.ok) return found;
      const query = reading(found.value);
      const { service, clientRef, keptAt } = submission;
      // By the kiosk's clock first, which may be wrong; then whatever the server lists of itself, newest first.
      const searches = found.value.profile.hall
        ? [{ client_ref: clientRef }]
        : [{ service_code: service, ...windowAround(keptAt) }, { service_code: service }];
      for (const search of searches) {
        const requests = await listed(urlOf(found.value, ['requests'], { ...query, ...search }));
        if (!requests.ok) return requests;
        const match = found.value.profile.hall
          ? requests.value[0]
          : requests.value.find(recognises(submission));
        if (match !== undefined) return ok({ id: match.id });
      }
      return ok({ absent: true });
    },
  };
}

/** Taken, in a form that a case API answers in: a page may come from anything in between. */
const isDone = (answer: Exchange): answer is Exchange & { kind: 'answer' } =>
  answer.kind === 'answer' && answer.status >= 200 && answer.status < 300 && answer.body.kind === 'tree';

/** 422 to a request with a key: the key is taken, so the server has seen it (idempotency-key-header-07). */
const keyTaken = (error: ApiError, key: string | undefined): ApiError =>
  key !== undefined && error.status === 422 ? { ...error, code: 'unknown' } : error;

/** A day before it was kept, for clocks that differ, and as much as a plain server searches: 90 days (GeoReport). */
function windowAround(keptAt: string): { start_date: string; end_date: string } {
  const dayMs = 86_400_000;
  const at = (days: number): string =>
    new Date(Date.parse(keptAt) + days * dayMs).toISOString().replace(/\.\d+/, '');
  return { start_date: at(-1), end_date: at(88) };
}

const recognises = (submission: Submission) => (listed: Listed) =>
  listed.clientRefs.includes(submission.clientRef) ||
  (listed.status.description?.includes(tailOf(submission)) ?? false);

/** Everything of a submission that a server's error could echo. */
const wordsOf = ({ answers, description, addressString, phone, secret }: Submission): readonly string[] =>
  [...Object.values(answers).flat(), description, addressString, phone, secret].filter(
    (word) => word !== undefined,
  );
