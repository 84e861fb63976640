import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { filePrinter } from '#main/printing/printers/file.ts';
import { readPng } from './support/png.ts';
import { readStub, stubRenderer } from './support/rendering.ts';

let dir: string;
let now: Date;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'hall-slips-'));
  now = new Date();
});
afterEach(() => rm(dir, { recursive: true }));

const never = () => Promise.resolve();
const print = (id: string, into = dir) =>
  filePrinter({ dir: into, renderer: stubRenderer(), paper: '80mm', now: () => now }).print(
    { id, receipt: sampleReceipts.case },
    never,
  );

test('a hall without a printer finds each slip as a picture and a PDF, for its own eyes only', async () => {
  expect(await print('visit/1')).toEqual({ ok: true, value: { confirmed: true } });
  const names = (await readdir(dir)).sort();
  expect(names.map((name) => name.replace(/^.*Z-/, ''))).toEqual(['visit_1.pdf', 'visit_1.png']);
  for (const name of names) expect((await stat(join(dir, name))).mode & 0o777).toBe(0o600);
  expect(readStub(readPng(await readFile(join(dir, names[1] ?? ''))))).toMatchObject({
    reference: '40271863',
  });
});

test('after a week a slip is removed, for it holds a secret; what is not a slip stays', async () => {
  await print('old');
  await writeFile(join(dir, 'readme.txt'), 'ours');
  const longAgo = new Date(now.getTime() - 8 * 24 * 60 * 60 * 1_000);
  for (const name of await readdir(dir)) await utimes(join(dir, name), longAgo, longAgo);
  await print('new');
  expect((await readdir(dir)).map((name) => name.replace(/^.*Z-/, '')).sort()).toEqual([
    'new.pdf',
    'new.png',
    'readme.txt',
  ]);
});

test('an id cannot lead out of the folder', async () => {
  await print('../../../etc/passwd');
  expect(await readdir(dir)).toHaveLength(2);
});

test('where no folder can be made, it is trouble and no crash', async () => {
  await writeFile(join(dir, 'file'), '');
  expect(await print('a', join(dir, 'file', 'slips'))).toEqual({ ok: false, error: 'offline' });
});
