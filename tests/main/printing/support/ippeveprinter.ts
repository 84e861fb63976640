import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ippPrinter } from '#main/printing/printers/ipp/ipp.ts';
import { freePort } from './emupos.ts';
import { stubRenderer } from './rendering.ts';
import type { Rig } from './rigs.ts';

const programs = ['/usr/sbin/ippeveprinter', '/usr/bin/dbus-daemon', '/usr/sbin/avahi-daemon'];
const absent = programs.filter((program) => !existsSync(program));

/** Why it cannot be asked here, or undefined where it can. */
export const ippMissing =
  absent.length === 0
    ? undefined
    : `${absent.join(', ')} not installed (Debian: cups-ipp-utils, dbus, avahi-daemon)`;

const trays = (level1: number, level3: number) =>
  `size1=iso_a4_210x297mm&type1=stationery&level1=${level1}&size3=iso_dl_110x220mm&type3=envelope&level3=${level3}`;

/** A real IPP Everywhere printer, announced on loopback alone, over a bus of its own. */
export async function ippRig(): Promise<Rig> {
  const dir = await mkdtemp(join(tmpdir(), 'hall-ipp-'));
  const tray = join(dir, 'tray');
  await mkdir(tray);
  const announced = await announcing(dir);
  const script = join(dir, 'print.sh');
  await writeFile(script, `#!/bin/sh\ncp "$1" "${tray}/$(basename "$1")-$$"\n`);
  await chmod(script, 0o755);
  const port = await freePort();
  const started = async (): Promise<ChildProcess> => {
    const args = [
      '-r',
      'off',
      '-n',
      'localhost',
      '-p',
      String(port),
      '-c',
      script,
      '-f',
      'application/pdf',
      'Hall',
    ];
    const child = spawn('/usr/sbin/ippeveprinter', args, { cwd: dir, env: announced.env, stdio: 'ignore' });
    await listening(port);
    return child;
  };
  let child = await started();
  const set = async (query: string): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/media?${query}`);
    // It answers first and sets afterwards; it has set once the page is complete.
    if (!(await answer.text()).includes('updated')) throw new Error('the emulator refused');
  };
  await set(trays(250, 25));
  const url = new URL(`ipp://127.0.0.1:${port}/ipp/print`);
  const patience = { answerMs: 3_000, printMs: 20_000, pollMs: 100 };
  return {
    printer: ippPrinter({ url, renderer: stubRenderer(), paper: 'a5', patience }),
    tray: async () => (await readdir(tray)).length,
    troubles: {
      needs_paper: (on) => set(on ? trays(0, 0) : trays(250, 25)),
      offline: async (on) => {
        if (on) return stopped(child);
        child = await started();
        await set(trays(250, 25));
      },
    },
    close: async () => {
      await stopped(child);
      await announced.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** It will not start unannounced: a bus and an mDNS responder for it, both private and on loopback. */
async function announcing(dir: string): Promise<{ env: NodeJS.ProcessEnv; close(): Promise<void> }> {
  const bus = join(dir, 'bus');
  const allowed = [
    'user="*"',
    'own="*"',
    'send_type="method_call"',
    'send_destination="*" eavesdrop="true"',
    'eavesdrop="true"',
  ];
  const policy = `<policy context="default">${allowed.map((what) => `<allow ${what}/>`).join('')}</policy>`;
  const listen = `<listen>unix:path=${bus}</listen><auth>EXTERNAL</auth>`;
  await writeFile(join(dir, 'bus.conf'), `<busconfig><type>custom</type>${listen}${policy}</busconfig>`);
  const avahi = [
    '[server]',
    'host-name=hall-kiosk-test',
    'allow-interfaces=lo',
    'use-ipv6=no',
    'enable-dbus=yes',
  ];
  await writeFile(join(dir, 'avahi.conf'), `${avahi.join('\n')}\n`);
  const env = { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${bus}` };
  const daemon = spawn('/usr/bin/dbus-daemon', [`--config-file=${join(dir, 'bus.conf')}`, '--nofork'], {
    stdio: 'ignore',
  });
  while (!existsSync(bus) && daemon.exitCode === null) await pause(20);
  const flags = ['--no-drop-root', '--no-chroot', '--no-rlimits'];
  const responder = spawn('/usr/sbin/avahi-daemon', ['-f', join(dir, 'avahi.conf'), ...flags], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // The printer gives up at once where the responder is not there yet.
  for await (const line of createInterface(responder.stderr)) if (line.includes('startup complete')) break;
  return {
    env,
    close: async () => {
      await stopped(responder, 'SIGTERM');
      await stopped(daemon);
    },
  };
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const there = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        resolve(true);
      }).on('error', () => {
        resolve(false);
      });
      socket.unref();
      socket.once('connect', () => socket.destroy());
    });
    if (there) return;
    await pause(100);
  }
  throw new Error('the emulator did not start');
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
