// @ts-check
// What Chromium needs from a Debian-like system. Elsewhere, and without the right to install, it says what is missing.
import { existsSync } from 'node:fs';
import { hasDisplay } from '../lib/display.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { stamp } from '../lib/stamp.mjs';
import { pythonIsReady } from './python.mjs';

/** @typedef {import('../lib/say.mjs').Outcome} Outcome */

/** Electron's own; newer Debian and Ubuntu name some of them with t64 at the end. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
/** 䶮, 㛃, 𬌗: characters of names that the font we ship has not. */
const FONTS = ['fonts-noto-cjk'];
const VIRTUAL_DISPLAY = ['xvfb', 'xauth'];
/** Reads the codes of printed slips back; makes a sound card where there is none. Only the tests use them. */
const FOR_TESTS = ['zbar-tools', 'pulseaudio', 'pulseaudio-utils'];

const STILL_WORKS = 'set-up goes on; the window may not open until then';

/** @param {{ models: boolean, tests: boolean }} wanted
 * @returns {Promise<Outcome>} */
export async function systemLibraries({ models, tests }) {
  if (process.platform !== 'linux') return { state: 'already', detail: 'this system needs none' };
  if (!existsSync('/usr/bin/dpkg-query'))
    return {
      state: 'already',
      detail: `not a Debian-like system, so not looked at; Electron needs GTK 3, NSS, ALSA and GBM`,
    };
  const wanted = [
    ...LIBRARIES,
    ...FONTS,
    ...(hasDisplay() ? [] : VIRTUAL_DISPLAY),
    ...(tests ? FOR_TESTS : []),
  ];
  const missing = await notInstalled(wanted);
  // Python is for fetching models only: where some lie in their place already, it was there.
  if (models && !stamp('voice-models').read() && !(await pythonIsReady())) missing.push('python3-venv');
  if (missing.length === 0) return { state: 'already', detail: wanted.join(', ') };
  const root = await asRoot();
  if (!root)
    return {
      state: 'missing',
      detail: `run: sudo apt-get install ${missing.join(' ')}`,
      stillWorks: STILL_WORKS,
    };
  return install(root, missing);
}

/** @param {readonly string[]} packages
 * @returns {Promise<string[]>} */
async function notInstalled(packages) {
  const names = packages.flatMap((name) => [name, `${name}t64`]);
  const { output } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...names]);
  const installed = new Set(output.split('\n').flatMap((line) => /^installed (\S+)/.exec(line)?.[1] ?? []));
  return packages.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @returns {Promise<string[] | undefined>} the words before a command that make it run as root */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n'] : undefined;
}

/** @param {string[]} root
 * @param {string[]} missing
 * @returns {Promise<Outcome>} */
async function install(root, missing) {
  const apt = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const [command = 'apt-get', ...args] = apt;
  return withProgress('System libraries', {}, async () => {
    await run(command, [...args, 'update']);
    const names = await Promise.all(missing.map(nameHere));
    const ran = await run(command, [...args, 'install', '--yes', '--no-install-recommends', ...names]);
    if (ran.ok) return { state: 'done', detail: names.join(', ') };
    return {
      state: 'missing',
      detail: `apt-get could not install ${names.join(' ')}: ${lastLines(ran.output, 1)}`,
      stillWorks: STILL_WORKS,
    };
  });
}

/** @param {string} name */
async function nameHere(name) {
  return (await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])).ok ? `${name}t64` : name;
}
