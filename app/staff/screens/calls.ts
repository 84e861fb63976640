import { ours } from '../../text.ts';
import type { ScreenAt } from '../state.ts';
import { when } from '../when.ts';
import { dataOf, forChosen, loading, tableOf, words, type ScreenRules } from './rules.ts';

/** Who asked for a helper, and who came. */
export const calls: ScreenRules<ScreenAt<'calls'>> = {
  wanted: () => ({ of: 'calls' }),
  view: ({ page, chosen }, state, { now, rows }) => {
    const data = dataOf(state, 'calls');
    const one = data?.rows.find(({ id }) => id === chosen);
    return {
      heading: ours('staff.calls'),
      blocks: [
        data === undefined
          ? loading
          : tableOf(
              data.rows,
              { page, rows: rows - 1 },
              {
                columns: [
                  { label: ours('staff.column.at'), share: 2 },
                  { label: ours('staff.column.from'), share: 4 },
                  { label: ours('staff.column.answered'), share: 4 },
                ],
                empty: ours('staff.calls.none'),
                row: (row) => ({
                  id: row.id,
                  chosen: row.id === chosen,
                  cells: [
                    { text: when(row.at, now), strong: true },
                    { text: ours(fromKey(row.from)) },
                    row.answered === undefined
                      ? { text: ours('staff.calls.open'), mark: { icon: 'bell', tint: 'clay' } }
                      : {
                          text: ours('staff.calls.by', {
                            name: words(row.answered.by),
                            at: when(row.answered.at, now),
                          }),
                          mark: { icon: 'check', tint: 'leaf' },
                        },
                  ],
                }),
              },
            ),
      ],
      actions: forChosen(one, ({ answered }) =>
        answered === undefined
          ? [{ id: 'answer', label: ours('staff.calls.answer'), key: 'A', tone: 'primary' }]
          : [],
      ),
    };
  },
  act: ({ chosen }, action) =>
    action === 'answer' && chosen !== undefined ? { do: { type: 'answer-call', call: chosen } } : undefined,
  select: (screen, row) => ({ ...screen, chosen: row }),
};

/** Where in a visit, roughly: it helps to know what to bring along, and tells nobody's business. */
const fromKey = (from: string) =>
  from === 'home'
    ? 'staff.from.home'
    : from === 'asking' || from === 'review' || from === 'services'
      ? 'staff.from.asking'
      : from === 'not-kept'
        ? 'staff.from.fault'
        : from === 'emergency'
          ? 'staff.from.emergency'
          : 'staff.from.other';
