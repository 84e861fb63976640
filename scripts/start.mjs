// @ts-check
// npm start: from a clean clone to the kiosk on the screen. Further words go to the kiosk (npm start -- --windowed).
import { spawn } from 'node:child_process';
import { openDisplay } from './lib/display.mjs';
import { electronArguments } from './lib/launch.mjs';
import { project } from './lib/paths.mjs';
import { note } from './lib/say.mjs';
import { electronRuntime, environmentOf } from './setup/electron/runtime.mjs';
import { isThere, setUp } from './setup/steps.mjs';

const args = process.argv.slice(2);
const outcomes = await setUp({ models: !args.includes('--without-models') });
const runtime = electronRuntime();
if (!runtime || !isThere(outcomes, 'Build')) {
  console.error('The kiosk cannot start before what is missing above is there.');
  process.exit(1);
}
const display = await openDisplay().catch((error) => {
  console.error(`The kiosk cannot start: ${error.message}.`);
  process.exit(1);
});
if (display.env['DISPLAY'])
  note(`no display here: the kiosk runs on a virtual one, ${display.env['DISPLAY']}`);
const kiosk = spawn(runtime.binary, electronArguments(args), {
  cwd: project,
  env: { ...process.env, ...environmentOf(runtime), ...display.env },
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => kiosk.kill(signal));
kiosk.on('error', (error) => console.error(`Electron did not start: ${error.message}`));
kiosk.on('close', async (code) => {
  await display.close();
  process.exit(code ?? 1);
});
