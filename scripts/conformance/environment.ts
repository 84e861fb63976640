import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';
import { cacheFolder } from '../lib/paths.mjs';
import { lastLines, run } from '../lib/run.mjs';

const version = '4.32.5';
/** What schemathesis asks for (its package's metadata). */
const oldestPython = [3, 12] as const;

/** The tool in an environment of its own in the user's cache; made at the first call. Fails with one plain sentence. */
export async function schemathesis(say: (line: string) => void): Promise<Result<string, string>> {
  const folder = join(cacheFolder(), 'python', `schemathesis-${version}`);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const tool = join(bin, 'schemathesis');
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return ok(tool);
  const python = await recentPython();
  if (python === undefined) return failed(`schemathesis needs Python ${oldestPython.join('.')} or newer`);
  say(`making an environment for schemathesis ${version} …`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const steps = [
    [python, ['-m', 'venv', folder]],
    [join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', `schemathesis==${version}`]],
  ] as const;
  for (const [command, args] of steps) {
    const ran = await run(command, args);
    if (!ran.ok) return failed(`schemathesis could not be installed: ${lastLines(ran.output, 2)}`);
  }
  await writeFile(whole, '');
  return ok(tool);
}

/** A Python that is new enough: on the path by its own name, or one of pyenv's. */
async function recentPython(): Promise<string | undefined> {
  const pyenv = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const kept = await readdir(pyenv).catch(() => []);
  const named = ['python3', 'python3.14', 'python3.13', 'python3.12'];
  for (const python of [...named, ...kept.map((name) => join(pyenv, name, 'bin', 'python3'))]) {
    const test = `import sys, venv; sys.exit(sys.version_info < (${oldestPython.join(', ')}))`;
    if ((await run(python, ['-c', test])).ok) return python;
  }
  return undefined;
}
