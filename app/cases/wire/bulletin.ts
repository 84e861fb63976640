import type { Community, CommunityEstate, Notice } from '../../hall.ts';
import { given, records, recordWith, text, texts } from './raw.ts';

const isDay = (word: string | undefined): word is string =>
  word !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(word);

/** Notices of the hall profile, in the server's order; one without title, day or words is left out. */
export function parseNotices(raw: unknown): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const entry of records(raw)) {
    const id = text(entry['id'], 100);
    const title = text(entry['title'], 100);
    const date = text(entry['date'], 10);
    const until = text(entry['until'], 10);
    const lines = texts(entry['lines']).slice(0, mostLines);
    if (id === undefined || title === undefined || !isDay(date) || lines.length === 0 || notices.has(id))
      continue;
    notices.set(id, { id, title, date, ...given('until', isDay(until) ? until : undefined), lines });
  }
  return [...notices.values()];
}

// A screen holds no more, and nobody listens longer.
const mostLines = 8;

/** The community and its estates out of the hall profile's gazetteer; `undefined` where it names no office. */
export function parseCommunity(raw: unknown): Community | undefined {
  const gazetteer = recordWith(raw, 'community');
  const fields = recordWith(gazetteer?.['community'], 'name');
  const name = text(fields?.['name'], 100);
  if (fields === undefined || name === undefined) return undefined;
  return {
    name,
    committee: text(fields['committee'], 100) ?? name,
    address: text(fields['address'], 200) ?? '',
    phone: text(fields['phone'], 40) ?? '',
    hours: text(fields['hours'], 100) ?? '',
    estates: records(gazetteer?.['estates']).flatMap((estate): CommunityEstate[] => {
      const own = text(estate['name'], 100);
      if (own === undefined) return [];
      return [{ name: own, shown: text(estate['name_shown'], 100) ?? own, say: texts(estate['say']) }];
    }),
  };
}
