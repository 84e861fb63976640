// @ts-check
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashValue } from '../../scripts/lib/hash.mjs';
import { cacheFolder } from '../../scripts/lib/paths.mjs';
import { download } from '../../scripts/setup/models/download.mjs';
import { scratch } from './scratch.mjs';

const TEXT = 'half of it was here already';

/** @param {string} address
 * @param {string} text */
function halfArrived(address, text) {
  const folder = join(cacheFolder(), 'partial');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, hashValue(address).slice(0, 16)), text);
}

it('goes on where it was interrupted', async () => {
  const to = join(scratch(), 'model');
  halfArrived('https://one.example/m', TEXT.slice(0, 10));
  await download('https://one.example/m', to, TEXT.length, async (_, init) => {
    expect(new Headers(init?.headers).get('range')).toBe('bytes=10-');
    return new Response(TEXT.slice(10), { status: 206 });
  });
  expect(readFileSync(to, 'utf8')).toBe(TEXT);
});

it('begins again with a server that cannot go on', async () => {
  const to = join(scratch(), 'model');
  halfArrived('https://two.example/m', 'old');
  await download('https://two.example/m', to, TEXT.length, async () => new Response(TEXT, { status: 200 }));
  expect(readFileSync(to, 'utf8')).toBe(TEXT);
});

it('asks a silent host once, not once for every file', async () => {
  const folder = scratch();
  let asked = 0;
  const silent = async () => {
    asked += 1;
    throw new TypeError('fetch failed');
  };
  for (const name of ['a', 'b'])
    await expect(download(`https://three.example/${name}`, join(folder, name), 1, silent)).rejects.toThrow(
      'three.example is out of reach',
    );
  expect(asked).toBe(1);
});

it('says what a server answered', async () => {
  const gone = download(
    'https://four.example/m',
    join(scratch(), 'm'),
    1,
    async () => new Response('', { status: 404 }),
  );
  await expect(gone).rejects.toThrow('four.example answered 404');
});
