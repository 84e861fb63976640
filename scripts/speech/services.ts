import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '#app/locale.ts';
import { parseService, parseServiceList } from '#app/services/parse-service.ts';
import type { Service } from '#app/services/service.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'desk', 'services');

/** The hall's own services, for finding one by free words. */
export async function hallServices(locale: Locale): Promise<readonly Service[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const definition: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      const [head] = parseServiceList([definition]);
      if (!head) throw new Error(`${name} is no service`);
      return parseService(head, definition, locale);
    }),
  );
}
