import { parseReference } from '../../cases/reference.ts';
import { parseSlip } from '../../cases/slip-code.ts';
import { ours } from '../../text.ts';
import type { CaseRow } from '../data.ts';
import { caseFilters, type CaseFilter, type Screen, type ScreenAt } from '../state.ts';
import type { StaffRow } from '../view.ts';
import { when } from '../when.ts';
import { filterOf, stateMarks } from './marks.ts';
import { dataOf, loading, reference, silent, tableOf, words, type ScreenRules } from './rules.ts';

export const todaysCases: Screen = { at: 'cases', filter: 'all', search: '', page: 0 };

/** Today's cases: what waits here, what was sent, what is under way, what is closed. */
export const cases: ScreenRules<ScreenAt<'cases'>> = {
  wanted: () => ({ of: 'cases' }),
  view: ({ filter, search, page }, state, { now, rows }) => {
    const data = dataOf(state, 'cases');
    const all = data?.rows ?? [];
    const within = (name: CaseFilter): readonly CaseRow[] =>
      name === 'all' ? all : all.filter((row) => filterOf[row.state] === name);
    const found = within(filter).filter((row) => fits(row, search));
    return {
      heading: ours('staff.cases'),
      blocks: [
        { kind: 'search', label: ours('staff.search'), value: search },
        {
          kind: 'filters',
          filters: caseFilters.map((id) => ({
            id,
            label: ours(`staff.filter.${id}`),
            count: within(id).length,
            chosen: id === filter,
          })),
        },
        ...(data?.apiSilent === true ? [silent] : []),
        data === undefined
          ? loading
          : tableOf(
              found,
              { page, rows: rows - 2 },
              {
                columns: [
                  { label: ours('staff.column.reference'), share: 3 },
                  { label: ours('staff.column.what'), share: 5 },
                  { label: ours('staff.column.state'), share: 3 },
                  { label: ours('staff.column.at'), share: 2 },
                ],
                empty: ours(search === '' ? 'staff.cases.none' : 'staff.cases.not-found'),
                row: (row) => rowOf(row, now),
              },
            ),
      ],
      actions: [],
    };
  },
  act: () => undefined,
  filter: (screen, name) => {
    const filter = caseFilters.find((known) => known === name);
    return filter === undefined ? undefined : { ...screen, filter, page: 0 };
  },
  select: (_screen, row) => ({ at: 'case', key: row }),
};

/** A whole reference, keyed in or scanned, leads straight to its case, whatever day it is of. */
export function searchFor(typed: string): Screen {
  const slip = parseSlip(typed);
  const whole = slip.ok ? ({ ok: true, value: slip.value.reference } as const) : parseReference(typed);
  return whole.ok
    ? { at: 'case', key: whole.value }
    : { at: 'cases', filter: 'all', search: typed.slice(0, 40), page: 0 };
}

const fits = ({ reference: digits, serviceName }: CaseRow, search: string): boolean => {
  const sought = search.replace(/\s/g, '');
  return sought === '' || (digits ?? '').includes(sought) || serviceName.includes(sought);
};

const rowOf = (row: CaseRow, now: string): StaffRow => ({
  id: row.key,
  cells: [
    {
      text: row.reference === undefined ? ours('staff.no-reference') : reference(row.reference),
      strong: true,
    },
    { text: words(row.serviceName) },
    row.withdrawn
      ? { text: ours('staff.state.withdrawn'), mark: { icon: 'arrow-u-up-left', tint: 'plum' } }
      : { text: ours(`staff.state.${row.state}`), mark: stateMarks[row.state] },
    { text: when(row.at, now) },
  ],
});
