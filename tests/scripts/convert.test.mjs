// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { convert } from '../../scripts/setup/models/convert.mjs';
import { put, scratch } from './scratch.mjs';
import { writeZip } from './zip-file.mjs';

it('makes the one archive of a Vosk model, the same bytes from a zip and from a folder', async () => {
  const folder = scratch();
  const made = [];
  mkdirSync(join(folder, 'zip'));
  writeZip(join(folder, 'zip', 'vosk-model.zip'), { 'vosk-model-small/am/final.mdl': 'am' });
  put(join(folder, 'plain', 'model', 'am', 'final.mdl'), 'am');
  for (const from of ['zip', 'plain'])
    made.push(await convert('vosk', { by: 'vosk-archive' }, join(folder, from), join(folder, `${from}-out`)));
  expect(made[0]?.map(({ path }) => path)).toEqual(['model.tar.gz']);
  const list = execFileSync('tar', ['-tzf', join(folder, 'zip-out', 'model.tar.gz')]).toString();
  expect(list).toContain('model/am/final.mdl');
  expect(made[1]).toEqual(made[0]);
});

it('says what went wrong, and takes nothing for something', async () => {
  const folder = scratch();
  mkdirSync(join(folder, 'empty'));
  const gone = convert('vosk', { by: 'vosk-archive' }, join(folder, 'empty'), join(folder, 'out'));
  await expect(gone).rejects.toThrow(/conversion failed/);
});
