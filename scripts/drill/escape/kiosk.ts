import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments } from '../../lib/launch.mjs';
import { project } from '../../lib/paths.mjs';

export const size = { width: 1280, height: 800 };

/** The real kiosk, with data of its own. */
export interface Locked {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly binary: string;
  readonly args: readonly string[];
  /** Why the kiosk is no longer where it was; undefined where it holds. */
  breach(): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openLocked(env: NodeJS.ProcessEnv): Promise<Locked> {
  const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-escape-'));
  const config = join(data, 'kiosk.json');
  writeFileSync(config, JSON.stringify({ desk: { port: 0 }, voice: { hearing: false, speaking: false } }));
  const { binary } = JSON.parse(readFileSync(join(project, '.stamps/electron-runtime.json'), 'utf8')) as {
    readonly binary: string;
  };
  const args = electronArguments([
    `--data=${data}`,
    `--config=${config}`,
    `--size=${size.width}x${size.height}`,
  ]);
  const app = await _electron.launch({ executablePath: binary, args, env: env as Record<string, string> });
  const page = await app.firstWindow();
  await page.locator('[data-turn]').first().waitFor();
  // Lost with the document: whoever reloads or leaves the page loses it.
  await page.evaluate('window.stillHere = true');
  // Whatever an attempt makes the machine ask for outside is counted where Electron itself would do it.
  await app.evaluate(({ session, dialog, shell }) => {
    const seen = { downloads: 0, dialogs: 0, opened: 0 };
    Object.assign(globalThis, { seen });
    session.defaultSession.on('will-download', (_event, item) => {
      if (item.getState() !== 'cancelled') seen.downloads += item.getReceivedBytes() > 0 ? 1 : 0;
    });
    shell.openExternal = () => {
      seen.opened += 1;
      return Promise.resolve();
    };
    dialog.showOpenDialog = () => {
      seen.dialogs += 1;
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
  });
  const mainState = (): Promise<string> =>
    app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      const [window] = windows;
      if (windows.length !== 1 || !window) return `${windows.length} windows`;
      const { webContents } = window;
      const [width, height] = window.getContentSize();
      if (!webContents.getURL().startsWith('app://kiosk/')) return `at ${webContents.getURL()}`;
      if (webContents.isDevToolsOpened()) return 'developer tools are open';
      if (webContents.getZoomFactor() !== 1) return `zoomed to ${webContents.getZoomFactor()}`;
      if (!window.isVisible() || window.isMinimized()) return 'the window is gone';
      if (width !== 1280 || height !== 800) return `the window is ${width}×${height}`;
      const { seen } = globalThis as unknown as { readonly seen: Readonly<Record<string, number>> };
      const [what] = Object.entries(seen).find(([, count]) => count > 0) ?? [];
      return what === undefined ? '' : `${what} were seen`;
    });
  return {
    app,
    page,
    binary,
    args,
    breach: async () => {
      const state = await mainState().catch((error: unknown) => `main has ended: ${String(error)}`);
      if (state !== '') return state;
      const here = await page
        .evaluate(
          "window.stillHere === true && window.out === undefined && window.visualViewport.scale === 1 && document.querySelector('[data-turn]') !== null",
        )
        .catch((error: unknown) => String(error));
      return here === true ? undefined : `the page is another: ${String(here)}`;
    },
    close: async () => {
      await app.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
