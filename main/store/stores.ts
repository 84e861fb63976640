import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';
import { openStore, type Store } from './store.ts';
import { storeKey, type Keyring, type StoreKey } from './store-key.ts';

/** What the kiosk keeps on disk, sealed with one key. */
export interface Stores {
  readonly key: Uint8Array;
  /** Where the key lives; for the diagnostics. */
  readonly keyOrigin: StoreKey['origin'];
  readonly outbox: Store;
  readonly spool: Store;
  /** Matters that were put aside. */
  readonly drafts: Store;
  /** What was fetched of the case API. */
  readonly api: Store;
  /** Who may come in, open calls, how often a slip was printed again. */
  readonly staff: Store;
}

export interface StoresError {
  readonly where: 'store-key' | 'outbox' | 'spool' | 'drafts' | 'api' | 'staff';
  readonly why: string;
}

export async function openStores(
  dir: string,
  keyring: Keyring | undefined,
  onDamage: (store: string) => void,
): Promise<Result<Stores, StoresError>> {
  const key = await storeKey(keyring === undefined ? { dir } : { dir, keyring });
  if (!key.ok) return failed({ where: 'store-key', why: key.error });
  const open = (name: string) =>
    openStore({ dir: join(dir, name), key: key.value.key, onDamage: () => onDamage(name) });
  const [outbox, spool, drafts, api, staff] = await Promise.all([
    open('outbox'),
    open('spool'),
    open('drafts'),
    open('api'),
    open('staff'),
  ]);
  if (!outbox.ok) return failed({ where: 'outbox', why: outbox.error });
  if (!spool.ok) return failed({ where: 'spool', why: spool.error });
  if (!drafts.ok) return failed({ where: 'drafts', why: drafts.error });
  if (!api.ok) return failed({ where: 'api', why: api.error });
  if (!staff.ok) return failed({ where: 'staff', why: staff.error });
  return ok({
    key: key.value.key,
    keyOrigin: key.value.origin,
    outbox: outbox.value,
    spool: spool.value,
    drafts: drafts.value,
    api: api.value,
    staff: staff.value,
  });
}
