// @ts-check
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashTree } from '../../scripts/lib/hash.mjs';
import { stamp } from '../../scripts/lib/stamp.mjs';
import { put, scratch } from './scratch.mjs';

it('matches the inputs it was written for, and no others', () => {
  const build = stamp('build', scratch());
  expect(build.matches('a')).toBe(false);
  build.write({ inputs: 'a' });
  expect(build.matches('a')).toBe(true);
  expect(build.matches('b')).toBe(false);
  build.clear();
  expect(build.matches('a')).toBe(false);
});

it('takes a damaged stamp for none', () => {
  const folder = scratch();
  writeFileSync(join(folder, 'build.json'), '{"inputs": "a');
  expect(stamp('build', folder).read()).toBeUndefined();
});

it('leaves nothing half written beside it', () => {
  const folder = scratch();
  stamp('build', folder).write({ inputs: 'a' });
  expect(readdirSync(folder)).toEqual(['build.json']);
});

it('sees every change of the sources: content, name, a new file; but not the order of reading', () => {
  const folder = scratch();
  put(join(folder, 'app', 'a.ts'), 'one');
  put(join(folder, 'app', 'deep', 'b.ts'), 'two');
  const digests = [hashTree(folder, ['app', 'absent'])];
  expect(hashTree(folder, ['absent', 'app'])).toBe(digests[0]);
  put(join(folder, 'app', 'a.ts'), 'ONE');
  digests.push(hashTree(folder, ['app']));
  put(join(folder, 'app', 'c.ts'), '');
  digests.push(hashTree(folder, ['app']));
  expect(new Set(digests).size).toBe(3);
});
