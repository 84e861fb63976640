import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeNew } from '#main/store/files.ts';

/** Space set aside, so that a disk that fills up during a visit still takes the case under way. */
export interface Reserve {
  /** Whether the reserve is in place and there is room beside it; puts it back where there is. */
  ready(): Promise<boolean>;
  /** Gives the space to the case under way. @returns false where it was given away before. */
  release(): Promise<boolean>;
}

/** A case with a photo and half a minute of voice, sealed, is some 2 MiB; without them this is room for hundreds. */
const reserveBytes = 4 * 1024 * 1024;
/** Beside the reserve, for logs, spool and the file system itself. */
const roomBytes = 8 * 1024 * 1024;

export async function openReserve(dir: string): Promise<Reserve> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, 'reserve');
  const inPlace = async (): Promise<boolean> => {
    const found = await stat(path).catch(() => undefined);
    return found !== undefined && found.size === reserveBytes;
  };
  const putBack = async (): Promise<void> => {
    const draft = `${path}.new`;
    await rm(draft, { force: true });
    // Random, so that no file system saves the space by compressing it.
    await writeNew(draft, randomBytes(reserveBytes));
    await rename(draft, path);
    await syncFolder(dir);
  };
  return {
    ready: async () => {
      try {
        const { bavail, bsize } = await statfs(dir);
        if (bavail * bsize < roomBytes) return false;
        if (!(await inPlace())) await putBack();
        return true;
      } catch {
        await rm(`${path}.new`, { force: true }).catch(() => undefined);
        return false;
      }
    },
    release: async () => {
      const there = await inPlace();
      await rm(path, { force: true }).catch(() => undefined);
      return there;
    },
  };
}
