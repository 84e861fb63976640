import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { freePort } from '#main/desk/free-port.ts';
import { inProject } from '../../lib/paths.mjs';
import { run } from '../../lib/run.mjs';

/** An installed kiosk in a folder: versions beside each other, the watchdog over them, an unprivileged user. */
export interface Hall {
  readonly root: string;
  readonly inbox: string;
  readonly keyFile: string;
  start(config: object): Promise<void>;
  /** The page of whichever version runs now. */
  page(): Promise<Page>;
  /** Runs the installer of the wanted version, as systemd would. */
  installUpdates(): Promise<string>;
  wanted(): string;
  good(): string;
  /** What the watchdog has written down. */
  told(): readonly {
    readonly at: string;
    readonly event: string;
    readonly version: string;
    readonly why: string;
  }[];
  /** Resolves when `is` holds; throws after so many seconds. */
  until(what: string, seconds: number, is: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** A quarter of an hour, for a machine that is busy with other things. */
const patience = (15 * 60_000) / 200;

/** `nobody`, where the drill itself is root: Chromium keeps its sandbox. */
const nobody = 65_534;
const asNobody =
  process.getuid?.() === 0 ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];

export async function openHall(unpacked: string, version: string, env: NodeJS.ProcessEnv): Promise<Hall> {
  const root = mkdtempSync(join(tmpdir(), 'hall-kiosk-hall-'));
  const at = (...parts: string[]): string => join(root, ...parts);
  chmodSync(root, 0o755);
  for (const folder of ['versions', 'home', 'run', 'inbox']) mkdirSync(at(folder));
  await run('cp', ['-al', unpacked, at('versions', version)]);
  symlinkSync(join('versions', version), at('current'));
  if (asNobody.length > 0) {
    await run('chown', [`${nobody}:${nobody}`, root, at('versions'), at('home'), at('run'), at('inbox')]);
  }
  const debugging = await freePort(0);
  const environment = {
    PATH: process.env['PATH'],
    ...env,
    HOME: at('home'),
    HALL_KIOSK_APP: root,
    HALL_KIOSK_HOME: at('home'),
    HALL_KIOSK_CONFIG: at('kiosk.json'),
    HALL_KIOSK_MACHINE: inProject('assets/install'),
    HALL_KIOSK_UPDATE_KEY: at('update.pub'),
    RUNTIME_DIRECTORY: at('run'),
  };
  const start = (command: readonly string[]): ChildProcess => {
    const [first = '', ...rest] = [...asNobody, ...command];
    return spawn(first, rest, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  };
  let watchdog: ChildProcess | undefined;
  let browser: Browser | undefined;
  const readOr = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const hall: Hall = {
    root,
    inbox: at('inbox'),
    keyFile: at('update.pub'),
    start: async (config) => {
      writeFileSync(at('kiosk.json'), JSON.stringify(config));
      watchdog = start([inProject('assets/install/watchdog'), `--remote-debugging-port=${debugging}`]);
      watchdog.stdout?.resume();
      await (await hall.page()).locator('[data-choice="report"]').waitFor({ timeout: 60_000 });
    },
    page: async () => {
      await browser?.close().catch(() => undefined);
      for (let tried = 0; ; tried += 1) {
        try {
          browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugging}`);
          const page = browser.contexts()[0]?.pages()[0];
          if (page !== undefined) return page;
          await browser.close();
        } catch (error) {
          if (tried > patience) throw error;
        }
        await pause(200);
      }
    },
    installUpdates: async () => {
      const installer = start([inProject('assets/install/update'), at('inbox')]);
      let output = '';
      installer.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      await new Promise((resolve) => installer.once('close', resolve));
      return output;
    },
    wanted: () => basename(readlinkSync(at('current'))),
    good: () => readOr(at('home/watchdog/good')).trim(),
    told: () =>
      readOr(at('home/watchdog/watchdog.log'))
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as ReturnType<Hall['told']>[number]),
    until: async (what, seconds, is) => {
      for (let waited = 0; !is(); waited += 0.2) {
        if (waited > seconds) throw new Error(`${what}: not within ${seconds} s`);
        await pause(200);
      }
    },
    close: async () => {
      await browser?.close().catch(() => undefined);
      if (watchdog !== undefined) {
        const ended = new Promise((resolve) => watchdog?.once('close', resolve));
        watchdog.kill('SIGTERM');
        await ended;
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
  return hall;
}
