import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hall } from '#app/hall.ts';
import { gazetteer } from '../desk/content/schema.ts';
import type { Config } from './config.ts';

/** The hall as configured; what is left out comes from the gazetteer of the content folder. */
export function hallOf({ hall }: Config, contentDir: string): Hall {
  const known = readGazetteer(contentDir);
  return {
    name: hall.name ?? (known === undefined ? '社区服务厅' : `${known.community.name}服务厅`),
    phone: hall.phone ?? known?.community.phone ?? '',
    hours: hall.hours ?? known?.community.hours ?? '',
    estates:
      hall.estates ??
      known?.estates.map(({ name, say, buildings }) => ({
        name,
        say,
        buildings: Math.max(0, ...buildings.map(({ number }) => number)),
      })) ??
      [],
  };
}

/** A content folder that cannot be read is the desk's fault to report; the kiosk goes on with what is configured. */
function readGazetteer(contentDir: string) {
  try {
    const parsed = gazetteer.safeParse(JSON.parse(readFileSync(join(contentDir, 'gazetteer.json'), 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
