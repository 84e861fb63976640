import { constants } from 'node:fs';
import { access, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '#app/result.ts';

/** Where desktops mount sticks (udisks2: /run/media/USER; older Debian, UOS and Kylin: /media). */
const mountedUnder = /^\/(run\/media|media|mnt)\/.+/;

/** Sticks that are plugged in, mounted, and may be written to. */
export async function sticks(mounts = '/proc/self/mounts'): Promise<readonly string[]> {
  const table = await readFile(mounts, 'utf8').catch(() => '');
  const found: string[] = [];
  for (const line of table.split('\n')) {
    const [device = '', escaped = ''] = line.split(' ');
    // The kernel writes a space as \040 (proc(5)).
    const path = escaped.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(parseInt(octal, 8)),
    );
    if (!device.startsWith('/dev/') || !mountedUnder.test(path)) continue;
    if (await access(path, constants.W_OK).then(() => true, () => false)) found.push(path); // prettier-ignore
  }
  return found;
}

/** Writes a day's table; on the disk, or on the stick, when it returns. @returns the file. */
export async function saveDay(
  folder: string,
  day: string,
  csv: string,
): Promise<Result<string, 'not-saved'>> {
  const path = join(folder, `hall-${day}.csv`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(csv);
      // A stick is pulled out as soon as the screen says it is done.
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(path);
  } catch {
    return failed('not-saved');
  }
}
