import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SelfTest } from '#app/self-test/self-test.ts';

/** Half a year of mornings. */
const kept = 180;

/** Outcomes, newest last, in one small file; what cannot be read begins anew. */
export function selfTestRecord(dir: string): {
  add(test: SelfTest): Promise<void>;
  all(): Promise<readonly SelfTest[]>;
} {
  const file = join(dir, 'outcomes.json');
  const all = async (): Promise<readonly SelfTest[]> => {
    try {
      return JSON.parse(await readFile(file, 'utf8')) as readonly SelfTest[];
    } catch {
      return [];
    }
  };
  return {
    all,
    add: async (test) => {
      const next = [...(await all()), test].slice(-kept);
      await mkdir(dir, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.next`, JSON.stringify(next));
      await rename(`${file}.next`, file);
    },
  };
}
