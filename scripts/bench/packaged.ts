/// <reference lib="DOM" />
// npm run bench -- packaged [--json] [--runs N]: from the start of the packaged kiosk, sandboxed, to its first paint and
// to its first question, against a blank Electron page started the same way in the same run. Needs npm run package.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { freePort } from '#main/desk/free-port.ts';
import { openDisplay } from '../lib/display.mjs';
import { inProject } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { electronRuntime } from '../setup/electron/runtime.mjs';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const packaged = inProject('out', 'package', 'linux-unpacked');
const runtime = electronRuntime();
if (!existsSync(packaged) || runtime === undefined) {
  console.error('Nothing in out/package: npm run package comes first.');
  process.exit(2);
}
// As an unprivileged user, so that the sandbox is on in both.
const nobody =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-packaged-'));
const display = await openDisplay();

/** Both where that user can read them. */
await run('cp', ['-al', packaged, join(scratch, 'kiosk')]);
await run('cp', ['-a', runtime.path, join(scratch, 'electron')]);
mkdirSync(join(scratch, 'blank'));
writeFileSync(join(scratch, 'blank/package.json'), '{"name":"blank","main":"main.js"}');
writeFileSync(
  join(scratch, 'blank/main.js'),
  `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1920, height: 1080, frame: false }).loadFile('index.html'));`,
);
writeFileSync(join(scratch, 'blank/index.html'), '<!doctype html><p>.</p>');
writeFileSync(join(scratch, 'kiosk.json'), '{"desk":{"port":0},"health":{"port":0}}');
chmodSync(scratch, 0o777);

interface Times {
  readonly paintMs: number;
  readonly readyMs: number;
}

async function started(command: readonly string[], selector: string): Promise<Times> {
  const port = await freePort(0);
  const home = mkdtempSync(join(scratch, 'home-'));
  chmodSync(home, 0o777);
  const [first = '', ...rest] = [...nobody, ...command.map((word) => word.replace('HOME', home))];
  const began = Date.now();
  const child = spawn(first, [...rest, `--remote-debugging-port=${port}`], {
    env: { PATH: process.env['PATH'], HOME: home, DISPLAY: display.env['DISPLAY'] ?? process.env['DISPLAY'] },
    stdio: 'ignore',
  });
  try {
    const page = await firstPage(port);
    await page.waitForSelector(selector, { timeout: 60_000 });
    const readyMs = Date.now() - began;
    const painted = await page.waitForFunction(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint === undefined ? undefined : performance.timeOrigin + paint.startTime;
    });
    return { paintMs: Number(await painted.jsonValue()) - began, readyMs };
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    await pause(500);
  }
}

async function firstPage(port: number): Promise<Page> {
  for (let tried = 0; ; tried += 1) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = browser.contexts()[0]?.pages()[0];
      if (page !== undefined) return page;
      await browser.close();
    } catch (error) {
      if (tried > 600) throw error;
    }
    await pause(50);
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kiosk: Times[] = [];
const blank: Times[] = [];
for (let turn = 0; turn < Number(values.runs); turn += 1) {
  // In turn, so that a slow moment of the machine meets both.
  blank.push(await started([join(scratch, 'electron/electron'), join(scratch, 'blank')], 'p'));
  kiosk.push(await started([join(scratch, 'kiosk/hall-kiosk'), `--config=${join(scratch, 'kiosk.json')}`, '--data=HOME/data', '--size=1920x1080'], '[data-choice]')); // prettier-ignore
}
rmSync(scratch, { recursive: true, force: true });
await display.close();
const first_paint_ms = Math.round(median(kiosk.map(({ paintMs }) => paintMs)));
const blank_first_paint_ms = Math.round(median(blank.map(({ paintMs }) => paintMs)));
const report = {
  first_paint_ms,
  blank_first_paint_ms,
  first_paint_ratio: Math.round((first_paint_ms / blank_first_paint_ms) * 100) / 100,
  first_question_ms: Math.round(median(kiosk.map(({ readyMs }) => readyMs))),
};
if (values.json) console.log(JSON.stringify(report));
else console.table(report);
// Seen within half as long again as Electron itself needs (the limit of `npm run bench -- startup`).
process.exitCode = report.first_paint_ratio <= 1.5 ? 0 : 1;
