import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storeKey, type Keyring } from '#main/store/store-key.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'key-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const keyring: Keyring = {
  encryptString: (plain) => Buffer.from(`ring:${Array.from(plain).reverse().join('')}`),
  decryptString: (sealed) => {
    const text = sealed.toString();
    if (!text.startsWith('ring:')) throw new Error('not mine');
    return Array.from(text.slice(5)).reverse().join('');
  },
};

const keyOf = async (options: Omit<Parameters<typeof storeKey>[0], 'dir'> = {}) => {
  const result = await storeKey({ dir: join(dir, 'data'), credentialsDir: join(dir, 'none'), ...options });
  return result.ok
    ? { hex: Buffer.from(result.value.key).toString('hex'), origin: result.value.origin }
    : result.error;
};

test('a first start makes a key only the owner may read, and the next start finds it', async () => {
  const first = await keyOf();
  expect(first).toEqual({ hex: expect.stringMatching(/^[0-9a-f]{64}$/) as string, origin: 'file' });
  expect((await stat(join(dir, 'data', 'store.key'))).mode & 0o777).toBe(0o600);
  await chmod(join(dir, 'data', 'store.key'), 0o644);
  expect(await keyOf()).toEqual(first);
  expect((await stat(join(dir, 'data', 'store.key'))).mode & 0o777).toBe(0o600);
});

test('twenty starts at once agree on one key and leave nothing lying about', async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => keyOf()));
  expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(1);
  expect(await readdir(join(dir, 'data'))).toEqual(['store.key']);
});

test('a credential from systemd is used as it is', async () => {
  await mkdir(join(dir, 'credentials'));
  await writeFile(join(dir, 'credentials', 'hall-kiosk.key'), `${'ab'.repeat(32)}\n`);
  expect(await keyOf({ credentialsDir: join(dir, 'credentials') })).toEqual({
    hex: 'ab'.repeat(32),
    origin: 'credential',
  });
  expect(await readdir(join(dir, 'data'))).toEqual([]);
});

test('with a keyring the key lies on the disk only sealed, and without it nothing new is invented', async () => {
  const made = await keyOf({ keyring });
  expect(made).toMatchObject({ origin: 'keyring' });
  expect(await keyOf({ keyring })).toEqual(made);
  expect(await keyOf()).toBe('keyring-locked');
});

test('a keyring that arrives later does not lock away what the file sealed', async () => {
  const before = await keyOf();
  expect(await keyOf({ keyring })).toEqual(before);
});

test('a damaged key is reported, never replaced', async () => {
  await mkdir(join(dir, 'data'));
  await writeFile(join(dir, 'data', 'store.key'), 'abc');
  expect(await keyOf()).toBe('key-damaged');
  expect(await keyOf()).toBe('key-damaged');
});

test('a folder that cannot be made is reported', async () => {
  await writeFile(join(dir, 'data'), 'a file');
  expect(await keyOf()).toBe('key-unreachable');
});
