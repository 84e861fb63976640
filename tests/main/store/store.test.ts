import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store, type StoreOptions } from '#main/store/store.ts';

const key = Buffer.alloc(32, 7);
let dir: string;
const open: Store[] = [];

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  await rm(dir, { recursive: true, force: true });
});

async function opened(options: Partial<StoreOptions> = {}): Promise<Store> {
  const result = await openStore({ dir: join(dir, 'data'), key, ...options });
  if (!result.ok) throw new Error(result.error);
  open.push(result.value);
  return result.value;
}

async function closed(store: Store): Promise<void> {
  open.splice(open.indexOf(store), 1);
  await store.close();
}

const all = async (store: Store, prefix = '', range = {}): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for await (const [name, value] of store.entries(prefix, range)) found[name] = value;
  return found;
};

describe('what was kept yesterday', () => {
  test('is there this morning', async () => {
    const yesterday = await opened();
    await yesterday.put('item/1', { what: '路灯不亮' });
    await yesterday.put('item/2', { what: '漏水' });
    await yesterday.put('item/2', { what: '漏水', floor: 3 });
    await yesterday.delete('item/1');
    await closed(yesterday);
    const today = await opened();
    expect(await all(today)).toEqual({ 'item/2': { what: '漏水', floor: 3 } });
    expect(await today.get('item/1')).toBeUndefined();
  });

  test('comes by prefix, in order, forwards and backwards, page by page', async () => {
    const store = await opened();
    for (const name of ['job/1', 'item/b', 'item/a', 'item/c', 'items']) await store.put(name, name);
    expect(Object.keys(await all(store, 'item/'))).toEqual(['item/a', 'item/b', 'item/c']);
    expect(Object.keys(await all(store, 'item/', { after: 'item/a', limit: 1 }))).toEqual(['item/b']);
    expect(Object.keys(await all(store, 'item/', { reverse: true, limit: 2 }))).toEqual(['item/c', 'item/b']);
    expect(Object.keys(await all(store, 'item/', { reverse: true, after: 'item/c' }))).toEqual([
      'item/b',
      'item/a',
    ]);
  });

  test('cannot be read off the disk', async () => {
    const store = await opened();
    await store.put('item/1', { words: 'the lamp downstairs is dark' });
    for (const file of await readdir(join(dir, 'data', 'records'))) {
      expect(await readFile(join(dir, 'data', 'records', file), 'latin1')).not.toContain('lamp');
    }
  });

  test('takes any name and any value, as a plain map would', async () => {
    const store = await opened();
    const names = fc.oneof(
      fc.constantFrom('.', '..', 'a/../b', 'CON', '街道/1', '*'),
      fc.string({ minLength: 1, maxLength: 20 }),
    );
    const writes = fc.array(fc.tuple(names, fc.option(fc.jsonValue(), { nil: undefined })), {
      maxLength: 12,
    });
    const model = new Map<string, unknown>();
    await fc.assert(
      fc.asyncProperty(writes, fc.boolean(), async (steps, together) => {
        for (const [name, value] of steps) {
          if (value === undefined) model.delete(name);
          else model.set(name, JSON.parse(JSON.stringify(value)));
        }
        const batch = steps.map(([name, value]) =>
          value === undefined ? { delete: name } : { put: name, value },
        );
        if (together) await store.batch(lastOfEach(batch));
        else for (const write of batch) await store.batch([write]);
        expect(await all(store)).toEqual(Object.fromEntries(model));
      }),
      { numRuns: 60 },
    );
  });
});

const lastOfEach = <W extends { put: string } | { delete: string }>(writes: readonly W[]): W[] => [
  ...new Map(writes.map((write) => ['put' in write ? write.put : write.delete, write])).values(),
];

