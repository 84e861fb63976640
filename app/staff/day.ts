import { ours } from '../text.ts';
import type { CaseRow, DayCounts } from './data.ts';
import { filterOf } from './screens/marks.ts';
import type { Bar } from './view.ts';

/** A day counted: by where each case stands, and by service, most first. */
export function countDay(
  day: string,
  cases: readonly CaseRow[],
  others: Pick<DayCounts, 'slips' | 'reprints' | 'calls'>,
): DayCounts {
  const within = (filter: string): number => cases.filter(({ state }) => filterOf[state] === filter).length;
  const services = new Map<string, number>();
  for (const { serviceName } of cases) services.set(serviceName, (services.get(serviceName) ?? 0) + 1);
  return {
    day,
    waiting: within('waiting'),
    sent: within('sent'),
    underWay: within('under-way'),
    closed: within('closed'),
    ...others,
    byService: [...services]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
  };
}

/** The same four bars on the screen and on paper. */
export const dayBars = ({ waiting, sent, underWay, closed }: DayCounts): readonly Bar[] => [
  { label: ours('staff.filter.waiting'), count: waiting, tint: 'amber' },
  { label: ours('staff.filter.sent'), count: sent, tint: 'sky' },
  { label: ours('staff.filter.under-way'), count: underWay, tint: 'pine' },
  { label: ours('staff.filter.closed'), count: closed, tint: 'leaf' },
];

/**
 * Today's cases as a table for a spreadsheet (RFC 4180): reference, service, state, time; nothing of a person. With the
 * mark that tells Excel it is UTF-8.
 */
export function dayCsv(
  cases: readonly CaseRow[],
  head: readonly string[],
  word: (row: CaseRow) => string,
): string {
  const lines = [head, ...cases.map((row) => [row.reference ?? row.key, row.serviceName, word(row), row.at])];
  return `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula is made text: a spreadsheet would run it. */
const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};
