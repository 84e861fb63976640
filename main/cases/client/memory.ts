import type { Locale } from '#app/locale.ts';
import type { Contact } from './address.ts';
import type { Told } from './bulletin.ts';
import type { Fetched } from './services.ts';

/** Where the client keeps what it learned; a `Store` will do. A failure to keep only costs another request. */
export interface Keep {
  get(name: string): Promise<unknown>;
  put(name: string, value: unknown): Promise<void>;
}

export interface Memory {
  contact(): Promise<Contact | undefined>;
  keepContact(contact: Contact): Promise<void>;
  /** `atMs`: when it was fetched, on the clock of this process; absent where an earlier one did. */
  services(locale: Locale): Promise<{ readonly value: Fetched; readonly atMs?: number } | undefined>;
  keepServices(fetched: Fetched, atMs: number): Promise<void>;
  bulletin(locale: Locale): Promise<Told | undefined>;
  keepBulletin(told: Told): Promise<void>;
}

const contactName = 'api/contact';
const bulletinName = (locale: Locale): string => `api/bulletin/${locale}`;
const servicesName = (locale: Locale): string => `api/services/${locale}`;

/** Remembers one endpoint's contact and services; what was kept of another endpoint does not count. */
export function memoryOf(endpoint: string, keep: Keep | undefined): Memory {
  let known: Contact | undefined;
  const fetchedIn = new Map<Locale, { readonly value: Fetched; readonly atMs?: number }>();
  const toldIn = new Map<Locale, Told>();
  const put = async (name: string, value: unknown): Promise<void> => {
    await keep?.put(name, value).catch(() => undefined);
  };
  const get = async <T extends { readonly endpoint: string }>(name: string): Promise<T | undefined> => {
    const value = (await keep?.get(name).catch(() => undefined)) as T | undefined;
    return value?.endpoint === endpoint ? value : undefined;
  };
  return {
    contact: async () => (known ??= await get<Contact>(contactName)),
    keepContact: async (contact) => {
      if (JSON.stringify(known) === JSON.stringify(contact)) return;
      known = contact;
      await put(contactName, contact);
    },
    services: async (locale) => {
      const known = fetchedIn.get(locale);
      if (known !== undefined) return known;
      const value = await get<Fetched>(servicesName(locale));
      if (value !== undefined) fetchedIn.set(locale, { value });
      return fetchedIn.get(locale);
    },
    keepServices: async (value, atMs) => {
      fetchedIn.set(value.locale, { value, atMs });
      await put(servicesName(value.locale), value);
    },
    bulletin: async (locale) => toldIn.get(locale) ?? (await get<Told>(bulletinName(locale))),
    keepBulletin: async (told) => {
      if (JSON.stringify(toldIn.get(told.locale)) === JSON.stringify(told)) return;
      toldIn.set(told.locale, told);
      await put(bulletinName(told.locale), told);
    },
  };
}
