import { join } from 'node:path';
import { noBulletins } from '#app/hall.ts';
import { inEveryLocale, type Locale } from '#app/locale.ts';
import { parseService, parseServiceList } from '#app/services/parse-service.ts';
import type { Service } from '#app/services/service.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { usualIdle, type World } from '#app/session/world.ts';
import { capacityOf, heldSizes } from '#app/turn/capacity.ts';
import { readConfig } from '#main/config/config.ts';
import { hallOf } from '#main/config/hall.ts';
import { loadContent } from '#main/desk/content/load.ts';
import { definitionView } from '#main/desk/content/localise.ts';
import type { Content } from '#main/desk/content/schema.ts';
import { geometryOf } from '#main/window/geometry.ts';

const contentDir = join(import.meta.dirname, '..', '..', 'assets', 'desk');
/** The screen of most halls; a configuration names its diagonal. */
const usualScreen = { width: 1920, height: 1080 };

/** The hall as the kiosk would find it at its embedded desk. Throws an Error in plain words where it cannot. */
export async function hallWorld(configFile?: string): Promise<World> {
  const config = readConfig(configFile);
  if (!config.ok) throw new Error([config.error.path, ...config.error.mistakes].join('\n'));
  const content = await loadContent(contentDir);
  if (!content.ok)
    throw new Error(content.error.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const screen = geometryOf(usualScreen, config.value.screen.diagonalInches);
  return {
    hall: hallOf(config.value, contentDir),
    languages: config.value.languages,
    services: inEveryLocale((locale) => servicesIn(content.value, locale)),
    bulletin: noBulletins,
    now: new Date().toISOString(),
    capacity: capacityOf(screen, defaultSettings),
    textSizes: heldSizes(screen),
    idle: usualIdle,
    canKeep: true,
  };
}

/** Through the same definitions and the same reader as over the network. */
const servicesIn = (content: Content, locale: Locale): readonly Service[] =>
  content.services.map((file) => {
    const definition: unknown = JSON.parse(JSON.stringify(definitionView(content, file, locale)));
    const [head] = parseServiceList([definition]);
    if (head === undefined) throw new Error(`${file.service_code} is no service`);
    return parseService(head, definition, locale);
  });
