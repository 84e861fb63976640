import type { Service } from '../services/service.ts';
import { defined, ours, type Text } from '../text.ts';

/** What happens next and by when: the service's own words, and its promise in days. */
export function nextLines({ next = [], promiseDays, locale }: Service): readonly Text[] {
  const promised =
    promiseDays === undefined ? [] : [ours('done.within', { days: { kind: 'count', count: promiseDays } })];
  const lines = [...promised, ...next.map((line) => defined(line, locale))];
  return lines.length === 0 ? [ours('done.soon')] : lines;
}
