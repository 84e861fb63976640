import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Printer, PrinterTrouble } from '#app/ports/printer.ts';
import { compose } from '#app/receipt/compose.ts';
import { failed, ok } from '#app/result.ts';
import { syncFolder, writeNew } from '../../store/files.ts';
import { troubleOf } from '../../store/trouble.ts';
import type { PaperName } from '../layout/paper.ts';
import type { SlipRenderer } from '../layout/renderer.ts';
import { pngOf } from '../png.ts';

export interface FileOptions {
  readonly dir: string;
  readonly renderer: Pick<SlipRenderer, 'raster' | 'pdf'>;
  readonly paper: PaperName;
  readonly now: () => Date;
  /** Every slip says that it is for practice. */
  readonly marked?: boolean;
  /** A slip holds its secret: whoever has not fetched it from the folder within a week will not. */
  readonly keepDays?: number;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Where there is no printer: each slip becomes a picture and a PDF, whole or not at all, for its owner's eyes only. */
export function filePrinter({
  dir,
  renderer,
  paper,
  now,
  marked = false,
  keepDays = 7,
}: FileOptions): Printer {
  return {
    kind: 'file',
    state: async () => {
      const trouble = await attempt(() => mkdir(dir, { recursive: true, mode: 0o700 }));
      return trouble ? { trouble, paperLow: false } : { paperLow: false };
    },
    print: async (job, before) => {
      const document = compose(job.receipt, job.reprint, marked);
      const picture = pngOf(await renderer.raster(document, paper));
      const pdf = await renderer.pdf(document, paper);
      const made = await attempt(() => mkdir(dir, { recursive: true, mode: 0o700 }));
      if (made) return failed(made);
      await before('sending');
      const name = `${now().toISOString().replace(/[:.]/g, '-')}-${job.id.replace(/[^0-9A-Za-z_-]/g, '_').slice(0, 80)}`;
      const wrote = await attempt(async () => {
        await removeOlderThan(dir, now().getTime() - keepDays * dayMs);
        await writeWhole(dir, `${name}.pdf`, pdf);
        await writeWhole(dir, `${name}.png`, picture);
        await syncFolder(dir);
      });
      if (wrote) return failed(wrote);
      await before('awaiting_confirm');
      return ok({ confirmed: true });
    },
  };
}

async function attempt(act: () => Promise<unknown>): Promise<PrinterTrouble | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return troubleOf(error) === 'disk-full' ? 'storage_full' : 'offline';
  }
}

async function writeWhole(dir: string, name: string, content: Uint8Array): Promise<void> {
  const draft = join(dir, `.${name}.part`);
  try {
    await writeNew(draft, content);
    await rename(draft, join(dir, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Ours only: other files of the folder are left alone. */
async function removeOlderThan(dir: string, timeMs: number): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!/^\.?\d{4}-\d\d-\d\dT[\w-]+\.(png|pdf)(\.part)?$/.test(name)) continue;
    const file = join(dir, name);
    const { mtimeMs } = await stat(file);
    if (mtimeMs < timeMs) await rm(file, { force: true });
  }
}
