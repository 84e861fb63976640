import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { escposPrinter } from '#main/printing/printers/escpos/escpos.ts';
import { openDeviceChannel } from '#main/printing/printers/escpos/device-channel.ts';
import { openTcpChannel } from '#main/printing/printers/escpos/tcp-channel.ts';
import type { SlipRenderer } from '#main/printing/layout/renderer.ts';
import { patience, type Rig } from './rigs.ts';

const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const binary = join(cache, 'hall-kiosk', 'emupos', 'bin', 'emupos');

/** Why emupos cannot be asked here, or undefined where it can. */
export const emuposMissing = existsSync(binary)
  ? undefined
  : 'emupos is not installed (Python ≥ 3.13, emupos 0.4.0 in the cache)';

const faults = { needs_paper: 'paper-out', cover_open: 'cover-open', offline: 'offline' } as const;

export interface EmuposRig extends Rig {
  /** Pictures of what came out, oldest first. */
  pictures(): Promise<readonly Uint8Array[]>;
}

/** An independent interpreter of ESC/POS, which shows what a real printer would have made of our bytes. */
export async function emuposRig(renderer: SlipRenderer, wire: 'tcp' | 'device' = 'tcp'): Promise<EmuposRig> {
  const dir = await mkdtemp(join(tmpdir(), 'hall-emupos-'));
  const [port, api] = await Promise.all([freePort(), freePort()]);
  const config = {
    schema: 1,
    api: { host: '127.0.0.1', port: api },
    devices: [
      {
        id: 'hall',
        type: 'printer',
        profile: 'epson-tm-t20iii',
        connections: [wire === 'tcp' ? { tcp: { port } } : { serial: { pty: true } }],
        receipts_dir: join(dir, 'receipts'),
      },
    ],
  };
  await writeFile(join(dir, 'emupos.yaml'), JSON.stringify(config));
  const child = spawn(binary, ['run', '--config', join(dir, 'emupos.yaml')], {
    cwd: dir,
    env: { ...process.env, TMPDIR: dir },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${api}/api/v1/devices/hall`;
  await answering(base);
  const receipts = async () =>
    (await (await fetch(`${base}/receipts`)).json()) as readonly { id: string; completed_at: string }[];
  const open = () =>
    wire === 'tcp' ? openTcpChannel('127.0.0.1', port) : openDeviceChannel(join(dir, 'emupos', 'hall'));
  const set = (fault: string) => async (on: boolean) => {
    const { ok } = await fetch(`${base}/faults/${fault}`, { method: on ? 'PUT' : 'DELETE' });
    if (!ok) throw new Error(`emupos refused ${fault}`);
  };
  return {
    printer: escposPrinter({ open, renderer, paper: '80mm', patience }),
    tray: async () => (await receipts()).length,
    pictures: async () => {
      const ids = (await receipts()).map(({ id }) => id).reverse();
      return Promise.all(
        ids.map(
          async (id) => new Uint8Array(await (await fetch(`${base}/receipts/${id}/image`)).arrayBuffer()),
        ),
      );
    },
    troubles: {
      needs_paper: set(faults.needs_paper),
      cover_open: set(faults.cover_open),
      offline: set(faults.offline),
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await pause(100);
  }
  throw new Error('the emulator did not start');
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
