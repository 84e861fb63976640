import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sound } from '#app/ports/synthesizer.ts';
import type { RenderRequest } from './engine.ts';
import { fromOpus, toOpus } from './opus.ts';

/** Rendered sound of fixed strings, one file each. A full or broken disk costs time, never speech. */
export interface ClipStore {
  /** `undefined` where there is none, or a damaged one, which is removed. */
  read(key: string): Promise<Sound | undefined>;
  write(key: string, sound: Sound): Promise<void>;
  /** The keys there are; whether their files are whole is seen when they are read. */
  keys(): Promise<ReadonlySet<string>>;
  /** Removes what is no clip: those of earlier versions (WAV), halves of a power cut. */
  sweep(): Promise<void>;
}

/** Counted up when phonemes, trimming or levelling change, so that old clips are rendered anew. */
const recipe = 3;
const ending = '.opus';

/** The name of a clip: whatever changes its sound changes its name. `model` is the fingerprint of the model's files. */
export const clipKey = ({ text, voice, speed, onsetMs }: RenderRequest, model: string): string =>
  createHash('sha256')
    .update(JSON.stringify([text, voice, speed, model, recipe, ...(onsetMs === undefined ? [] : [onsetMs])]))
    .digest('hex');

/** Clips in a folder, which is made when the first one is written. */
export function createClipStore(folder: string): ClipStore {
  const path = (key: string): string => join(folder, key + ending);
  return {
    read: async (key) => {
      const file = await readFile(path(key)).catch(() => undefined);
      if (file === undefined) return undefined;
      const clip = fromOpus(file);
      if (clip.ok) return { ...clip.value, origin: 'clip' };
      await rm(path(key), { force: true });
      return undefined;
    },
    keys: async () => {
      const files = await readdir(folder).catch(() => []);
      return new Set(
        files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)),
      );
    },
    write: async (key, sound) => {
      const half = join(folder, `${key}.${randomUUID()}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(half, toOpus(sound));
        // Renamed when whole: a power cut leaves a clip or none.
        await rename(half, path(key));
      } catch {
        await rm(half, { force: true }).catch(() => undefined);
      }
    },
    sweep: async () => {
      const files = await readdir(folder).catch(() => []);
      for (const file of files.filter((name) => /\.(wav|part)$/.test(name)))
        await rm(join(folder, file), { force: true }).catch(() => undefined);
    },
  };
}

/** SHA-256 over a voice model's files, in order; `undefined` while one is missing. */
export async function fingerprint(files: readonly string[]): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for (const file of files) for await (const block of createReadStream(file)) hash.update(block as Buffer);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