describe('a damaged record', () => {
  test('is set aside and reported, wherever the damage lies, and its neighbours stay', async () => {
    const store = await opened();
    for (const n of [1, 2, 3]) await store.put(`item/${n}`, { n });
    await closed(store);
    const file = join(dir, 'data', 'records', 'item%2F2');
    const sound = await readFile(file);
    for (let at = 0; at <= sound.length; at += 1) {
      // The last round cuts the file short instead.
      const bad = at === sound.length ? sound.subarray(0, 9) : Buffer.from(sound);
      if (at < sound.length) bad[at] = (bad[at] ?? 0) ^ 0x10;
      await rm(join(dir, 'data', 'damaged'), { recursive: true });
      await writeFile(file, bad);
      const told: string[] = [];
      const again = await opened({ onDamage: (name) => told.push(name) });
      expect(await all(again)).toEqual({ 'item/1': { n: 1 }, 'item/3': { n: 3 } });
      expect(told).toEqual(['item/2']);
      expect(again.quarantined()).toEqual(['item/2']);
      await closed(again);
    }
  });

  test('cannot pass for another: a record copied under another name does not open', async () => {
    const store = await opened();
    await store.put('item/1', { to: 'Zhang' });
    await cp(join(dir, 'data', 'records', 'item%2F1'), join(dir, 'data', 'records', 'item%2F2'));
    await closed(store);
    const again = await opened();
    expect(await again.get('item/2')).toBeUndefined();
    expect(await again.get('item/1')).toEqual({ to: 'Zhang' });
  });

  test('can be written anew', async () => {
    const store = await opened();
    await store.put('item/1', 1);
    await writeFile(join(dir, 'data', 'records', 'item%2F1'), 'noise');
    const [read] = await Promise.all([store.get('item/1'), store.put('item/1', 2)]);
    expect([undefined, 2]).toContain(read);
    expect(await store.get('item/1')).toBe(2);
  });
});

describe('a store that cannot be opened says why', () => {
  test('another process has it', async () => {
    await opened();
    expect(await openStore({ dir: join(dir, 'data'), key })).toEqual({ ok: false, error: 'locked' });
  });

  test('another key sealed it; nothing is set aside for that', async () => {
    const store = await opened();
    await store.put('item/1', 1);
    await closed(store);
    expect(await openStore({ dir: join(dir, 'data'), key: Buffer.alloc(32, 8) })).toEqual({
      ok: false,
      error: 'wrong-key',
    });
    expect(await (await opened()).get('item/1')).toBe(1);
  });

  test('a damaged mark alone is no other key', async () => {
    const store = await opened();
    await store.put('item/1', 1);
    await closed(store);
    await writeFile(join(dir, 'data', 'mark'), 'noise');
    expect(await (await opened()).get('item/1')).toBe(1);
  });

  test('a file lies where the folder should be', async () => {
    await writeFile(join(dir, 'data'), '');
    expect(await openStore({ dir: join(dir, 'data'), key })).toEqual({ ok: false, error: 'broken' });
  });
});

describe('a power cut in the middle of a batch', () => {
  test('before its plan stands: nothing of it happened', async () => {
    const store = await opened();
    await store.put('a', 1);
    await closed(store);
    await writeFile(join(dir, 'data', 'drafts', '00ff'), 'half a draft');
    expect(await all(await opened())).toEqual({ a: 1 });
    expect(await readdir(join(dir, 'data', 'drafts'))).toEqual([]);
  });

  test('after its plan stands: all of it happens at the next start', async () => {
    const store = await opened();
    await store.put('a', 1);
    await store.put('b', 2);
    await closed(store);
    const records = join(dir, 'data', 'records');
    const drafts = join(dir, 'data', 'drafts');
    await cp(join(records, 'a'), join(drafts, '01'));
    await rm(join(records, 'a'));
    await writeFile(join(dir, 'data', 'plan.json'), JSON.stringify([['a', '01'], ['b', null], ['gone', '02']])); // prettier-ignore
    expect(await all(await opened())).toEqual({ a: 1 });
  });
});

test('a full disk refuses the write, and keeps what was there', async () => {
  // A limit on the size of files stands in for a full disk: the record does not fit.
  const script = `
    import { openStore } from ${JSON.stringify(new URL('../../../main/store/store.ts', import.meta.url).href)};
    process.on('SIGXFSZ', () => {});
    const { value: store } = await openStore({ dir: ${JSON.stringify(join(dir, 'data'))}, key: Buffer.alloc(32, 7) });
    await store.put('small', 1);
    const trouble = await store.put('large', 'x'.repeat(200_000)).then(() => 'kept', (error) => error.trouble);
    await store.put('after', 2);
    console.log(JSON.stringify([trouble, await store.get('small'), await store.get('large') ?? null, await store.get('after')]));
    await store.close();`;
  await writeFile(join(dir, 'full.mts'), script);
  const run = spawnSync('/bin/bash', ['-c', `ulimit -f 64; exec npx tsx ${join(dir, 'full.mts')}`], {
    encoding: 'utf8',
  });
  expect(JSON.parse(run.stdout)).toEqual(['disk-full', 1, null, 2]);
});

test('only its owner may read it', async () => {
  const store = await opened();
  await store.put('a', 1);
  await chmod(dir, 0o755);
  expect((await stat(join(dir, 'data'))).mode & 0o077).toBe(0);
  expect((await stat(join(dir, 'data', 'records', 'a'))).mode & 0o077).toBe(0);
});
