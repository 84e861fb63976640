// @ts-check
// One package of a registry as a file in the cache, fetched by the registry's ordinary client, with the settings that
// client has on this machine (mirrors, proxies, certificates).
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lib/hash.mjs';
import { cacheFolder } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { pip } from './python.mjs';

/** @typedef {{ registry: 'npm' | 'pip', name: string, version: string, bytes?: number }} Package */

/** The client's command that leaves the package in `out`, with its scratch files in `scratch`.
 * @type {Record<Package['registry'], (p: Package, out: string, scratch: string) => Promise<[string, string[]]>>} */
const CLIENTS = {
  npm: async ({ name, version }, out, scratch) => [
    'npm',
    [
      'pack',
      `${name}@${version}`,
      '--silent',
      '--pack-destination',
      out,
      '--cache',
      join(scratch, 'npm'),
      '--fetch-retries=1',
    ],
  ],
  pip: async ({ name, version }, out) => {
    const [python, ...args] = await pip();
    return [
      python,
      [
        ...args,
        'download',
        '--quiet',
        '--no-deps',
        '--no-cache-dir',
        '--retries=1',
        '--only-binary=:all:',
        '-d',
        out,
        `${name}==${version}`,
      ],
    ];
  },
};

/** @param {Package} p */
export const packageFolder = ({ registry, name, version }) =>
  join(cacheFolder(), 'packages', `${registry}-${name.replace('/', '-').replace('@', '')}-${version}`);

/** @param {Package} p
 * @returns {Promise<string>} the archive (.tgz or .whl) */
export async function fetchPackage(p) {
  const folder = packageFolder(p);
  if (existsSync(folder)) return join(folder, readdirSync(folder)[0] ?? '');
  mkdirSync(join(cacheFolder(), 'packages'), { recursive: true });
  const staging = mkdtempSync(join(cacheFolder(), 'packages', '.half-'));
  try {
    const out = join(staging, 'out');
    mkdirSync(out);
    const [command, args] = await CLIENTS[p.registry](p, out, staging);
    await withProgress(`${p.name} ${p.version}`, p.bytes ? { total: p.bytes } : {}, async (progress) => {
      const watch = setInterval(() => progress.set(bytesUnder(staging)), 200);
      const ran = await run(command, args, { env: { ...process.env, TMPDIR: staging } }).finally(() =>
        clearInterval(watch),
      );
      if (!ran.ok)
        throw new Error(`${p.registry} could not fetch ${p.name} ${p.version}: ${lastLines(ran.output, 1)}`);
    });
    if (!existsSync(folder)) renameSync(out, folder);
    return join(folder, readdirSync(folder)[0] ?? '');
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function bytesUnder(folder) {
  try {
    return filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  } catch {
    return 0; // a scratch file went away between listing and looking
  }
}
