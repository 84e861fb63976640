import { ours } from '../../text.ts';
import { lead, line, type StepRules } from './rules.ts';

/** A badge comes out of the printer, and is held under the scanner (StaffEvent `badge`, app/staff/step.ts). */
export const badge: StepRules<'badge'> = {
  icon: 'identification-card',
  begin: () => ({ step: 'badge' }),
  view: (_trial, { mine: { hasBadge } }) => ({
    blocks: [
      lead(ours('first-hour.badge.how')),
      line(ours(hasBadge ? 'first-hour.badge.hold' : 'first-hour.badge.none')),
    ],
    actions: [
      {
        id: 'teach',
        label: ours(hasBadge ? 'staff.people.new-badge' : 'staff.people.teach'),
        key: 'B',
        ...(hasBadge ? {} : { tone: 'primary' }),
      },
      { id: 'no', label: ours('first-hour.badge.no'), key: 'N' },
    ],
  }),
  act: (_trial, action, _fields, { mine }) => {
    if (action === 'teach') return { do: { type: 'teach-badge', person: mine.id } };
    return action === 'no' ? { found: { outcome: 'failed', why: 'not-read' } } : undefined;
  },
};
