import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, ok, type Result } from '#app/result.ts';

/** Where the helper of the package mounts a stick (assets/install/usb). */
const mountPoint = '/run/hall-kiosk-usb';
/** A stick is there within some seconds of being plugged in; whoever waits longer has not plugged one in. */
const patienceMs = 15_000;
/** What was written is on a slow stick by then (it is mounted `sync`). */
const unmountMs = 10_000;
const lookEveryMs = 200;

/**
 * A stick that is mounted only while `use` runs: the kiosk lays down a wish, the package's helper (root) mounts, and
 * takes it away when the wish is gone, so that the stick may be pulled out as soon as this resolves.
 * @param run the unit's runtime folder, in which both talk.
 */
export async function withStick<T>(
  run: string,
  use: (folder: string) => Promise<T>,
  point = mountPoint,
): Promise<Result<T, 'no-stick'>> {
  const [wanted, state] = [join(run, 'export-wanted'), join(run, 'export-state')];
  await rm(state, { force: true });
  await writeFile(wanted, '');
  try {
    const answer = await told(state, ['mounted', 'no-stick'], patienceMs);
    return answer === 'mounted' ? ok(await use(point)) : failed('no-stick');
  } finally {
    await rm(wanted, { force: true });
    await told(state, ['done', 'no-stick'], unmountMs);
  }
}

/** What the helper says, once it says one of these; `undefined` where it does not. */
async function told(file: string, awaited: readonly string[], forMs: number): Promise<string | undefined> {
  for (let waited = 0; waited <= forMs; waited += lookEveryMs) {
    const said = (await readFile(file, 'utf8').catch(() => '')).trim();
    if (awaited.includes(said)) return said;
    await pause(lookEveryMs);
  }
  return undefined;
}
