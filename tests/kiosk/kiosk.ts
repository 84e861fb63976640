import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { askUntilAnswered } from '../../scripts/lib/ask-until-answered.ts';

const project = resolve(import.meta.dirname, '../..');

/** The real kiosk, as a hall has it: its own data folder, desk and printer (to a folder of slips). */
export interface Kiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly data: string;
  readonly desk: Desk;
  /** Files the printer has put out, newest last. */
  slips(): readonly string[];
  close(): Promise<void>;
}

/** The embedded case desk, asked over HTTP as any client would. */
export interface Desk {
  readonly url: string;
  requests(): Promise<readonly Record<string, unknown>[]>;
}

export const deskKey = 'key-of-the-tests';

export async function openKiosk(
  config: Record<string, unknown> = {},
  options: {
    readonly data?: string;
    readonly env?: Record<string, string>;
    /** Switches of Chromium's. */
    readonly switches?: readonly string[];
  } = {},
): Promise<Kiosk> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'hall-kiosk-'));
  const configFile = join(data, 'kiosk.json');
  writeFileSync(configFile, JSON.stringify({ desk: { apiKey: deskKey, port: 0 }, ...config }));
  const root = process.getuid?.() === 0;
  const app = await _electron.launch({
    ...runtime(),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      project,
      `--data=${data}`,
      `--config=${configFile}`,
      '--size=1920x1080',
      ...(options.switches ?? []),
    ],
    env: { ...(process.env as Record<string, string>), ...options.env },
  });
  askUntilAnswered(app);
  const page = await app.firstWindow();
  await page.waitForSelector('[data-turn]');
  return {
    app,
    page,
    data,
    desk: deskOf(data),
    slips: () => listed(join(data, 'slips')),
    close: async () => {
      await app.close();
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Which Electron: the one that set-up found. */
function runtime(): { executablePath?: string } {
  const { binary } = JSON.parse(readFileSync(join(project, '.stamps/electron-runtime.json'), 'utf8')) as {
    binary: string;
  };
  return { executablePath: binary };
}

function deskOf(data: string): Desk {
  const url = (): string => {
    const started = logged(data).findLast(({ event }) => event === 'desk.started');
    if (started === undefined) throw new Error('the desk has not started');
    return `http://127.0.0.1:${String(started['port'])}`;
  };
  return {
    get url() {
      return url();
    },
    requests: async () => {
      const answer = await fetch(`${url()}/requests.json?api_key=${deskKey}`);
      if (!answer.ok) throw new Error(`the desk answered ${answer.status}`);
      return (await answer.json()) as Record<string, unknown>[];
    },
  };
}

/** What the kiosk wrote into its log. */
export const logged = (data: string): readonly Record<string, unknown>[] =>
  readFileSync(join(data, 'log', 'kiosk.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function listed(folder: string): readonly string[] {
  try {
    // What is still being written is no slip yet; it has a dot before its name.
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
