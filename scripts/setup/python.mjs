// @ts-check
// Python serves set-up only: its pip fetches packages, and a virtual environment with pinned packages converts models.
// Nothing of it is needed once the kiosk runs.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashValue } from '../lib/hash.mjs';
import { cacheFolder } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';

const PYTHON = process.platform === 'win32' ? 'python' : 'python3';

/** Can this machine's Python fetch packages, or at least make an environment that can? */
export async function pythonIsReady() {
  return (await run(PYTHON, ['-m', 'pip', '--version'])).ok || (await canMakePip());
}

const canMakePip = async () => (await run(PYTHON, ['-c', 'import ensurepip, venv'])).ok;

/** The words that start pip: the machine's own, else one in an environment of ours.
 * @returns {Promise<[string, ...string[]]>} */
export async function pip() {
  if ((await run(PYTHON, ['-m', 'pip', '--version'])).ok) return [PYTHON, '-m', 'pip'];
  return [await environment([]), '-m', 'pip'];
}

/** @param {readonly string[]} requirements pinned, such as numpy==2.2.6
 * @returns {Promise<string>} the environment's Python, made at the first call and kept in the cache */
export async function environment(requirements) {
  const folder = join(cacheFolder(), 'python', hashValue(requirements).slice(0, 12));
  const python =
    process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await withProgress('Python environment for conversions', {}, async () => {
    const bare = !(await canMakePip());
    await must(PYTHON, ['-m', 'venv', ...(bare ? ['--without-pip'] : []), folder]);
    if (requirements.length === 0) return;
    const installer = bare ? [PYTHON, '-m', 'pip', '--python', python] : [python, '-m', 'pip'];
    await must(String(installer[0]), [
      ...installer.slice(1),
      'install',
      '--quiet',
      '--only-binary=:all:',
      ...requirements,
    ]);
  });
  writeFileSync(whole, '');
  return python;
}

/** @param {string} command
 * @param {string[]} args */
async function must(command, args) {
  const ran = await run(command, args);
  if (!ran.ok) throw new Error(lastLines(ran.output, 3));
}
