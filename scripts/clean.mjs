// @ts-check
// npm run clean: removes what was built, and the stamps, so that set-up looks at everything again.
//   --cache   also empties the user's cache: models, Electron, the Python environment
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cacheFolder, inProject, stamps } from './lib/paths.mjs';

const BUILT = ['out', 'test-results', 'playwright-report', 'coverage', 'gallery'];

const { values } = parseArgs({ options: { cache: { type: 'boolean', default: false } } });
for (const path of [
  ...BUILT.map((name) => inProject(name)),
  stamps,
  ...(values.cache ? [cacheFolder()] : []),
]) {
  rmSync(path, { recursive: true, force: true });
  console.log(`removed ${path}`);
}
