// @ts-check
// From the cache into the project's voice-models/NAME/, by hard links (or symbolic ones across disks).
import { existsSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamp } from '../../lib/stamp.mjs';
import { check } from './check.mjs';
import { modelsFolder } from './manifest.mjs';

/**
 * @typedef {import('./manifest.mjs').Made} Made
 * @typedef {Made & { seen: string }} Placed with what the disk said of the file when it was last checked
 */

/** @param {string} file */
function seen(file) {
  const { size, mtimeMs, ino } = statSync(file);
  return `${size} ${mtimeMs} ${ino}`;
}

/** @param {string} [folder]
 * @param {string} [stampFolder] */
export function placeIn(folder = modelsFolder, stampFolder = undefined) {
  const list = stamp('voice-models', stampFolder);
  /** @returns {Record<string, { key: string, files: Placed[] }>} */
  const read = () => list.read() ?? {};

  /** @param {string} name */
  const withdraw = (name) => {
    rmSync(join(folder, name), { recursive: true, force: true });
    const { [name]: _, ...others } = read();
    list.write(others);
  };

  return {
    withdraw,
    names: () => Object.keys(read()),

    /** Is the model in its place and untouched? A file whose date or size changed is read again; what is not what it
     * was is refused, and thrown as such.
     * @param {string} name
     * @param {string} key */
    async holds(name, key) {
      const placed = read()[name];
      if (placed?.key !== key) return false;
      for (const file of placed.files) {
        const path = join(folder, name, file.path);
        if (!existsSync(path)) return false;
        if (seen(path) !== file.seen) await check(path, file, `voice-models/${name}/${file.path}`);
      }
      return true;
    },

    /** @param {string} name
     * @param {string} key
     * @param {string} from
     * @param {readonly Made[]} made */
    put(name, key, from, made) {
      withdraw(name);
      const files = made.map((file) => {
        const path = join(folder, name, file.path);
        mkdirSync(dirname(path), { recursive: true });
        link(join(from, file.path), path);
        return { ...file, seen: seen(path) };
      });
      list.write({ ...read(), [name]: { key, files } });
    },
  };
}

/** @param {string} from
 * @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to);
  } catch {
    symlinkSync(from, to);
  }
}
