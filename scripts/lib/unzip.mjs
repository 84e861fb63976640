// @ts-check
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withProgress } from './progress.mjs';
import { openZip } from './zip.mjs';

/** Unpacks the files of an archive that `nameOf` gives a place in the folder.
 * @param {string} file
 * @param {string} folder
 * @param {string} label
 * @param {(name: string) => string | undefined} nameOf */
export async function unzip(file, folder, label, nameOf) {
  const zip = await openZip(file);
  try {
    const wanted = zip.entries.flatMap((entry) => {
      const name = entry.name.endsWith('/') ? undefined : nameOf(entry.name);
      return name === undefined ? [] : [{ ...entry, path: within(folder, name) }];
    });
    const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
    await withProgress(label, { total }, async (progress) => {
      /** @param {AsyncIterable<Buffer>} chunks */
      async function* counted(chunks) {
        for await (const chunk of chunks) {
          progress.add(chunk.length);
          yield chunk;
        }
      }
      for (const { path, mode, read } of wanted) {
        mkdirSync(dirname(path), { recursive: true });
        await pipeline(await read(), counted, createWriteStream(path, { mode: mode || 0o644 }));
      }
    });
  } finally {
    await zip.close();
  }
}

/** No archive writes outside its folder.
 * @param {string} folder
 * @param {string} name */
function within(folder, name) {
  const path = normalize(name);
  if (path.startsWith('..') || path.startsWith('/')) throw new Error(`${name} leads out of the archive`);
  return join(folder, path);
}
