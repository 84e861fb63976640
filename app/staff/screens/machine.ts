import { ours } from '../../text.ts';
import type { ScreenAt } from '../state.ts';
import { reasonField, type ScreenRules } from './rules.ts';

/** The way out of the kiosk, for whoever mends it. */
export const machine: ScreenRules<ScreenAt<'machine'>> = {
  wanted: () => undefined,
  view: () => ({
    heading: ours('staff.machine'),
    blocks: [{ kind: 'line', tone: 'plain', text: ours('staff.machine.how') }],
    actions: [
      {
        id: 'quit',
        label: ours('staff.machine.quit'),
        key: 'Q',
        tone: 'danger',
        form: [reasonField(reasons)],
      },
    ],
  }),
  act: (_screen, action, { why = '' }) => (action === 'quit' ? { do: { type: 'quit', why } } : undefined),
};

const reasons = (['repair', 'update', 'closing', 'other'] as const).map((value) => ({
  value,
  label: ours(`staff.quit.${value}`),
}));
