import { appendFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '#app/log.ts';

/** Rotated at this size too, so that a chattering fault cannot fill the disk the cases need. */
const rotateAtBytes = 5 * 1024 * 1024;
/** Half a year (issue 12), and never more than this many files: 200 MB. */
const keptDays = 180;
const keptFiles = 200;
const dayMs = 86_400_000;

/**
 * One JSON object a line in `kiosk.log`; earlier days lie beside it as `kiosk-2026-11-24.log`, several of a busy day as
 * `….1.log`. Never throws: a log is not a case.
 */
export function openLog(dir: string, now: () => Date, echo: boolean): Log {
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'kiosk.log');
  const turn = (day: string): void => {
    renameSync(path, freeName(dir, day));
    const oldest = new Date(now().getTime() - keptDays * dayMs).toISOString().slice(0, 10);
    for (const [index, name] of earlierLogs(dir).reverse().entries())
      if (index >= keptFiles || dayOf(name) < oldest) rmSync(join(dir, name), { force: true });
  };
  let writtenOn = dayWritten(path);
  return (event, fields) => {
    const at = now().toISOString();
    const line = JSON.stringify({ at, event, ...fields });
    if (echo) console.log(line);
    try {
      const day = at.slice(0, 10);
      const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (bytes > 0 && ((writtenOn ?? day) !== day || bytes > rotateAtBytes)) turn(writtenOn ?? day);
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
      writtenOn = day;
    } catch {
      console.error('the log could not be written');
    }
  };
}

/** Names of the logs of earlier days, oldest first. */
export const earlierLogs = (dir: string): string[] =>
  readdirSync(dir)
    .filter((name) => /^kiosk-\d{4}-\d{2}-\d{2}(\.\d+)?\.log$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const dayOf = (name: string): string => name.slice('kiosk-'.length, 'kiosk-2026-11-24'.length);

const dayWritten = (path: string): string | undefined =>
  statSync(path, { throwIfNoEntry: false })?.mtime.toISOString().slice(0, 10);

function freeName(dir: string, day: string): string {
  for (let number = 0; ; number += 1) {
    const path = join(dir, `kiosk-${day}${number === 0 ? '' : `.${number}`}.log`);
    if (!existsSync(path)) return path;
  }
}
