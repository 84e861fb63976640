import { randomBytes } from 'node:crypto';
import type { Store, Write } from '#main/store/store.ts';
import type { Case } from './case.ts';

/** Production and practice never see each other's cases. */
export type Environment = 'production' | 'test';

/** Where cases lie in the store, and how each is found again. */
export interface Archive {
  get(id: string): Promise<Case | undefined>;
  byReference(reference: string): Promise<Case | undefined>;
  byClientRef(clientRef: string): Promise<Case | undefined>;
  byToken(token: string): Promise<Case | undefined>;
  /** Newest first. */
  all(): AsyncIterable<Case>;
  /** What must be written so that a case is kept and found. */
  writes(kept: Case): readonly Write[];
  /** An id that sorts by time and has never been given. */
  newId(now: Date): Promise<string>;
}

export function archiveIn(store: Store, environment: Environment): Archive {
  const name = (kind: 'case' | 'reference' | 'client' | 'token', id: string): string =>
    `${environment}/${kind}/${id}`;
  const get = async (id: string): Promise<Case | undefined> =>
    (await store.get(name('case', id))) as Case | undefined;
  const by =
    (kind: 'reference' | 'client' | 'token') =>
    async (key: string): Promise<Case | undefined> => {
      const id = await store.get(name(kind, key));
      return typeof id === 'string' ? get(id) : undefined;
    };
  return {
    get,
    byReference: by('reference'),
    byClientRef: by('client'),
    byToken: by('token'),
    all: async function* () {
      for await (const [, kept] of store.entries(name('case', ''), { reverse: true })) yield kept as Case;
    },
    writes: (kept) => [
      { put: name('case', kept.id), value: kept },
      ...(kept.reference === undefined ? [] : [{ put: name('reference', kept.reference), value: kept.id }]),
      ...(kept.clientRef === undefined ? [] : [{ put: name('client', kept.clientRef), value: kept.id }]),
      ...(kept.token === undefined ? [] : [{ put: name('token', kept.token), value: kept.id }]),
    ],
    newId: async (now) => {
      for (;;) {
        // Never counted on from the last case: were that one damaged, its number would be given to another person.
        const id = `c${now.getTime().toString(36).padStart(9, '0')}${randomBytes(4).toString('hex')}`;
        if ((await store.get(name('case', id))) === undefined) return id;
      }
    },
  };
}
