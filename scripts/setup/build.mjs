// @ts-check
import { existsSync } from 'node:fs';
import { hashTree, hashValue } from '../lib/hash.mjs';
import { inProject, project, tool } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { stamp } from '../lib/stamp.mjs';
import { electronRuntime } from './electron/runtime.mjs';

/** @typedef {import('../lib/say.mjs').Outcome} Outcome */

const SOURCES = [
  'app',
  'main',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** electron-vite, once per state of the sources.
 * @returns {Promise<Outcome>} */
export async function build() {
  // The build aims at the engine it will run on.
  const major = electronRuntime()?.version.split('.')[0] ?? '';
  const inputs = hashValue([hashTree(project, SOURCES), major]);
  const built = stamp('build');
  if (built.matches(inputs) && existsSync(inProject('out', 'main', 'index.js')))
    return { state: 'already', detail: 'out/' };
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NO_COLOR: '1',
    ...(major && { ELECTRON_MAJOR_VER: major }),
  };
  const ran = await withProgress('Build', {}, () =>
    run(tool('electron-vite'), ['build'], { cwd: project, env }),
  );
  if (!ran.ok) return { state: 'missing', detail: `the build failed:\n${lastLines(ran.output, 20)}` };
  built.write({ inputs });
  return { state: 'done', detail: 'out/' };
}
