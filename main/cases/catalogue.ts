import { noBulletins, type Bulletin } from '#app/hall.ts';
import { inEveryLocale, usualLocales, type Locale } from '#app/locale.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { MediaKind } from '#app/cases/media.ts';
import { servedWith } from '#app/services/served-with.ts';
import type { Service } from '#app/services/service.ts';

export type Services = Readonly<Record<Locale, readonly Service[]>>;

export type Bulletins = Readonly<Record<Locale, Bulletin>>;

export const noServices: Services = inEveryLocale(() => []);

// At first the desk is still starting; later a city's list changes perhaps once a month.
const firstWaitMs = 300;
const longestWaitMs = 60_000;
const refreshAfterMs = 10 * 60_000;

/** Keeps the services of the case API and what the hall tells at hand in every language; a language it lacks is served in the first one. */
export function followServices(
  api: CaseApi,
  on: {
    readonly changed: (services: Services, bulletins: Bulletins) => void;
    readonly fetched: (locale: Locale, count: number) => void;
    readonly failed: (code: string) => void;
  },
  languages: readonly Locale[] = usualLocales,
  /** What the kiosk has an eye or an ear for; asked for only where the server takes it. */
  media: readonly MediaKind[] = [],
): { close(): void; /** Asks again now: something was changed here. */ refresh(): void } {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wait = firstWaitMs;
  let takesMedia = false;
  const fetchAll = async (): Promise<boolean> => {
    const found: Partial<Record<Locale, readonly Service[]>> = {};
    for (const locale of languages) {
      const services = await api.services(locale);
      if (!services.ok) {
        on.failed(services.error.code);
        return false;
      }
      on.fetched(locale, services.value.length);
      found[locale] = services.value;
    }
    const profile = await api.discover();
    // Without network, what was known last.
    if (profile.ok) takesMedia = profile.value.media === true;
    const first = found['zh-CN'] ?? [];
    const inLocale = (locale: Locale): readonly Service[] => {
      const services = found[locale] ?? [];
      const served = services.length === 0 ? first : services;
      return served.map((service) => servedWith(service, takesMedia ? media : []));
    };
    on.changed(inEveryLocale(inLocale), await bulletins());
    return true;
  };
  /** A hall that tells nothing is no failure: then 问一问 answers less. */
  const bulletins = async (): Promise<Bulletins> => {
    const found: Partial<Record<Locale, Bulletin>> = {};
    for (const locale of languages) {
      const bulletin = await api.bulletin(locale);
      if (bulletin.ok) found[locale] = bulletin.value;
      else if (bulletin.error.code !== 'unsupported') on.failed(bulletin.error.code);
    }
    return { ...noBulletins, ...found };
  };
  const round = async (): Promise<void> => {
    const fetched = await fetchAll();
    if (closed) return;
    wait = fetched ? firstWaitMs : Math.min(wait * 2, longestWaitMs);
    timer = setTimeout(() => void round(), fetched ? refreshAfterMs : wait);
  };
  void round();
  return {
    refresh: () => {
      clearTimeout(timer);
      void round();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
