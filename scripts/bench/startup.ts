/// <reference lib="DOM" />
// npm run bench -- startup [--json] [--runs N]: how long until something is seen, how soon a touch answers, how much
// memory; each against a blank Electron page of the same run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { familyOf, memoryMib } from '../lib/processes.ts';

const project = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const { binary } = JSON.parse(readFileSync(join(project, '.stamps/electron-runtime.json'), 'utf8')) as {
  binary: string;
};
const root = process.getuid?.() === 0;
const launch = (args: readonly string[]): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: binary,
    args: [...(root ? ['--no-sandbox'] : []), ...args],
    env: process.env as Record<string, string>,
  });

/** The same window, showing nothing: what Electron itself costs. */
function blankApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'blank-electron-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"blank","main":"main.js"}');
  writeFileSync(
    join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 1920, height: 1080, frame: false }).loadFile('index.html'));`,
  );
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>.</p>');
  return folder;
}

/** Without voice: its process and models are another bench's. */
function kioskIn(data: string): readonly string[] {
  const config = join(data, 'kiosk.json');
  writeFileSync(config, JSON.stringify({ desk: { port: 0 }, voice: { hearing: false, speaking: false } }));
  return [project, `--data=${data}`, `--config=${config}`, '--size=1920x1080'];
}

interface Run {
  readonly firstPaintMs: number;
  /** Until the first turn stands there; the paint before it is a greeting. */
  readonly readyMs: number;
  readonly memoryMib: number;
}

async function measure(args: readonly string[], ready: (page: Page) => Promise<unknown>): Promise<Run> {
  const began = Date.now();
  const app = await launch(args);
  const page = await app.firstWindow();
  await ready(page);
  // Two frames later it is on the glass.
  const readyAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())),
        ),
      ),
  );
  // Time of the first contentful paint, on the wall clock of both processes.
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint === undefined ? undefined : performance.timeOrigin + paint.startTime;
  });
  const paintedAt = Number(await painted.jsonValue());
  await page.waitForTimeout(2_000);
  const usedMib = memoryMib(familyOf(app.process().pid ?? 0));
  await app.close();
  return { firstPaintMs: paintedAt - began, readyMs: readyAt - began, memoryMib: usedMib };
}

/** Touch to the next frame with the pressed key in it, in milliseconds; many touches on one kiosk. */
async function touchTimes(): Promise<readonly number[]> {
  const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-bench-'));
  const app = await launch(kioskIn(data));
  const page = await app.firstWindow();
  await page.waitForSelector('[data-choice]');
  const times: number[] = [];
  for (let touch = 0; touch < 60; touch += 1) {
    await page.waitForTimeout(550);
    const time = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          window.addEventListener(
            'pointerdown',
            ({ timeStamp }) =>
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
            { once: true, capture: true },
          );
        }),
    );
    // In and back again; forth and back between matters would be taken for somebody who struggles.
    const target = page.locator(touch % 2 === 0 ? '[data-key="looks"]' : '[data-key="back"]');
    const box = await target.boundingBox();
    if (box === null) throw new Error('nothing to touch');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    times.push(await time);
  }
  await app.close();
  rmSync(data, { recursive: true, force: true });
  return times;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const p99 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.99) - 1] ?? 0;

const blankFolder = blankApp();
const ours: Run[] = [];
const blank: Run[] = [];
for (let run = 0; run < runs; run += 1) {
  // In turn, so that a slow moment of the machine meets both.
  blank.push(await measure([blankFolder], (page) => page.waitForSelector('p')));
  const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-bench-'));
  ours.push(await measure(kioskIn(data), (page) => page.waitForSelector('[data-turn]')));
  rmSync(data, { recursive: true, force: true });
}
rmSync(blankFolder, { recursive: true, force: true });
const first_paint_ms = Math.round(median(ours.map(({ firstPaintMs }) => firstPaintMs)));
const blank_first_paint_ms = Math.round(median(blank.map(({ firstPaintMs }) => firstPaintMs)));
const first_turn_ms = Math.round(median(ours.map(({ readyMs }) => readyMs)));
const result = {
  first_paint_ms,
  blank_first_paint_ms,
  first_paint_ratio: round(first_paint_ms / blank_first_paint_ms),
  first_turn_ms,
  first_turn_ratio: round(first_turn_ms / blank_first_paint_ms),
  touch_p99_ms: round(p99(await touchTimes())),
  memory_ratio: round(
    median(ours.map(({ memoryMib }) => memoryMib)) / median(blank.map(({ memoryMib }) => memoryMib)),
  ),
};
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
if (values.json) console.log(JSON.stringify(result));
else console.table(result);
process.exitCode =
  result.first_paint_ratio <= 1.5 && result.touch_p99_ms <= 100 && result.memory_ratio <= 1.5 ? 0 : 1;
