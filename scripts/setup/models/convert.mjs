// @ts-check
// Some models are published in a form the kiosk does not read. Conversion happens once, at set-up, into the cache.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { filesUnder } from '../../lib/hash.mjs';
import { inProject } from '../../lib/paths.mjs';
import { withProgress } from '../../lib/progress.mjs';
import { lastLines, run } from '../../lib/run.mjs';
import { unzip } from '../../lib/unzip.mjs';
import { environment } from '../python.mjs';
import { check } from './check.mjs';
import { wordsIn } from './lexicon.mjs';

/** @typedef {import('./manifest.mjs').Conversion} Conversion */

/** Each prepares what it needs, and returns the command that converts.
 * @type {Record<Conversion['by'], (conversion: Conversion, from: string, to: string) => Promise<[string, string[]]>>} */
const WAYS = {
  'whisper-to-onnx': byPython,
  'kokoro-to-float': byPython,
  // vosk-browser takes its model as one .tar.gz with one folder inside; no dates and no owners, so that the same
  // model gives the same bytes everywhere. Beside it the words it knows: it cannot be asked for them.
  'vosk-archive': async ({ lexicon }, from, to) => {
    const zip = readdirSync(from).find((name) => name.endsWith('.zip'));
    const folder = zip ? `${to}.unpacked` : from;
    if (zip) await unzip(join(from, zip), folder, zip, (name) => name.replace(/^[^/]+/, 'model'));
    if (lexicon) await writeFile(join(to, 'words.txt'), (await wordsIn(join(folder, lexicon))).join('\n'));
    const same = [
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      '--mode=u=rwX,go=rX',
    ];
    return ['tar', [...same, '-I', 'gzip -n', '-cf', join(to, 'model.tar.gz'), '-C', folder, 'model']];
  },
};

/** @param {Conversion} conversion
 * @param {string} from
 * @param {string} to
 * @returns {Promise<[string, string[]]>} */
async function byPython({ script = '', python = [] }, from, to) {
  if (!existsSync(inProject(script))) throw new Error(`${script} is not there`);
  return [await environment(python), [inProject(script), '--from', from, '--out', to]];
}

/** @param {string} name
 * @param {Conversion} conversion
 * @param {string} from
 * @param {string} to an empty folder
 * @returns {Promise<import('./manifest.mjs').Made[]>} */
export async function convert(name, conversion, from, to) {
  mkdirSync(to, { recursive: true });
  const [command, args] = await WAYS[conversion.by](conversion, from, to);
  const ran = await withProgress(`${name}: converting`, {}, () => run(command, args));
  if (!ran.ok) throw new Error(`conversion failed: ${lastLines(ran.output, 3)}`);
  const made = [];
  for (const file of filesUnder(to).sort()) {
    const path = relative(to, file).replaceAll('\\', '/');
    made.push({ path, ...(await check(file, {}, path)) });
  }
  if (made.length === 0) throw new Error('the conversion made nothing');
  return made;
}
