import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';
import { troubleOf } from '../store/trouble.ts';
import { earlierLogs } from './file-log.ts';

/** `no-stick`: the folder is not there · `full` · `broken`: it could not be written whole, and nothing was left. */
export type ExportTrouble = 'no-stick' | 'full' | 'broken';

/**
 * Logs, counters and the state of the machine into a new folder on a stick, for staff. None of them holds a resident's
 * words (app/log.ts). Whole or not at all.
 * @returns the name of the folder.
 */
export async function exportLogs(options: {
  /** The kiosk's data folder: `log/`, `counters/`. */
  readonly data: string;
  readonly to: string;
  readonly kiosk: number;
  /** ISO 8601; the day names the folder. */
  readonly at: string;
  /** What health says, and whatever else may be known, as JSON. */
  readonly state: unknown;
}): Promise<Result<string, ExportTrouble>> {
  const { data, to, kiosk, at, state } = options;
  const name = `hall-kiosk-${kiosk}-${at.slice(0, 16).replace('T', '-').replace(':', '')}`;
  const half = join(to, `.${name}`);
  try {
    await mkdir(half);
  } catch (error) {
    return failed((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no-stick' : 'broken');
  }
  try {
    const logs = join(data, 'log');
    for (const log of [...earlierLogs(logs), 'kiosk.log']) await cp(join(logs, log), join(half, log));
    await cp(join(data, 'counters'), join(half, 'counters'), { recursive: true }).catch(() => undefined);
    await writeFile(join(half, 'state.json'), JSON.stringify(state, undefined, 2));
    await rename(half, join(to, name));
    return ok(name);
  } catch (error) {
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
    return failed(troubleOf(error) === 'disk-full' ? 'full' : 'broken');
  }
}
