/// <reference lib="DOM" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { askUntilAnswered } from '../lib/ask-until-answered.ts';
import { inProject } from '../lib/paths.mjs';
import { heardTimes, type Caption, type HeardTimes, type Shown, type Sound } from './heard-times.ts';
import { lampReport, type Act } from './lamp-report.ts';

interface Watched extends Window {
  readonly watched: { readonly sounds: Sound[]; readonly captions: Caption[]; readonly touches: number[] };
}

/** Three who come one after the other, each with less patience. */
export const residents = [
  { acts: lampReport('3', '13800138000'), listensMs: 2_500 },
  { acts: lampReport('12', '15921476602'), listensMs: 1_500 },
  { acts: lampReport('7', '18657103948'), listensMs: 700 },
] as const;

const project = inProject();

export async function heardOnElectron(): Promise<HeardTimes> {
  const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-bench-'));
  const config = join(data, 'kiosk.json');
  writeFileSync(config, JSON.stringify({ desk: { port: 0 } }));
  const { binary } = JSON.parse(readFileSync(inProject('.stamps', 'electron-runtime.json'), 'utf8')) as {
    binary: string;
  };
  const app = await _electron.launch({
    executablePath: binary,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[project, `--data=${data}`, `--config=${config}`, '--size=1920x1080'],
    ],
    env: process.env as Record<string, string>,
  });
  askUntilAnswered(app);
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('[data-turn="home"]');
    await watchSnapshots(app);
    await watchPage(page);
    await voiceIsThere(data, page);
    const begun = Date.now();
    for (const { acts, listensMs } of residents) await visit(page, acts, listensMs);
    const noted = await page.evaluate(() => (window as unknown as Watched).watched);
    return heardTimes({ spoken: await spokenSince(app, begun), ...noted });
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Notes in main what the page is sent. */
const watchSnapshots = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const shown: unknown[] = [];
    const send = window.webContents.send.bind(window.webContents);
    window.webContents.send = (channel: string, ...args: unknown[]) => {
      if (channel === 'snapshot') shown.push({ at: Date.now(), snapshot: args[0] });
      send(channel, ...args);
    };
    Object.assign(globalThis, { shown });
  });

/** What the kiosk was to speak since then: each time the serial goes up. */
async function spokenSince(app: ElectronApplication, begun: number): Promise<readonly Shown[]> {
  const shown = await app.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
  return shown.filter(
    ({ at, snapshot }, nth) => at >= begun && snapshot.speakSerial !== shown[nth - 1]?.snapshot.speakSerial,
  );
}

/** Notes in the page when a sound begins, when it is cut off, and when its words are marked. The page is loaded anew. */
async function watchPage(page: Page): Promise<void> {
  // tsx names inner functions by a helper of its own, which the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  await page.addInitScript(() => {
    const watched = { sounds: [] as object[], captions: [] as object[], touches: [] as number[] };
    Object.assign(window, { watched });
    const wall = (): number => performance.timeOrigin + performance.now();
    const node = AudioBufferSourceNode.prototype;
    const start: (this: AudioBufferSourceNode, ...args: number[]) => void = Reflect.get(node, 'start');
    const stop: (this: AudioBufferSourceNode, when: number) => void = Reflect.get(node, 'stop');
    node.start = function (this: AudioBufferSourceNode, ...args: number[]) {
      const { outputLatency, baseLatency } = this.context as AudioContext;
      const latency = (outputLatency || baseLatency || 0) * 1_000;
      const sound: Record<string, number> = {
        at: wall() + latency,
        ms: (this.buffer?.duration ?? 0) * 1_000,
      };
      watched.sounds.push(sound);
      Object.assign(this, { sound });
      start.apply(this, args);
    };
    node.stop = function (when = 0) {
      const { currentTime, outputLatency, baseLatency } = this.context as AudioContext;
      const latency = (outputLatency || baseLatency || 0) * 1_000;
      const { sound } = this as unknown as { sound?: Record<string, number> };
      if (sound) sound['stoppedAt'] = wall() + Math.max(0, when - currentTime) * 1_000 + latency;
      stop.call(this, when);
    };
    addEventListener(
      'pointerup',
      ({ timeStamp }) => watched.touches.push(performance.timeOrigin + timeStamp),
      {
        capture: true,
      },
    );
    let last = '';
    const look = (): void => {
      const text = document.querySelector('.clause-now')?.textContent ?? '';
      if (text !== last && text !== '') watched.captions.push({ at: wall(), text });
      last = text;
    };
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(look).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
  await page.reload();
  await page.waitForSelector('[data-turn="home"]');
}

/** A minute and a half for models on a busy machine. */
const mostChecks = 90;

/** The first resident of a day does not come while the machine starts. */
async function voiceIsThere(data: string, page: Page): Promise<void> {
  for (let check = 0; check < mostChecks; check += 1) {
    await page.waitForTimeout(1_000);
    const log = readFileSync(join(data, 'log', 'kiosk.log'), 'utf8');
    if (/"speech\.state".*"speaking":"kokoro"/.test(log)) return page.waitForTimeout(3_000);
  }
  throw new Error('the voice has not come: npm run setup brings it');
}

/** A slow hand: on a busy machine two touches 0.6 s apart arrive nearer to one another, and the second is tremor. */
const betweenKeysMs = 900;

/** Each touch after having listened to the question for a while. */
async function visit(page: Page, acts: readonly Act[], listensMs: number): Promise<void> {
  for (const act of acts) {
    if ('key' in act)
      for (const digit of act.key) await touch(page, `[data-digit="${digit}"]`, betweenKeysMs);
    else await touch(page, `[data-choice]:has-text("${act.choose}")`, act.hearsOut ? 'all' : listensMs);
  }
  await silence(page);
}

async function touch(page: Page, selector: string, listens: number | 'all'): Promise<void> {
  const target = page.locator(selector).first();
  // What stands there instead is ours to read: nothing but the bench's own visit is on the screen.
  await target.waitFor({ timeout: 20_000 }).catch(async () => {
    const offered = await page.locator('h1, [data-choice]').allInnerTexts();
    throw new Error(`${selector} is not there, but: ${offered.join(' · ').replaceAll('\n', ' ')}`);
  });
  if (listens === 'all') await silence(page);
  else await page.waitForTimeout(listens);
  await target.click();
}

/** All that is to be said has been said: nothing is left to hold. */
async function silence(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  await page.waitForSelector('[data-key="pause"]', { state: 'detached', timeout: 120_000 });
}
