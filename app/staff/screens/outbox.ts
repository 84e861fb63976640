import { ours } from '../../text.ts';
import type { OutboxRow } from '../data.ts';
import { isOver, needsPerson, type DeliveryWhy } from '../delivery.ts';
import type { ScreenAt } from '../state.ts';
import type { Mark, StaffAction, StaffBlock } from '../view.ts';
import { when } from '../when.ts';
import { dataOf, forChosen, reasonField, reference, listOf, words, type ScreenRules } from './rules.ts';

/** What is kept here and not yet with the city: why it waits, and what to do. */
export const outbox: ScreenRules<ScreenAt<'outbox'>> = {
  wanted: () => ({ of: 'outbox' }),
  view: (screen, state, { now, rows }) => {
    const data = dataOf(state, 'outbox');
    const { list, one } = listOf(data?.rows, screen, {
      key: ({ reference }) => reference,
      rows: rows - 2,
      columns: [
        { label: ours('staff.column.reference'), share: 3 },
        { label: ours('staff.column.what'), share: 4 },
        { label: ours('staff.column.why'), share: 5 },
        { label: ours('staff.column.at'), share: 2 },
      ],
      empty: ours('staff.outbox.none'),
      cells: (row) => [
        { text: reference(row.reference), strong: true },
        { text: whatOf(row) },
        { text: ours(`staff.why.${row.why}`), mark: markOf(row.why) },
        { text: row.at === undefined ? ours('staff.when.unknown') : when(row.at, now) },
      ],
    });
    return {
      heading: ours('staff.outbox'),
      blocks: [list, ...(one === undefined ? [] : advice(one))],
      actions: forChosen(one, actionsOf),
    };
  },
  act: ({ chosen = '' }, action, fields, state) => {
    const row = dataOf(state, 'outbox')?.rows.find(({ reference: digits }) => digits === chosen);
    if (row === undefined) return undefined;
    switch (action) {
      case 'open':
        return { go: { at: 'case', key: row.reference } };
      case 'retry':
        return { do: { type: 'retry', reference: row.reference } };
      case 'give-up':
        return { do: { type: 'give-up', reference: row.reference, why: fields['why'] ?? '' } };
      case 'is-there':
        return { do: { type: 'is-there', reference: row.reference, server: fields['server'] ?? '' } };
      default:
        return undefined;
    }
  },
  select: (screen, row) => ({ ...screen, chosen: row }),
};

const whatOf = ({ what }: OutboxRow) =>
  what.kind === 'submission'
    ? words(what.serviceName)
    : ours(`staff.outbox.${what.kind === 'media' ? what.media : what.kind}`);

const markOf = (why: DeliveryWhy): Mark =>
  needsPerson(why)
    ? { icon: 'warning', tint: 'clay' }
    : isOver(why)
      ? { icon: 'check', tint: 'leaf' }
      : { icon: 'clock', tint: 'amber' };

/** What to do about it; the server's own words, small, for whoever looks after the line. */
const advice = ({ why, detail }: OutboxRow): readonly StaffBlock[] => [
  { kind: 'line', tone: needsPerson(why) ? 'bad' : 'plain', text: ours(`staff.todo.${why}`) },
  ...(detail === undefined
    ? []
    : [
        {
          kind: 'line',
          tone: 'plain',
          text: ours('staff.server-said', { words: words(detail.slice(0, 160)) }),
        } as const,
      ]),
];

function actionsOf({ why, what }: OutboxRow): readonly StaffAction[] {
  const stuck = why === 'refused' || why === 'out-of-sight';
  const open: StaffAction = { id: 'open', label: ours('staff.outbox.open'), key: 'O' };
  const retry: StaffAction = { id: 'retry', label: ours('staff.outbox.retry'), key: 'R', tone: 'primary' };
  if (isOver(why) || why === 'damaged') return [open];
  return [
    open,
    retry,
    ...(stuck && what.kind === 'submission'
      ? [{ id: 'is-there', label: ours('staff.outbox.is-there'), key: 'T', form: [serverField] } as const]
      : []),
    ...(stuck
      ? [
          {
            id: 'give-up',
            label: ours('staff.outbox.give-up'),
            key: 'X',
            tone: 'danger',
            form: [reasonField(reasons)],
          } as const,
        ]
      : []),
  ];
}

const serverField = {
  name: 'server',
  label: ours('staff.outbox.server-id'),
  kind: 'line',
  required: true,
} as const;

const reasons = (['twice', 'by-phone', 'taken-back', 'mistake'] as const).map((value) => ({
  value,
  label: ours(`staff.give-up.${value}`),
}));
