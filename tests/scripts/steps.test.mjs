// @ts-check
import { describe, expect, it, vi } from 'vitest';
import { line } from '../../scripts/lib/say.mjs';
import { readManifest } from '../../scripts/setup/models/manifest.mjs';
import { isThere, setUp } from '../../scripts/setup/steps.mjs';

/** @typedef {import('../../scripts/lib/say.mjs').Outcome} Outcome */

/** @param {Outcome['state'] | Error} end */
const step = (end, name = 'Step', essential = false) => ({
  name,
  essential,
  run: async () => {
    if (end instanceof Error) throw end;
    return { state: end, detail: 'x' };
  },
});

/** @param {Parameters<typeof setUp>} args */
async function quietly(...args) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  return setUp(...args).finally(() => log.mockRestore());
}

it('says in one line what was done, what was there, and what works without the missing', () => {
  expect(line('Build', { state: 'done', detail: 'out/' })).toBe('✓ Build – out/');
  expect(line('Build', { state: 'already', detail: 'out/' })).toBe('✓ Build – already there: out/');
  expect(line('Models', { state: 'missing', detail: 'kokoro', stillWorks: 'by touch' })).toBe(
    '✗ Models – missing: kokoro (by touch)',
  );
});

describe('the steps', () => {
  it('go on after one that fails, and say which', async () => {
    const outcomes = await quietly({}, [step(new Error('no disk'), 'One'), step('done', 'Two')]);
    expect(outcomes.get('One')).toEqual({ state: 'missing', detail: 'no disk' });
    expect(isThere(outcomes, 'Two')).toBe(true);
  });

  it('stop after one that everything needs', async () => {
    const outcomes = await quietly({}, [step('missing', 'One', true), step('done', 'Two')]);
    expect(isThere(outcomes, 'Two')).toBe(false);
  });

  it('go as far as asked', async () => {
    const outcomes = await quietly({ until: 'One' }, [step('done', 'One'), step('done', 'Two')]);
    expect([...outcomes.keys()]).toEqual(['One']);
  });
});

describe('the manifest', () => {
  const { models, packages } = readManifest();

  it('states what each model is for, its licence, and what happens without it', () => {
    for (const model of models)
      for (const word of [model.name, model.engine, model.purpose, model.licence, model.without])
        expect(word).toMatch(/\S/);
  });

  it('pins every file that a registry carries, and every package', () => {
    const named = new Set();
    for (const file of models.flatMap(({ files }) => files))
      for (const source of file.sources)
        if ('join' in source) {
          expect(file.sha256, file.path).toMatch(/^[0-9a-f]{64}$/);
          expect(file.bytes, file.path).toBeGreaterThan(0);
          for (const part of source.join) named.add(part.package);
        }
    expect([...named].sort()).toEqual(packages.map(({ name }) => name).sort());
    for (const { version } of packages) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
