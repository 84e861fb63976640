import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { access, mkdir, rm, statfs } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failed, ok, type Result } from '#app/result.ts';
import { openEnvelope, type EnvelopeTrouble } from './envelope.ts';
import { compareVersions, versionsIn } from './versions.ts';

/** `older`: not newer than what is wanted already · `disk-full` · `not-unpacked`: tar refused it, or no kiosk is in it. */
export type InstallTrouble = EnvelopeTrouble | 'older' | 'disk-full' | 'not-unpacked';

export interface InstallOptions {
  readonly file: string;
  /** Holds `versions/` and `current`: /opt/hall-kiosk. */
  readonly root: string;
  readonly publicKeyPem: string;
  /** The version that installs, which is the last one known to be well: it stays, whatever else goes. */
  readonly running: string;
}

/** tar.gz to files, measured: 110 → 310 MB. */
const unpackedRatio = 3;

/**
 * Checks an update and puts it beside the running version, as the one that is wanted from now on. Whether it stays is
 * for the watchdog to see. What fails leaves nothing behind.
 */
export async function installUpdate(options: InstallOptions): Promise<Result<string, InstallTrouble>> {
  const { file, root, publicKeyPem, running } = options;
  const opened = await openEnvelope(file, publicKeyPem);
  if (!opened.ok) return opened;
  const { manifest, payloadAt } = opened.value;
  const versions = versionsIn(root);
  const now = await versions.wanted();
  // An old version with a known hole is signed too.
  if (now !== undefined && compareVersions(manifest.version, now) <= 0) return failed('older');
  const { bavail, bsize } = await statfs(root);
  if (bavail * bsize < manifest.bytes * unpackedRatio) return failed('disk-full');
  const draft = versions.drafts;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  if (!(await unpack(file, payloadAt, draft)) || !(await isKiosk(draft))) {
    await rm(draft, { recursive: true, force: true });
    return failed('not-unpacked');
  }
  await versions.adopt(draft, manifest.version);
  await versions.prune([running]);
  return ok(manifest.version);
}

async function unpack(file: string, start: number, folder: string): Promise<boolean> {
  const tar = spawn(
    'tar',
    ['-xz', '--strip-components=1', '--no-same-owner', '--no-same-permissions', '-C', folder],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const ended = once(tar, 'close') as Promise<[number | null]>;
  try {
    await pipeline(createReadStream(file, { start, highWaterMark: 1 << 20 }), tar.stdin);
  } catch {
    tar.kill();
  }
  const [code] = await ended;
  return code === 0;
}

const isKiosk = (folder: string): Promise<boolean> =>
  access(join(folder, 'hall-kiosk')).then(() => true, () => false); // prettier-ignore
