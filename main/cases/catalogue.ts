import { locales, type Locale } from '#app/locale.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { Service } from '#app/services/service.ts';

export type Services = Readonly<Record<Locale, readonly Service[]>>;

export const noServices: Services = { 'zh-CN': [], en: [] };

// At first the desk is still starting; later a city's list changes perhaps once a month.
const firstWaitMs = 300;
const longestWaitMs = 60_000;
const refreshAfterMs = 10 * 60_000;

/** Keeps the services of the case API at hand in every language; a language it lacks is served in the first one. */
export function followServices(
  api: CaseApi,
  on: {
    readonly changed: (services: Services) => void;
    readonly fetched: (locale: Locale, count: number) => void;
    readonly failed: (code: string) => void;
  },
): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wait = firstWaitMs;
  const fetchAll = async (): Promise<boolean> => {
    const found: Partial<Record<Locale, readonly Service[]>> = {};
    for (const locale of locales) {
      const services = await api.services(locale);
      if (!services.ok) {
        on.failed(services.error.code);
        return false;
      }
      on.fetched(locale, services.value.length);
      found[locale] = services.value;
    }
    const first = found['zh-CN'] ?? [];
    const english = found.en ?? [];
    on.changed({ 'zh-CN': first, en: english.length === 0 ? first : english });
    return true;
  };
  const round = async (): Promise<void> => {
    const fetched = await fetchAll();
    if (closed) return;
    wait = fetched ? firstWaitMs : Math.min(wait * 2, longestWaitMs);
    timer = setTimeout(() => void round(), fetched ? refreshAfterMs : wait);
  };
  void round();
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
