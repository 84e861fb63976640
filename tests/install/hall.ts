import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const install = resolve(import.meta.dirname, '../../assets/install');

/** What a version does once it is started. */
export type Behaviour = 'well' | 'busy' | 'crashes' | 'silent' | 'fault';

const scripts: Readonly<Record<Behaviour, (version: string) => string>> = {
  well: (version) => beating(version, 'idle'),
  busy: (version) => beating(version, 'busy'),
  fault: (version) => beating(version, 'fault'),
  crashes: () => 'exit 3',
  silent: () => 'exec sleep 600',
};
const beating = (version: string, doing: string): string =>
  `while :; do echo "${version} ${doing}" >"$HALL_KIOSK_BEAT"; sleep 0.1; done`;

/** The watchdog as it stands in a hall, over versions that are shell scripts, with seconds where the hall has minutes. */
export function openHall() {
  const root = mkdtempSync(join(tmpdir(), 'hall-kiosk-watchdog-'));
  const at = (...parts: string[]): string => join(root, ...parts);
  for (const folder of ['versions', 'bin', 'run', 'home']) mkdirSync(at(folder));
  const script = (file: string, text: string): void => {
    writeFileSync(file, `#!/bin/sh\n${text}\n`);
    chmodSync(file, 0o755);
  };
  // What shows the picture.
  script(at('bin', 'feh'), `echo "$@" >>"${at('shown')}"; exec sleep 600`);
  let watchdog: ChildProcess | undefined;
  const read = (file: string): string => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');
  return {
    put: (version: string, behaviour: Behaviour): void => {
      mkdirSync(at('versions', version), { recursive: true });
      script(
        at('versions', version, 'hall-kiosk'),
        `echo ${version} >>"${at('started')}"\n${scripts[behaviour](version)}`,
      );
    },
    want: (version: string): void => {
      if (existsSync(at('current'))) unlinkSync(at('current'));
      symlinkSync(`versions/${version}`, at('current'));
    },
    start: (): void => {
      watchdog = spawn(join(install, 'watchdog'), [], {
        env: {
          PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
          HALL_KIOSK_APP: root,
          HALL_KIOSK_HOME: at('home'),
          HALL_KIOSK_MACHINE: install,
          RUNTIME_DIRECTORY: at('run'),
          HALL_KIOSK_TICK: '0.1',
          HALL_KIOSK_BEGIN_WITHIN: '2',
          HALL_KIOSK_SILENT_FOR: '2',
          HALL_KIOSK_TRIAL_FOR: '1',
          HALL_KIOSK_RETRY_AFTER: '2',
        },
        stdio: 'ignore',
      });
    },
    started: () => read('started').trim().split('\n'),
    good: () => read('home/watchdog/good').trim(),
    shown: () => read('shown'),
    fault: () => read('home/watchdog/fault'),
    until: async (is: () => boolean): Promise<void> => {
      for (let tried = 0; !is(); tried += 1) {
        if (tried > 150) throw new Error('it did not come to that');
        await pause(100);
      }
    },
    close: async (): Promise<void> => {
      if (watchdog !== undefined) {
        const ended = new Promise((resolved) => watchdog?.once('close', resolved));
        watchdog.kill('SIGTERM');
        await ended;
      }
      rmSync(root, { recursive: true, force: true });
    },
  };
}
