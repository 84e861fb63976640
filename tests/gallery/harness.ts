import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, _electron, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { Settings } from '#app/session/settings.ts';
import type { ScreenGeometry, Snapshot } from '#app/bridge/snapshot.ts';
import type { Turn } from '#app/turn/turn.ts';
import { snapshotOf } from '../fixtures/snapshots.ts';
import type { Presence } from '#renderer/store.ts';

const project = join(import.meta.dirname, '..', '..');
const built = join(project, 'out', 'gallery');

/** Builds the page as it ships, without the kiosk around it. */
export async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome130' },
  });
}

export interface OpenGallery {
  readonly page: Page;
  readonly engine: string;
  close(): Promise<void>;
}

/** The built page in the Electron that `npm run setup` found, or in Debian's Chromium where there is none. */
export async function openGallery(prefer: 'electron' | 'chromium' = 'electron'): Promise<OpenGallery> {
  const server = await preview({
    configFile: false,
    root: import.meta.dirname,
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const binary = prefer === 'electron' ? electronBinary() : undefined;
  const opened = binary ? await inElectron(binary) : await inChromium();
  // Still: what comes and goes is measured and pictured as it stands.
  await opened.page.emulateMedia({ reducedMotion: 'reduce' });
  await opened.page.route('**/media/*', (route) => route.fulfill({ path: photo }));
  await opened.page.goto(address);
  await opened.page.waitForFunction(() => window.gallery !== undefined);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await server.close();
    },
  };
}

/** Chromium's own stand-in for one. */
const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
/** What main would hand out as taken. */
const photo = join(project, 'tests', 'fixtures', 'photo.svg');

function electronBinary(): string | undefined {
  const stamp = join(project, '.stamps', 'electron-runtime.json');
  if (!existsSync(stamp)) return undefined;
  const { binary } = JSON.parse(readFileSync(stamp, 'utf8')) as { readonly binary: string };
  return existsSync(binary) ? binary : undefined;
}

async function inElectron(binary: string): Promise<OpenGallery> {
  const display = await virtualDisplay();
  const app = await _electron.launch({
    executablePath: binary,
    args: ['--no-sandbox', ...camera, join(import.meta.dirname, 'shell.cjs')],
    env: { ...process.env, ...display.env } as Record<string, string>,
  });
  const page = await app.firstWindow();
  const engine = await app.evaluate(() => `Electron ${process.versions.electron}`);
  return {
    page,
    engine,
    close: async () => {
      await app.close();
      display.close();
    },
  };
}

async function inChromium(): Promise<OpenGallery> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', ...camera],
  });
  const context = await browser.newContext();
  return {
    page: await context.newPage(),
    engine: `Chromium ${browser.version()}`,
    close: () => browser.close(),
  };
}

/** Xvfb picks a free display itself and writes its number to the pipe. */
async function virtualDisplay(): Promise<{ readonly env: Record<string, string>; close(): void }> {
  if (process.env['DISPLAY']) return { env: {}, close: () => undefined };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    server.once('error', reject);
  });
  return { env: { DISPLAY: `:${number}` }, close: () => void server.kill() };
}

export interface Shown {
  readonly turn: Turn;
  readonly screen: ScreenGeometry;
  readonly settings?: Partial<Settings>;
  readonly presence?: Partial<Presence>;
}

/** Shows one turn on one screen and waits until its letters are there. */
export async function show(page: Page, { turn, screen, settings = {}, presence = {} }: Shown): Promise<void> {
  const snapshot: Snapshot = { ...snapshotOf(turn, settings), screen };
  const size = page.viewportSize();
  if (size?.width !== screen.widthPx || size.height !== screen.heightPx) {
    await page.setViewportSize({ width: screen.widthPx, height: screen.heightPx });
  }
  await page.evaluate(
    async ([what, senses]) => {
      window.gallery?.show(what, senses);
      // Measuring starts the loading of fonts not yet used.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      const video = document.querySelector('video');
      if (video?.readyState === HTMLMediaElement.HAVE_NOTHING)
        await new Promise((seen) => {
          video.addEventListener('loadeddata', seen, { once: true });
        });
      await document.querySelector('img')?.decode();
    },
    [snapshot, presence] as const,
  );
}
