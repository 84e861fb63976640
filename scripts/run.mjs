// @ts-check
// npm run bench|drill -- NAME [options]: starts scripts/KIND/NAME.ts with the project's own tools.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { project, tool } from './lib/paths.mjs';

const [kind = '', name, ...args] = process.argv.slice(2);
const folder = join(project, 'scripts', kind);
const script = join(folder, `${name}.ts`);
if (!name || !existsSync(script)) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  console.error(`npm run ${kind} -- ${names.join(' | ')} [--json]`);
  process.exit(2);
}
const { status } = spawnSync(tool('tsx'), [script, ...args], { stdio: 'inherit', cwd: project });
process.exit(status ?? 1);
