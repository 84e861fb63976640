import { ours } from '../../text.ts';
import type { ScreenAt } from '../state.ts';
import { when } from '../when.ts';
import { dataOf, forChosen, listOf, words, type ScreenRules } from './rules.ts';

/** Who asked for a helper, and who came. */
export const calls: ScreenRules<ScreenAt<'calls'>> = {
  wanted: () => ({ of: 'calls' }),
  view: (screen, state, { now, rows }) => {
    const data = dataOf(state, 'calls');
    const { list, one } = listOf(data?.rows, screen, {
      key: ({ id }) => id,
      rows: rows - 1,
      columns: [
        { label: ours('staff.column.at'), share: 2 },
        { label: ours('staff.column.from'), share: 4 },
        { label: ours('staff.column.answered'), share: 4 },
      ],
      empty: ours('staff.calls.none'),
      cells: (row) => [
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
    });
    return {
      heading: ours('staff.calls'),
      blocks: [list],
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
