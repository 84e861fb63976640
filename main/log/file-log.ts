import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '#app/log.ts';

/** Rotated at this size, so that a chattering fault cannot fill the disk the cases need. */
const rotateAtBytes = 5 * 1024 * 1024;

/** One JSON object a line in `kiosk.log`; `kiosk.log.1` holds what came before. Never throws: a log is not a case. */
export function openLog(dir: string, now: () => Date, echo: boolean): Log {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'kiosk.log');
  return (event, fields) => {
    const line = JSON.stringify({ at: now().toISOString(), event, ...fields });
    if (echo) console.log(line);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > rotateAtBytes)
        renameSync(path, `${path}.1`);
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      console.error('the log could not be written');
    }
  };
}
