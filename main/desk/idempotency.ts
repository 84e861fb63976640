import { failed, ok, type Result } from '#app/result.ts';
import type { Store, Write } from '#main/store/store.ts';
import { hashOf } from './access.ts';
import type { Archive } from './cases/archive.ts';
import type { Case } from './cases/case.ts';
import type { MediaRecord } from './cases/media.ts';
import type { Reply } from './operation.ts';
import { refused, type Refusal } from './wire/refusal.ts';

/** What a POST would keep and answer. */
export interface Change {
  readonly reply: Reply;
  readonly kept: Case;
  readonly media?: MediaRecord;
}

/** What is remembered of a key; holds ids only. */
export interface Remembered {
  readonly fingerprint: string;
  readonly status: number;
  readonly body: unknown;
  readonly at: string;
}

/** POSTs of one environment: one after another, and each key at most once (draft-ietf-httpapi-idempotency-key-header-07). */
export interface Once {
  run(
    request: { readonly key: string | undefined; readonly payload: unknown },
    change: () => Promise<Result<Change, Refusal>>,
  ): Promise<Result<Reply, Refusal>>;
  /** Other work that must not overlap with a POST. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function onceIn(
  store: Pick<Store, 'get'>,
  archive: Pick<Archive, 'save'>,
  prefix: string,
  clock: () => Date,
): Once {
  const underWay = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  /** Two changes of one case must not read the same state. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const commit = async (
    change: () => Promise<Result<Change, Refusal>>,
    remember: (reply: Reply) => readonly Write[],
  ): Promise<Result<Reply, Refusal>> => {
    const done = await change();
    if (!done.ok) return done;
    const { reply, kept, media } = done.value;
    await archive.save(kept, media, remember(reply));
    return ok(reply);
  };

  return {
    alone: inTurn,
    run: async ({ key, payload }, change) => {
      if (key === undefined) return inTurn(() => commit(change, () => []));
      const name = `${prefix}${hashOf(key)}`;
      const fingerprint = hashOf(JSON.stringify(payload));
      if (underWay.has(name)) {
        return refused(409, 'Idempotency-Key: a request with this key is being worked on', {
          'retry-after': '1',
        });
      }
      underWay.add(name);
      try {
        return await inTurn(async () => {
          const before = (await store.get(name)) as Remembered | undefined;
          if (before === undefined) {
            return commit(change, ({ status, body }) => [
              {
                put: name,
                value: { fingerprint, status, body, at: clock().toISOString() } satisfies Remembered,
              },
            ]);
          }
          if (before.fingerprint !== fingerprint) {
            return refused(422, 'Idempotency-Key: already used for another request');
          }
          const { status, body } = before;
          return ok({ status, body, headers: { 'idempotency-replayed': 'true' } });
        });
      } finally {
        underWay.delete(name);
      }
    },
  };
}

/** The key of the header: a quoted string (RFC 8941), tolerated without its quotes. A UUID is wanted, any key will do. */
export function idempotencyKey(header: string | undefined): Result<string | undefined, string> {
  if (header === undefined) return ok(undefined);
  const [, key] = /^"?([\x21\x23-\x7e]{1,100})"?$/.exec(header.trim()) ?? [];
  return key === undefined ? failed('Idempotency-Key: write a UUID in quotes') : ok(key);
}
