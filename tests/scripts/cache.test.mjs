// @ts-check
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCache } from '../../scripts/setup/models/cache.mjs';
import { placeIn } from '../../scripts/setup/models/place.mjs';
import { scratch, sha256 } from './scratch.mjs';

const TEXT = 'a voice';
/** @type {import('../../scripts/setup/models/manifest.mjs').Model} */
const MODEL = {
  name: 'voice',
  engine: 'kokoro',
  languages: ['zh-CN'],
  purpose: 'speaks',
  licence: 'Apache-2.0',
  fetch: 'needed',
  without: 'it does not speak',
  files: [
    {
      path: 'deep/v.bin',
      bytes: TEXT.length,
      sha256: sha256(TEXT),
      sources: [{ address: 'https://models.example/v' }],
    },
  ],
};

/** @param {string[]} asked */
const means = (asked) => ({
  packages: [],
  folder: undefined,
  fetchPackage: async () => '',
  /** @param {string} address
   * @param {string} to */
  download: async (address, to) => {
    asked.push(address);
    writeFileSync(to, TEXT);
  },
});

/** @param {string} folder
 * @param {string} clone
 * @param {string[]} asked */
async function setUp(folder, clone, asked) {
  const place = placeIn(join(folder, clone, 'voice-models'), join(folder, clone, '.stamps'));
  const { folder: from, made } = await inCache(MODEL, 'key', means(asked));
  place.put('voice', 'key', from, made);
  return { place, file: join(folder, clone, 'voice-models', 'voice', 'deep', 'v.bin') };
}

describe('models in the cache', () => {
  it('serve a second clone without asking anybody, as the same file on the disk', async () => {
    const folder = scratch();
    /** @type {string[]} */
    const asked = [];
    const first = await setUp(folder, 'first', asked);
    const second = await setUp(folder, 'second', asked);
    expect(asked).toHaveLength(1);
    expect(statSync(second.file).ino).toBe(statSync(first.file).ino);
    expect(await second.place.holds('voice', 'key')).toBe(true);
  });

  it('are fetched anew when one is not what it was', async () => {
    const folder = scratch();
    /** @type {string[]} */
    const asked = [];
    const { file } = await setUp(folder, 'first', asked);
    appendFileSync(file, '!');
    const { file: again } = await setUp(folder, 'second', asked);
    expect(asked).toHaveLength(2);
    expect(readFileSync(again, 'utf8')).toBe(TEXT);
  });
});

describe('models in their place', () => {
  it('are refused when tampered with, and withdrawn', async () => {
    const { place, file } = await setUp(scratch(), 'first', []);
    writeFileSync(file, 'A VOICE');
    await expect(place.holds('voice', 'key')).rejects.toThrow(
      `voice-models/voice/deep/v.bin refused: expected sha256 ${sha256(TEXT)}`,
    );
    place.withdraw('voice');
    expect(existsSync(file)).toBe(false);
    expect(place.names()).toEqual([]);
  });

  it('are not taken for those of another edition', async () => {
    const { place } = await setUp(scratch(), 'first', []);
    expect(await place.holds('voice', 'other')).toBe(false);
  });
});
