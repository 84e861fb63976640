import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';
import { readIfThere, syncFolder, writeNew } from './files.ts';
import { openFolder, type Change, type RecordFolder } from './folder.ts';
import { lockFolder } from './lock.ts';
import { seal, unseal } from './sealing.ts';
import { StoreError, troubleOf, type StoreTrouble } from './trouble.ts';

/**
 * A durable, sealed key-value store. What `put`, `delete` and `batch` have acknowledged survives a power cut; writes
 * happen one after the other, in the order they were asked for, and throw `StoreError` where they did not happen.
 * Values are JSON and sealed; names stand in the clear on the disk and never hold a person's data.
 */
export interface Store {
  /** `undefined` where there is none, or where it was damaged and has been set aside. */
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
  delete(name: string): Promise<void>;
  /** All of them or none. */
  batch(writes: readonly Write[]): Promise<void>;
  /** Names that start with the prefix, in order; nothing is read for it. */
  names(prefix: string): readonly string[];
  /** Records whose name starts with the prefix, in order of name. Damaged ones are set aside, the others still come. */
  entries(prefix: string, range?: Range): AsyncIterable<readonly [name: string, value: unknown]>;
  /** Names of the records that were set aside as damaged. */
  quarantined(): readonly string[];
  close(): Promise<void>;
}

export type Write = { readonly put: string; readonly value: unknown } | { readonly delete: string };

export interface Range {
  /** Begins behind this name. */
  readonly after?: string;
  readonly limit?: number;
  /** From the last name to the first. */
  readonly reverse?: boolean;
}

export interface StoreOptions {
  /** A folder of its own; made if absent. */
  readonly dir: string;
  /** 32 bytes; see `storeKey`. */
  readonly key: Uint8Array;
  /** Told the name each time a record is set aside. */
  readonly onDamage?: (name: string) => void;
}

/** Opens or makes a store. `wrong-key` rather than setting every record aside when the key is another one. */
export async function openStore(options: StoreOptions): Promise<Result<Store, StoreTrouble>> {
  let unlock: (() => Promise<void>) | undefined;
  try {
    await mkdir(options.dir, { recursive: true, mode: 0o700 });
    unlock = await lockFolder(options.dir);
    const folder = await openFolder(options.dir);
    await mark(options, folder);
    return ok(await storeOn(folder, options, unlock));
  } catch (error) {
    await unlock?.();
    return failed(troubleOf(error));
  }
}

async function storeOn(
  folder: RecordFolder,
  { key, onDamage }: StoreOptions,
  unlock: () => Promise<void>,
): Promise<Store> {
  const names = new Set(await folder.names());
  const aside = new Set(await folder.quarantined());
  let last: Promise<unknown> = Promise.resolve();
  /** One write after the other, so that the last one asked for is the one that stands. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
  const change = (changes: readonly Change[]): Promise<void> =>
    inTurn(async () => {
      try {
        if (changes.length > 0) await folder.change(changes);
      } catch (error) {
        throw new StoreError(troubleOf(error));
      }
      for (const [name, content] of changes) {
        if (content === undefined) names.delete(name);
        else names.add(name);
      }
    });
  const sealed = (name: string, value: unknown): Change => [
    name,
    seal(key, name, Buffer.from(JSON.stringify(value))),
  ];
  const get = async (name: string): Promise<unknown> => {
    if (!names.has(name)) return undefined;
    const plain = await opened(name);
    if (plain !== undefined) return plain;
    // Once more, when all writes asked for are done: it may have been replaced or removed in the meantime.
    return inTurn(async () => {
      const again = await opened(name);
      if (again !== undefined || !names.has(name)) return again;
      await folder.setAside(name);
      names.delete(name);
      aside.add(name);
      onDamage?.(name);
      return undefined;
    });
  };
  const opened = async (name: string): Promise<unknown> => {
    const content = await folder.read(name);
    const plain = content === undefined ? undefined : unseal(key, name, content);
    return plain === undefined ? undefined : JSON.parse(plain.toString('utf8'));
  };
  return {
    get,
    put: async (name, value) => change([sealed(name, value)]),
    delete: async (name) => change([[name, undefined]]),
    batch: async (writes) =>
      change(writes.map((w): Change => ('put' in w ? sealed(w.put, w.value) : [w.delete, undefined]))),
    entries: async function* (prefix, { after, limit = Infinity, reverse = false } = {}) {
      const found = [...names].filter(
        (name) => name.startsWith(prefix) && (after === undefined || (reverse ? name < after : name > after)),
      );
      found.sort();
      let left = limit;
      for (const name of reverse ? found.reverse() : found) {
        if (left <= 0) return;
        const value = await get(name);
        if (value === undefined) continue;
        left -= 1;
        yield [name, value] as const;
      }
    },
    names: (prefix) => [...names].filter((name) => name.startsWith(prefix)).sort(),
    quarantined: () => [...aside].sort(),
    close: () => inTurn(unlock),
  };
}

const markName = 'mark';

/** The first key a folder sees marks it. Throws `wrong-key` where the mark, and what is stored, do not open. */
async function mark({ dir, key }: StoreOptions, folder: RecordFolder): Promise<void> {
  const path = join(dir, markName);
  const found = await readIfThere(path);
  if (found !== undefined && unseal(key, markName, found) !== undefined) return;
  const names = await folder.names();
  if (names.length === 0) {
    await rm(path, { force: true });
    await writeNew(path, seal(key, markName, Buffer.from('{}')));
    await syncFolder(dir);
    return;
  }
  // The mark itself may be what was damaged: then some record opens.
  for (const name of names.slice(0, 16)) {
    const content = await folder.read(name);
    if (content !== undefined && unseal(key, name, content) !== undefined) return;
  }
  throw new StoreError('wrong-key');
}
