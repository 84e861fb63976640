import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '#app/result.ts';
import { syncFolder, writeNew } from '../../store/files.ts';
import { loadContent, type ContentFault } from './load.ts';
import type { Content, NoticeFile } from './schema.ts';

/** A hall's content, of which its staff may change the notices. */
export interface NoticeBoard {
  content(): Content;
  /** Takes the place of the notice with the same id. Durable, and told, when it returns. */
  save(notice: NoticeFile): Promise<void>;
  /** False where there is no such notice. */
  remove(id: string): Promise<boolean>;
}

/**
 * Reads the content folder and, where the staff have changed notices, their own copies of them.
 * @param own folder of those copies; made at the first change, so that an update of the content never undoes one.
 */
export async function openContent(
  dir: string,
  own: string,
): Promise<Result<NoticeBoard, readonly ContentFault[]>> {
  const changed = await readdir(own).then(() => true, () => false); // prettier-ignore
  const loaded = changed ? await loadContent(dir, own) : await loadContent(dir);
  // A copy that cannot be read must not take the whole desk along: then the hall tells what it came with.
  const found = loaded.ok || !changed ? loaded : await loadContent(dir);
  if (!found.ok) return found;
  let content = found.value;

  const write = async (folder: string, notice: NoticeFile): Promise<void> => {
    const draft = join(folder, `.${notice.id}.part`);
    await rm(draft, { force: true });
    await writeNew(draft, Buffer.from(`${JSON.stringify(notice, undefined, 2)}\n`));
    await rename(draft, join(folder, `${notice.id}.json`));
  };
  /** All of them are copied first, whole or not at all. */
  const make = async (): Promise<void> => {
    if (await readdir(own).then(() => true, () => false)) return; // prettier-ignore
    const draft = `${own}.part`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true, mode: 0o700 });
    for (const notice of content.notices) await write(draft, notice);
    await rename(draft, own);
  };
  const reload = async (): Promise<void> => {
    await syncFolder(own);
    const now = await loadContent(dir, own);
    if (now.ok) content = now.value;
  };
  return ok({
    content: () => content,
    save: async (notice) => {
      await make();
      await write(own, notice);
      await reload();
    },
    remove: async (id) => {
      if (!content.notices.some((notice) => notice.id === id)) return false;
      await make();
      await rm(join(own, `${id}.json`), { force: true });
      await reload();
      return true;
    },
  });
}
