import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Printer } from '#app/ports/printer.ts';
import { escposPrinter } from '#main/printing/printers/escpos/escpos.ts';
import { startEscposEmulator } from '#main/printing/printers/escpos/emulator.ts';
import { openTcpChannel } from '#main/printing/printers/escpos/tcp-channel.ts';
import { fakePrinter } from '#main/printing/printers/fake.ts';
import { filePrinter } from '#main/printing/printers/file.ts';
import { stubRenderer } from './rendering.ts';

export type Trouble = 'needs_paper' | 'cover_open' | 'offline';

/** A printer, and hands that can do to it what happens to printers. */
export interface Rig {
  readonly printer: Printer;
  /** Slips that have come out so far. */
  tray(): Promise<number>;
  /** What can be done to this one; setting it to false makes all well again. */
  readonly troubles: Readonly<Partial<Record<Trouble, (on: boolean) => Promise<void> | void>>>;
  close(): Promise<void>;
}

/** Short, for what answers on this machine answers at once. */
export const patience = { answerMs: 400, confirmMs: 3_000 };

export function fakeRig(): Promise<Rig> {
  const printer = fakePrinter();
  const suffer = (trouble: Trouble) => (on: boolean) => {
    printer.suffer(on ? trouble : undefined);
  };
  return Promise.resolve({
    printer,
    tray: () => Promise.resolve(printer.tray.length),
    troubles: {
      needs_paper: suffer('needs_paper'),
      cover_open: suffer('cover_open'),
      offline: suffer('offline'),
    },
    close: () => Promise.resolve(),
  });
}

export async function fileRig(): Promise<Rig> {
  const dir = await mkdtemp(join(tmpdir(), 'hall-slips-'));
  const now = () => new Date();
  return {
    printer: filePrinter({ dir, renderer: stubRenderer(), paper: '80mm', now }),
    tray: async () => (await readdir(dir)).filter((name) => name.endsWith('.png')).length,
    troubles: {},
    close: () => rm(dir, { recursive: true }),
  };
}

export async function escposRig(): Promise<Rig> {
  const emulator = await startEscposEmulator();
  const open = () => openTcpChannel('127.0.0.1', emulator.port);
  return {
    printer: escposPrinter({ open, renderer: stubRenderer(), paper: '80mm', patience }),
    tray: async () => {
      await emulator.idle();
      return emulator.slips.length;
    },
    troubles: {
      needs_paper: (on) => {
        emulator.fault('paper_out', on);
      },
      cover_open: (on) => {
        emulator.fault('cover_open', on);
      },
      offline: (on) => (on ? emulator.powerOff() : emulator.powerOn()),
    },
    close: () => emulator.close(),
  };
}
