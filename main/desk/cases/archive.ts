import { randomBytes } from 'node:crypto';
import type { Store, Write } from '#main/store/store.ts';
import type { Case } from './case.ts';
import type { MediaRecord } from './media.ts';

/** Production and practice never see each other's cases. */
export type Environment = 'production' | 'test';

/** What a list is chosen by; in memory, so that only the cases that are shown are opened. */
export type Head = Pick<Case, 'id' | 'serviceCode' | 'state' | 'submittedAt' | 'updatedAt' | 'closedAt'>;

/** Where cases lie in the store, and how each is found again. */
export interface Archive {
  get(id: string): Promise<Case | undefined>;
  byReference(reference: string): Promise<Case | undefined>;
  byClientRef(clientRef: string): Promise<Case | undefined>;
  byToken(token: string): Promise<Case | undefined>;
  media(kept: Case, mediaId: string): Promise<MediaRecord | undefined>;
  /** The cases whose head fits, newest first; opened one by one as they are asked for. */
  matching(fits: (head: Head) => boolean): AsyncIterable<Case>;
  /** Keeps a case, what came with it, and further records, all or nothing; media it no longer names go. */
  save(kept: Case, media?: MediaRecord, more?: readonly Write[]): Promise<void>;
  /** An id that sorts by time and has never been given. */
  newId(now: Date): Promise<string>;
  /** The heads of all cases are read; lists wait for it by themselves. */
  ready(): Promise<void>;
}

export function archiveIn(store: Store, environment: Environment): Archive {
  const name = (kind: 'case' | 'reference' | 'client' | 'token' | 'media', id: string): string =>
    `${environment}/${kind}/${id}`;
  const get = async (id: string): Promise<Case | undefined> =>
    (await store.get(name('case', id))) as Case | undefined;
  const by =
    (kind: 'reference' | 'client' | 'token') =>
    async (key: string): Promise<Case | undefined> => {
      const id = await store.get(name(kind, key));
      return typeof id === 'string' ? get(id) : undefined;
    };

  const heads = new Map<string, Head>();
  const readHeads = async (): Promise<void> => {
    for await (const [, kept] of store.entries(name('case', ''))) {
      const { id } = kept as Case;
      // What was saved while this was reading is newer than what it read.
      if (!heads.has(id)) heads.set(id, headOf(kept as Case));
    }
  };
  const reading = readHeads();
  // Whoever lists waits for it and is told; nobody else may be brought down by it.
  reading.catch(() => undefined);

  const save = async (kept: Case, media?: MediaRecord, more: readonly Write[] = []): Promise<void> => {
    const before = await get(kept.id);
    const named = new Set(mediaOf(kept));
    const gone = (before === undefined ? [] : mediaOf(before)).filter((id) => !named.has(id));
    await store.batch([
      { put: name('case', kept.id), value: kept },
      ...(kept.reference === undefined ? [] : [{ put: name('reference', kept.reference), value: kept.id }]),
      ...(kept.clientRef === undefined ? [] : [{ put: name('client', kept.clientRef), value: kept.id }]),
      ...(kept.token === undefined ? [] : [{ put: name('token', kept.token), value: kept.id }]),
      ...(media === undefined ? [] : [{ put: name('media', media.id), value: media }]),
      ...gone.map((id) => ({ delete: name('media', id) })),
      ...more,
    ]);
    heads.set(kept.id, headOf(kept));
  };

  return {
    get,
    byReference: by('reference'),
    byClientRef: by('client'),
    byToken: by('token'),
    media: async (kept, mediaId) =>
      mediaOf(kept).includes(mediaId)
        ? ((await store.get(name('media', mediaId))) as MediaRecord | undefined)
        : undefined,
    matching: async function* (fits) {
      await reading;
      // Ids sort by time.
      const newestFirst = [...heads.values()].filter(fits).sort((a, b) => (a.id < b.id ? 1 : -1));
      for (const { id } of newestFirst) {
        const kept = await get(id);
        if (kept !== undefined) yield kept;
      }
    },
    save,
    newId: async (now) => {
      for (;;) {
        // Never counted on from the last case: were that one damaged, its number would be given to another person.
        const id = `c${now.getTime().toString(36).padStart(9, '0')}${randomBytes(4).toString('hex')}`;
        if ((await store.get(name('case', id))) === undefined) return id;
      }
    },
    ready: () => reading,
  };
}

const headOf = ({ id, serviceCode, state, submittedAt, updatedAt, closedAt }: Case): Head => ({
  id,
  serviceCode,
  state,
  submittedAt,
  updatedAt,
  ...(closedAt === undefined ? {} : { closedAt }),
});

const mediaOf = ({ personal }: Case): readonly string[] => (personal.media ?? []).map(({ id }) => id);
