import type { Service } from '../services/service.ts';
import { defined, ours, type Text } from '../text.ts';

/** What happens next and by when: the promise in days, and the service's own words. Who left no number is not called. */
export function nextLines({ next = [], promiseDays, locale }: Service, hasPhone: boolean): readonly Text[] {
  const days = { kind: 'count', count: promiseDays ?? 0 } as const;
  const promised =
    promiseDays === undefined ? [] : [ours(hasPhone ? 'done.within' : 'done.within-unasked', { days })];
  const lines = [...promised, ...next.map((line) => defined(line, locale))];
  return lines.length === 0 ? [ours('done.soon')] : lines;
}
