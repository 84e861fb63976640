import { resolve } from 'node:path';
import { parseCommunity, parseNotices } from '#app/cases/wire/bulletin.ts';
import { inEveryLocale, type Locale } from '#app/locale.ts';
import { parseService, parseServiceList } from '#app/services/parse-service.ts';
import type { Service } from '#app/services/service.ts';
import type { World } from '#app/session/world.ts';
import { readConfig } from '#main/config/config.ts';
import { hallOf } from '#main/config/hall.ts';
import { loadContent } from '#main/desk/content/load.ts';
import { definitionView, gazetteerView, noticeView, serviceView } from '#main/desk/content/localise.ts';
import type { Content } from '#main/desk/content/schema.ts';

const usualDir = resolve(import.meta.dirname, '../../assets/desk');

/** The embedded desk's hall as a kiosk gets it over the wire, with no server between. */
export type DeskHall = Pick<World, 'hall' | 'services' | 'bulletin'>;

/** @throws Error naming every fault of the content folder; `npm run lint:services` says the same. */
export async function deskHall(dir = usualDir): Promise<DeskHall> {
  const content = await loadContent(dir);
  if (!content.ok)
    throw new Error(content.error.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return {
    hall: hallOf(defaults(), dir),
    services: inEveryLocale((locale) => servicesIn(content.value, locale)),
    bulletin: inEveryLocale((locale) => bulletinIn(content.value, locale)),
  };
}

function defaults(): Parameters<typeof hallOf>[0] {
  const read = readConfig(undefined);
  if (!read.ok) throw new Error('the defaults are no configuration');
  return read.value;
}

/** As the client reads them: the list, then each definition. */
function servicesIn(content: Content, locale: Locale): readonly Service[] {
  const heads = parseServiceList(
    throughJson(content.services.map((file) => serviceView(content, file, locale))),
  );
  return heads.map((head) => {
    const file = content.services.find(({ service_code: code }) => code === head.code);
    return parseService(
      head,
      file === undefined ? undefined : throughJson(definitionView(content, file, locale)),
      locale,
    );
  });
}

function bulletinIn({ notices, gazetteer }: Content, locale: Locale): World['bulletin'][Locale] {
  const community = parseCommunity(throughJson(gazetteerView(gazetteer, locale)));
  return {
    ...(community === undefined ? {} : { community }),
    notices: parseNotices(throughJson(notices.map((file) => noticeView(file, locale)))),
  };
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
