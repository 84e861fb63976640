/// <reference lib="DOM" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import { audienceOf } from '#app/speech/output.ts';
import { utterancesOf } from '#app/speech/utterances.ts';
import { inProject } from '../lib/paths.mjs';

/** One sound as it left the page; times in milliseconds of the wall clock. */
interface Sound {
  readonly at: number;
  readonly ms: number;
  readonly stoppedAt?: number;
}
interface Caption {
  readonly at: number;
  readonly text: string;
}
interface Shown {
  readonly at: number;
  readonly snapshot: Snapshot;
}
interface Watched extends Window {
  readonly watched: { readonly sounds: Sound[]; readonly captions: Caption[]; readonly touches: number[] };
}

/** What a resident could have measured with a stop-watch, in milliseconds. */
export interface Heard {
  /** From the end of what comes before, and its pause, to what no clip can hold. */
  readonly liveGaps: readonly number[];
  readonly clipGaps: readonly number[];
  /** From the new question to its first sound. */
  readonly firstSounds: readonly number[];
  /** From a sound to its words being marked in the caption; early is negative. */
  readonly captionLags: readonly number[];
  /** From a finger to silence. */
  readonly stops: readonly number[];
  /** What was late by more than a fifth of a second, by its kind; no words. */
  readonly late: readonly string[];
}

/** A visitor's touches, each after having listened for a while (ms); `spoken`: to the end. */
type Touch = readonly [selector: string, listens: number | 'spoken'];

/** A slow hand: on a busy machine two touches 0.6 s apart arrive nearer to one another, and the second is tremor. */
const digits = (number: string): readonly Touch[] =>
  Array.from(number, (digit): Touch => [`[data-digit="${digit}"]`, 900]);
const card = (words: string, listens: number | 'spoken' = 2_500): Touch => [
  `[data-choice]:has-text("${words}")`,
  listens,
];

/** Three reports as residents make them; the last one does not wait for anything. */
const report = (building: string, phone: string, listens: number): readonly Touch[] => [
  card('反映问题', listens),
  card('路灯', listens),
  card('不亮', listens),
  card('幸福里', listens),
  ...digits(building),
  card('对的', 900),
  ...digits(phone),
  card('可以', listens),
  card('对的，交给社区', 'spoken'),
  card('办好了', 'spoken'),
];

const project = inProject();

export async function heardOnElectron(): Promise<Heard> {
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
  try {
    const page = await app.firstWindow();
    await page.waitForSelector('[data-turn="home"]');
    await watchSnapshots(app);
    await watchPage(page);
    const visits: Heard[] = [];
    for (const touches of [report('3', '13800138000', 2_500), report('12', '15921476602', 1_500)])
      visits.push(await visit(app, page, touches));
    return {
      liveGaps: visits.flatMap(({ liveGaps }) => liveGaps),
      clipGaps: visits.flatMap(({ clipGaps }) => clipGaps),
      firstSounds: visits.flatMap(({ firstSounds }) => firstSounds),
      captionLags: visits.flatMap(({ captionLags }) => captionLags),
      stops: visits.flatMap(({ stops }) => stops),
      late: visits.flatMap(({ late }) => late),
    };
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

const shownSoFar = (app: ElectronApplication): Promise<readonly Shown[]> =>
  app.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);

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
  // The voice is there when the ear is: both are one process.
  await page
    .waitForSelector('[data-hearing="listening"], [data-hearing="deaf"]', { timeout: 60_000 })
    .catch(() => undefined);
  await page.waitForTimeout(4_000);
}

async function visit(app: ElectronApplication, page: Page, touches: readonly Touch[]): Promise<Heard> {
  for (const [selector, listens] of touches) {
    const target = page.locator(selector).first();
    await target.waitFor({ timeout: 20_000 });
    if (listens === 'spoken') await silence(page);
    else await page.waitForTimeout(listens);
    await target.click();
  }
  await silence(page);
  const {
    sounds,
    captions,
    touches: fingers,
  } = await page.evaluate(() => (window as unknown as Watched).watched);
  const heard = compared(await shownSoFar(app), sounds, captions, fingers);
  await page.evaluate(() => {
    const { watched } = window as unknown as Watched;
    for (const list of [watched.sounds, watched.captions, watched.touches]) list.length = 0;
  });
  await app.evaluate(() => void ((globalThis as unknown as { shown: unknown[] }).shown.length = 0));
  return heard;
}

/** All that is to be said has been said: nothing is left to hold. */
async function silence(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  await page.waitForSelector('[data-key="pause"]', { state: 'detached', timeout: 120_000 });
}

/** Each turn's sounds beside the clauses it should have. */
function compared(
  shown: readonly Shown[],
  sounds: readonly Sound[],
  captions: readonly Caption[],
  fingers: readonly number[],
): Heard {
  const [liveGaps, clipGaps, firstSounds, captionLags, stops]: number[][] = [[], [], [], [], []];
  const late: string[] = [];
  const spoken = shown.filter(
    ({ snapshot }, at) => snapshot.speakSerial !== shown[at - 1]?.snapshot.speakSerial,
  );
  for (const [index, { at, snapshot }] of spoken.entries()) {
    const until = spoken[index + 1]?.at ?? Infinity;
    const mine = sounds.filter((sound) => sound.at >= at && sound.at < until);
    const utterances = utterancesOf(
      snapshot.turn,
      snapshot.settings.locale,
      audienceOf('loudspeaker', snapshot.settings),
    );
    const lines = utterances.flatMap(({ clauses, pauseAfterMs, earcon }) => [
      ...(earcon === undefined ? [] : [{ keep: true, pauseAfterMs: 0, caption: undefined }]),
      ...clauses.map((clause, place) => ({
        ...clause,
        pauseAfterMs: place === clauses.length - 1 ? pauseAfterMs : clause.pauseAfterMs,
      })),
    ]);
    const [first] = mine;
    if (first) firstSounds?.push(first.at - at);
    mine.forEach((sound, place) => {
      const [line, before, previous] = [lines[place], lines[place - 1], mine[place - 1]];
      if (line?.caption !== undefined) {
        const { caption } = line;
        const marked = captions
          .filter(({ text }) => text.trim() === caption.trim())
          .toSorted((a, b) => Math.abs(a.at - sound.at) - Math.abs(b.at - sound.at))[0];
        if (marked && Math.abs(marked.at - sound.at) < 1_500) captionLags?.push(marked.at - sound.at);
      }
      if (!line || !before || !previous || previous.stoppedAt !== undefined) return;
      const gap = sound.at - (previous.at + previous.ms) - before.pauseAfterMs;
      (line.keep ? clipGaps : liveGaps)?.push(gap);
      if (gap > 200)
        late.push(
          `${snapshot.turn.id.split(':')[0] ?? ''} clause ${place} ${line.keep ? 'clip' : 'live'} ${Math.round(gap)}`,
        );
    });
  }
  for (const { at, ms, stoppedAt } of sounds) {
    const finger = fingers.findLast((touch) => touch <= (stoppedAt ?? 0));
    if (stoppedAt !== undefined && stoppedAt < at + ms && finger !== undefined && stoppedAt - finger < 1_000)
      stops?.push(stoppedAt - finger);
  }
  return {
    liveGaps: liveGaps ?? [],
    clipGaps: clipGaps ?? [],
    firstSounds: firstSounds ?? [],
    captionLags: captionLags ?? [],
    stops: stops ?? [],
    late,
  };
}
