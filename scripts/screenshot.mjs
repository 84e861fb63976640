// @ts-check
// npm run screenshot -- --out FILE.png [--size 1920x1080]: the home screen, as `npm start` shows it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDisplay } from './lib/display.mjs';
import { electronArguments } from './lib/launch.mjs';
import { project } from './lib/paths.mjs';
import { stopWithChildren } from './lib/run.mjs';
import { electronRuntime, environmentOf } from './setup/electron/runtime.mjs';
import { isThere, setUp } from './setup/steps.mjs';

/** A cold start on a busy machine, many times over. */
const PATIENCE_MS = 60_000;

const { values } = parseArgs({
  options: { out: { type: 'string' }, size: { type: 'string', default: '1920x1080' } },
});
const [width = 0, height = 0] = values.size.split('x').map(Number);
if (!values.out || !width || !height) {
  console.error('npm run screenshot -- --out FILE.png [--size 1920x1080]');
  process.exit(2);
}
stopWithChildren();
const outcomes = await setUp({ models: false });
const runtime = electronRuntime();
if (!runtime || !isThere(outcomes, 'Build')) process.exit(1);

const { _electron } = await import('@playwright/test');
const display = await openDisplay(values.size);
// A kiosk of its own: it neither sees nor disturbs one that is running here.
const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-screenshot-'));
const app = await _electron.launch({
  executablePath: runtime.binary,
  args: electronArguments([`--data=${data}`, `--size=${values.size}`]),
  cwd: project,
  env: /** @type {Record<string, string>} */ ({ ...process.env, ...environmentOf(runtime), ...display.env }),
  timeout: PATIENCE_MS,
});
try {
  const page = await app.firstWindow({ timeout: PATIENCE_MS });
  await page.setViewportSize({ width, height });
  await page.locator('[data-turn]').first().waitFor({ timeout: PATIENCE_MS });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: values.out, animations: 'disabled' });
  console.log(`${values.out}: the home screen at ${width}×${height}`);
} finally {
  await app.close();
  await display.close();
  rmSync(data, { recursive: true, force: true });
}
