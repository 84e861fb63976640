import type { MediaUpload } from '#app/cases/media.ts';
import type { CaseStatus, CaseUpdate, Submission } from '#app/cases/submission.ts';
import type { ApiError, ApiProfile, CaseApi } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { noBulletins, type Bulletin } from '#app/hall.ts';
import type { Locale } from '#app/locale.ts';
import type { Service } from '#app/services/service.ts';

/** A case API in memory, for practice, walks and tests: it takes everything, once, unless it is told to fail. */
export interface FakeCaseApi extends CaseApi {
  readonly taken: readonly (Submission & { readonly id: string })[];
  readonly updates: readonly CaseUpdate[];
  readonly uploads: readonly MediaUpload[];
  /** How many submissions came in, duplicates included. */
  readonly posts: () => number;
  /** What the next calls of a kind meet, in order; afterwards all is well again. */
  fail(
    call: 'discover' | 'submit' | 'token' | 'status' | 'update' | 'media' | 'find',
    ...troubles: readonly FakeTrouble[]
  ): void;
  /** Every call meets it, until it is called with `undefined`. */
  cutOff(trouble: ApiError | undefined): void;
  move(id: string, status: Partial<CaseStatus>): void;
}

/** `taken`: the submission is kept, and only the answer is lost. */
export type FakeTrouble = ApiError & { readonly taken?: boolean };

export interface FakeOptions {
  readonly services?: readonly Service[];
  readonly bulletin?: Readonly<Record<Locale, Bulletin>>;
  readonly profile?: ApiProfile;
  /** Whether submissions are answered with a token, and how often it is pending. */
  readonly pending?: number;
}

const hallProfile: ApiProfile = { hall: true, idempotent: true, media: true, changeset: 'fake' };

export function fakeCaseApi({
  services = [],
  bulletin = noBulletins,
  profile = hallProfile,
  pending,
}: FakeOptions = {}): FakeCaseApi {
  const taken: (Submission & { readonly id: string })[] = [];
  const updates: CaseUpdate[] = [];
  const uploads: MediaUpload[] = [];
  const statuses = new Map<string, CaseStatus>();
  const troubles = new Map<string, FakeTrouble[]>();
  const polls = new Map<string, number>();
  let cut: ApiError | undefined;
  let posts = 0;

  const trouble = (call: string): FakeTrouble | undefined => cut ?? troubles.get(call)?.shift();
  const take = (submission: Submission): string => {
    const before = taken.find(({ clientRef }) => clientRef === submission.clientRef);
    if (before !== undefined && profile.idempotent) return before.id;
    const id = String(taken.length);
    taken.push({ ...submission, id });
    const { serviceName, keptAt, reference } = submission;
    statuses.set(id, { state: 'submitted', serviceName, updatedAt: keptAt, reference, notes: [] });
    return id;
  };
  const answering = <T>(call: string, answer: () => Result<T, ApiError>): Promise<Result<T, ApiError>> => {
    const met = trouble(call);
    return Promise.resolve(met === undefined ? answer() : failed(met));
  };
  const notFound = failed({ code: 'not-found', detail: 'fake' } as const);

  return {
    taken,
    updates,
    uploads,
    posts: () => posts,
    fail: (call, ...met) => {
      troubles.set(call, [...(troubles.get(call) ?? []), ...met]);
    },
    cutOff: (met) => {
      cut = met;
    },
    move: (id, status) => {
      statuses.set(id, { ...(statuses.get(id) ?? { state: 'submitted', notes: [] }), ...status });
    },
    discover: () => answering('discover', () => ok(profile)),
    services: (locale) =>
      answering('services', () => ok(services.filter((service) => service.locale === locale))),
    bulletin: (locale) =>
      answering('bulletin', () =>
        profile.hall ? ok(bulletin[locale]) : failed({ code: 'unsupported', detail: 'fake' }),
      ),
    submit: (submission) => {
      const met = trouble('submit');
      if (met !== undefined && met.taken !== true) return Promise.resolve(failed(met));
      posts += 1;
      const id = take(submission);
      if (met !== undefined) return Promise.resolve(failed(met));
      return Promise.resolve(ok(pending === undefined ? { id } : { token: `token-${id}` }));
    },
    token: (token) =>
      answering('token', () => {
        const asked = (polls.get(token) ?? 0) + 1;
        polls.set(token, asked);
        return ok(asked > (pending ?? 0) ? { id: token.replace('token-', '') } : { pending: true });
      }),
    status: (by) =>
      answering('status', () => {
        if (by.by === 'reference' && !profile.hall) return failed({ code: 'unsupported', detail: 'fake' });
        const found = taken.find(({ id, reference }) =>
          by.by === 'id' ? id === by.id : reference === by.reference,
        );
        const status = found === undefined ? undefined : statuses.get(found.id);
        if (found === undefined || status === undefined) return notFound;
        const { addressString, description } = found;
        if (by.by === 'reference' && by.secret === undefined) return ok(status);
        if (by.by === 'reference' && by.secret !== found.secret)
          return failed({ code: 'forbidden', detail: 'fake' });
        return ok({
          ...status,
          ...(addressString === undefined ? {} : { addressString }),
          ...(description === undefined ? {} : { description }),
        });
      }),
    update: (update) =>
      answering('update', () => {
        if (!profile.hall) return failed({ code: 'unsupported', detail: 'fake' });
        const found = taken.find(({ reference }) => reference === update.reference);
        if (found === undefined) return notFound;
        if (found.secret !== update.secret) return failed({ code: 'forbidden', detail: 'fake' });
        if (updates.some(({ clientRef }) => clientRef === update.clientRef)) return ok(undefined);
        updates.push(update);
        const before = statuses.get(found.id) ?? { state: 'submitted', notes: [] };
        if (update.type === 'withdraw')
          statuses.set(found.id, { ...before, state: 'closed', withdrawn: true });
        if (update.solved === false)
          statuses.set(found.id, { ...before, state: 'in_progress', withdrawn: false });
        return ok(undefined);
      }),
    media: (upload) =>
      answering('media', () => {
        if (profile.media !== true) return failed({ code: 'unsupported', detail: 'fake' });
        const found = taken.find(({ id }) => id === upload.id);
        if (found === undefined) return notFound;
        if (found.secret !== upload.secret) return failed({ code: 'forbidden', detail: 'fake' });
        if (!uploads.some(({ clientRef }) => clientRef === upload.clientRef)) uploads.push(upload);
        return ok(undefined);
      }),
    find: ({ clientRef }) =>
      answering('find', () => {
        const found = taken.find((each) => each.clientRef === clientRef);
        return ok(found === undefined ? { absent: true } : { id: found.id });
      }),
  };
}
