// @ts-check
import { existsSync } from 'node:fs';
import { hashFile } from '../lib/hash.mjs';
import { inProject, project } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { readJson, stamp } from '../lib/stamp.mjs';

/** @typedef {import('../lib/say.mjs').Outcome} Outcome */

/** `npm ci`, once per package-lock.json.
 * @returns {Promise<Outcome>} */
export async function dependencies() {
  const inputs = await hashFile(inProject('package-lock.json'));
  const installed = stamp('dependencies');
  const present = existsSync(inProject('node_modules', '.package-lock.json'));
  if (present && installed.matches(inputs))
    return { state: 'already', detail: 'as package-lock.json has them' };
  if (present && agrees()) {
    installed.write({ inputs });
    return { state: 'already', detail: 'as package-lock.json has them' };
  }
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL_CUDA: 'skip' };
  const ran = await withProgress('npm ci', {}, () =>
    run('npm', ['ci', '--no-progress', '--loglevel=error'], { cwd: project, env }),
  );
  if (!ran.ok) return { state: 'missing', detail: `npm ci failed: ${lastLines(ran.output, 5)}` };
  installed.write({ inputs });
  return { state: 'done', detail: 'npm ci' };
}

/** Has a developer's `npm install` already put there what the lock file says? */
function agrees() {
  const wanted = readJson(inProject('package-lock.json'))?.packages ?? {};
  const there = readJson(inProject('node_modules', '.package-lock.json'))?.packages ?? {};
  return Object.entries(wanted).every(([path, { version, integrity, optional, peer }]) => {
    const found = there[path];
    if (path === '' || (!found && (optional || peer))) return true;
    return found?.version === version && found?.integrity === integrity;
  });
}
