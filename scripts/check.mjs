// @ts-check
// npm run check: what a developer runs before every commit (≤ 2 minutes warm). No Electron, no models.
import { suitesOf } from './test/suites.mjs';
import { runSuites } from './test/run.mjs';
import { setUp } from './setup/steps.mjs';
import { stopWithChildren } from './lib/run.mjs';

stopWithChildren();
await setUp({ models: false, until: 'Dependencies' });
process.exitCode = await runSuites(suitesOf('quick'));
