import { readlink, readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { syncFolder } from '../store/files.ts';

/**
 * The versions that stand beside each other: `versions/0.2.0/…`, and `current`, which says which one is wanted. The
 * watchdog decides which one runs: a wanted one that is not well is left for the last good one.
 */
export interface Versions {
  /** `undefined` where none is installed. */
  wanted(): Promise<string | undefined>;
  all(): Promise<readonly string[]>;
  folderOf(version: string): string;
  /** A folder to unpack into, on the same file system; nothing finds it there. */
  drafts: string;
  /** A draft becomes the wanted version, in one step that a power cut cannot halve. */
  adopt(draft: string, version: string): Promise<void>;
  /** Removes all but the wanted version, the one before it and those that `keep` names. */
  prune(keep: readonly string[]): Promise<void>;
}

export function versionsIn(root: string): Versions {
  const folder = join(root, 'versions');
  const link = join(root, 'current');
  const wanted = (): Promise<string | undefined> =>
    readlink(link).then((target) => basename(target), () => undefined); // prettier-ignore
  const all = async (): Promise<readonly string[]> =>
    (await readdir(folder).catch(() => [])).filter((name) => /^\d/.test(name)).sort(compareVersions);
  return {
    wanted,
    all,
    folderOf: (version) => join(folder, version),
    drafts: join(folder, '.draft'),
    adopt: async (draft, version) => {
      const target = join(folder, version);
      await rm(target, { recursive: true, force: true });
      await rename(draft, target);
      await syncFolder(folder);
      const next = `${link}.next`;
      await rm(next, { force: true });
      await symlink(join('versions', version), next);
      await rename(next, link);
      await syncFolder(root);
    },
    prune: async (keep) => {
      const now = await wanted();
      const before = (await all()).filter((version) => version !== now).at(-1);
      for (const version of await all())
        if (version !== now && version !== before && !keep.includes(version))
          // What the deb brought is root's, and stays.
          await rm(join(folder, version), { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

/** Negative where `a` is the older one; a version with a suffix is older than the same without (SemVer 2.0, 11). */
export function compareVersions(a: string, b: string): number {
  const [coreA = '', suffixA] = a.split('-', 2);
  const [coreB = '', suffixB] = b.split('-', 2);
  const [left, right] = [coreA, coreB].map((core) => core.split('.').map(Number));
  for (const [index, number] of (left ?? []).entries()) {
    const difference = number - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (suffixA === suffixB) return 0;
  if (suffixA === undefined) return 1;
  if (suffixB === undefined) return -1;
  return suffixA.localeCompare(suffixB, 'en', { numeric: true });
}
