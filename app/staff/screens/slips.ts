import type { JobState } from '../../receipt/spool.ts';
import { ours } from '../../text.ts';
import type { PrinterLine, SlipRow } from '../data.ts';
import type { ScreenAt } from '../state.ts';
import type { Mark, StaffAction, StaffBlock } from '../view.ts';
import { when } from '../when.ts';
import { count, dataOf, forChosen, reference, listOf, type ScreenRules } from './rules.ts';

/** The printer and its slips: what came out, what did not, what nobody knows. */
export const slips: ScreenRules<ScreenAt<'slips'>> = {
  wanted: () => ({ of: 'slips' }),
  view: (screen, state, { now, rows }) => {
    const data = dataOf(state, 'slips');
    const { list, one } = listOf(data?.rows, screen, {
      key: ({ job }) => job,
      rows: rows - 3,
      columns: [
        { label: ours('staff.column.reference'), share: 3 },
        { label: ours('staff.column.slip'), share: 4 },
        { label: ours('staff.column.state'), share: 4 },
        { label: ours('staff.column.at'), share: 2 },
      ],
      empty: ours('staff.slips.none'),
      cells: (row) => [
        {
          text: row.reference === undefined ? ours('staff.no-reference') : reference(row.reference),
          strong: true,
        },
        {
          text:
            row.copy === 0
              ? ours(kindKey(row.kind))
              : ours('staff.slip.copy', { what: ours(kindKey(row.kind)), n: count(row.copy) }),
        },
        { text: ours(`staff.job.${row.state}`), mark: markOf(row.state) },
        { text: when(row.at, now) },
      ],
    });
    return {
      heading: ours('staff.slips'),
      blocks: [
        ...(data === undefined ? [] : [printerLine(data.printer)]),
        list,
        ...(one?.state === 'unconfirmed' ? [question] : []),
      ],
      actions: [...forChosen(one, actionsOf), { id: 'test', label: ours('staff.slips.test'), key: 'T' }],
    };
  },
  act: ({ chosen = '' }, action) => {
    switch (action) {
      case 'test':
        return { do: { type: 'test-page' } };
      case 'came-out':
      case 'did-not':
        return { do: { type: 'looked', job: chosen, cameOut: action === 'came-out' } };
      case 'cancel':
        return { do: { type: 'cancel-slip', job: chosen } };
      case 'again':
        return { do: { type: 'print-copy', job: chosen } };
      default:
        return undefined;
    }
  },
  select: (screen, row) => ({ ...screen, chosen: row }),
};

const question: StaffBlock = { kind: 'line', tone: 'bad', text: ours('staff.slips.came-out') };

export const printerLine = ({ trouble, paperLow }: PrinterLine): StaffBlock => {
  if (trouble !== undefined) return { kind: 'line', tone: 'bad', text: ours(`staff.printer.${trouble}`) };
  return {
    kind: 'line',
    tone: paperLow ? 'bad' : 'good',
    text: ours(paperLow ? 'staff.printer.low' : 'staff.printer.ready'),
  };
};

const kinds = ['case', 'materials', 'community', 'parked', 'progress', 'withdrawal', 'staff'] as const;
const kindKey = (kind: string) => `staff.slip.${kinds.find((known) => known === kind) ?? 'staff'}` as const;

const markOf = (state: JobState): Mark => {
  if (state === 'printed') return { icon: 'check', tint: 'leaf' };
  if (state === 'unconfirmed') return { icon: 'question', tint: 'clay' };
  if (state === 'cancelled' || state === 'expired') return { icon: 'x-circle', tint: 'plum' };
  return underWay(state) ? { icon: 'printer', tint: 'sky' } : { icon: 'warning', tint: 'amber' };
};

const underWay = (state: JobState): boolean =>
  state === 'queued' || state === 'checking' || state === 'sending' || state === 'awaiting_confirm';

function actionsOf({ state, kind }: SlipRow): readonly StaffAction[] {
  if (state === 'unconfirmed')
    return [
      { id: 'came-out', label: ours('staff.slips.yes'), key: 'Y', tone: 'primary' },
      { id: 'did-not', label: ours('staff.slips.no'), key: 'N' },
    ];
  if (underWay(state)) return [];
  const again: StaffAction = { id: 'again', label: ours('staff.reprint'), key: 'P' };
  const done = state === 'printed' || state === 'cancelled';
  return [
    // A badge's slip holds what opens the staff area; another is taught, not copied.
    ...(kind === 'staff' ? [] : [again]),
    ...(done ? [] : [{ id: 'cancel', label: ours('staff.slips.cancel'), key: 'X', tone: 'danger' } as const]),
  ];
}
