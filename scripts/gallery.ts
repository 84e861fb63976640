/**
 * `npm run gallery`: pictures of the page into `gallery/`, with a contact sheet in `gallery/index.html`.
 * `npm run gallery -- --check`: the page on every screen a hall may have, measured in millimetres
 * and touched.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const project = join(import.meta.dirname, '..');
const { status } = spawnSync(
  join(project, 'node_modules', '.bin', 'playwright'),
  [
    'test',
    '-c',
    'tests/gallery/playwright.config.ts',
    ...(values.check ? ['geometry', 'fingers'] : ['pictures']),
  ],
  { cwd: project, stdio: 'inherit' },
);
if (status === 0 && !values.check) console.log('gallery/index.html');
process.exitCode = status ?? 1;
