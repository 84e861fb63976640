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
  /** How often it was led away from its page and came back by itself. */
  comebacks(): number;
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
  await app.evaluate(({ BrowserWindow, session, dialog, shell }) => {
    const seen = { downloads: 0, dialogs: 0, opened: 0 };
    const size = BrowserWindow.getAllWindows()[0]?.getContentSize().join('×');
    Object.assign(globalThis, { seen, size });
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
      const { seen, size } = globalThis as unknown as {
        readonly seen: Readonly<Record<string, number>>;
        readonly size: string;
      };
      // Without a window manager X gives a pixel less than was asked for: what counts is that it stays.
      if (`${width}×${height}` !== size) return `the window was ${size} and is ${width}×${height}`;
      const [what] = Object.entries(seen).find(([, count]) => count > 0) ?? [];
      return what === undefined ? '' : `${what} were seen`;
    });
  let comebacks = 0;
  /** The page comes back by itself where it was led away; a moment is given for that. */
  const isBack = async (): Promise<boolean> => {
    await page.waitForURL('app://kiosk/', { timeout: 5_000 });
    await page.locator('[data-turn]').first().waitFor({ timeout: 5_000 });
    await page.evaluate('window.stillHere = true');
    comebacks += 1;
    return true;
  };
  const isHere = (): Promise<unknown> =>
    page
      .evaluate(
        "window.stillHere === true && window.out === undefined && window.visualViewport.scale === 1 && document.querySelector('[data-turn]') !== null",
      )
      .catch((error: unknown) => String(error));
  const lookAtMain = (): Promise<string> =>
    // Main's small heap sometimes collects the inspector's promise before it answers: asked again, it does.
    mainState()
      .catch(mainState)
      .catch(mainState)
      .catch(mainState)
      .catch((error: unknown) => `main has ended: ${String(error)}`);
  return {
    app,
    page,
    binary,
    args,
    comebacks: () => comebacks,
    breach: async () => {
      let state = await lookAtMain();
      if (state.startsWith('at ') && (await isBack().catch(() => false))) state = await lookAtMain();
      if (state !== '') return state;
      if ((await isHere()) === true) return undefined;
      // Lost its mark: another document of ours, or one that a script got into.
      const here = (await isBack().catch(() => false)) ? await isHere() : 'it is gone';
      return here === true ? undefined : `the page is another: ${String(here)}`;
    },
    close: async () => {
      await app.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
