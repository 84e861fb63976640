import { readFile, readdir, rename, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { installUpdate, type InstallTrouble } from './install.ts';

/** What became of each file that was laid down. */
export interface Received {
  readonly file: string;
  readonly outcome: InstallTrouble | 'no-key' | 'installed' | 'unreadable';
  readonly version?: string;
}

/**
 * Installs every `*.update` of a folder. Each is renamed by its outcome, so that it is tried once, and whoever laid it
 * down sees what became of it.
 */
export async function receiveUpdates(options: {
  readonly inbox: string;
  readonly root: string;
  /** PEM file of the key that updates must be signed with; without it none is installed. */
  readonly keyFile: string;
  readonly running: string;
  /** A file is whole when it has not grown for so long: somebody may still be copying it from a stick. */
  readonly settleMs?: number;
}): Promise<readonly Received[]> {
  const key = await readFile(options.keyFile, 'utf8').catch(() => undefined);
  const names = (await readdir(options.inbox)).filter((name) => name.endsWith('.update')).sort();
  const received: Received[] = [];
  for (const name of names) {
    const file = join(options.inbox, name);
    await settled(file, options.settleMs ?? usualSettleMs);
    const done = await receive(file, options, key);
    await rename(file, `${file}.${done.outcome}`);
    received.push({ file: name, ...done });
  }
  return received;
}

/** The slowest stick writes something within this time. */
const usualSettleMs = 3_000;

async function settled(file: string, ms: number): Promise<void> {
  const size = async (): Promise<number> => stat(file).then(({ size: bytes }) => bytes, () => 0); // prettier-ignore
  for (let before = -1, now = await size(); before !== now; now = await size()) {
    before = now;
    await pause(ms);
  }
}

async function receive(
  file: string,
  { root, running }: { readonly root: string; readonly running: string },
  publicKeyPem: string | undefined,
): Promise<Omit<Received, 'file'>> {
  if (publicKeyPem === undefined) return { outcome: 'no-key' };
  try {
    const installed = await installUpdate({ file, root, publicKeyPem, running });
    return installed.ok ? { outcome: 'installed', version: installed.value } : { outcome: installed.error };
  } catch {
    // A file that vanishes or a disk that fails is no reason to try it again and again.
    return { outcome: 'unreadable' };
  }
}
