import type { Store } from '#main/store/store.ts';
import { StoreError } from '#main/store/trouble.ts';

/** Keeps what a disk would keep; can be full; a copy of it is what a restarted kiosk finds. */
export interface MemoryStore extends Pick<Store, 'get' | 'put' | 'delete' | 'entries'> {
  full: boolean;
  readonly records: Map<string, string>;
}

export function memoryStore(records = new Map<string, string>()): MemoryStore {
  const store: MemoryStore = {
    full: false,
    records,
    get: (name) => Promise.resolve(parsed(records.get(name))),
    put: (name, value) => {
      if (store.full) return Promise.reject(new StoreError('disk-full'));
      records.set(name, JSON.stringify(value));
      return Promise.resolve();
    },
    delete: (name) => Promise.resolve(void records.delete(name)),
    entries: async function* (prefix) {
      for (const name of [...records.keys()].sort()) {
        if (name.startsWith(prefix)) yield [name, await store.get(name)] as const;
      }
    },
  };
  return store;
}

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));
