import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

// `npx tsx scripts/name-characters.ts` writes app/understanding/characters.ts: which characters sound how. Sources:
// readings of pinyin-pro (MIT), what the page's font draws (Noto Sans SC, OFL-1.1), traditional forms left out by
// OpenCC (Apache-2.0), the order of GB 2312.

/** Borne by people, and in no font subset or in no dictionary. */
const besides: Readonly<Record<string, readonly string[]>> = { 㐱: ['zhen3'], 䶮: ['yan3'], 𬌗: ['he2'] };

/** GB 2312 has what is common in its first level, what is less so in its second. */
function commonFirst(): readonly string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.push(decoder.decode(Uint8Array.of(row, cell)));
  return characters.filter((character) => isHan(character));
}

function drawn(): readonly string[] {
  const css = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
  const ranges = readFileSync(css, 'utf8').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi);
  const characters: string[] = [];
  for (const [, from = '', to = from] of ranges)
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1)
      characters.push(String.fromCodePoint(code));
  return characters.filter((character) => isHan(character));
}

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);
const toSimplified = Converter({ from: 't', to: 'cn' });

const readings = (character: string): readonly string[] =>
  besides[character] ??
  pinyin(character, { multiple: true, toneType: 'num', type: 'array', v: true }).filter((sound) =>
    /^[a-z]*[aeiouv][a-z]*[1-4]$/.test(sound),
  );

/** Under each sound first those that mostly sound so. */
const sounding = new Map<string, { readonly mostly: string[]; readonly also: string[] }>();
for (const character of new Set([...commonFirst(), ...drawn(), ...Object.keys(besides)])) {
  if (toSimplified(character) !== character) continue;
  readings(character).forEach((reading, at) => {
    const sound = reading.replace('v', 'ü');
    const found = sounding.get(sound) ?? { mostly: [], also: [] };
    sounding.set(sound, found);
    (at === 0 ? found.mostly : found.also).push(character);
  });
}
const rows = [...sounding]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([sound, { mostly, also }]) => sound + [...mostly, ...also].join(''));
writeFileSync(
  join(import.meta.dirname, '../app/understanding/characters.ts'),
  `/** Every syllable with its tone, and the characters that sound so. Written by scripts/name-characters.ts. */\n` +
    `export const characters =\n  '${rows.join(' ')}';\n`,
);
