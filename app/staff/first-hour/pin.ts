import { ours } from '../../text.ts';
import { words } from '../screens/rules.ts';
import { lead, line, yes, type StepRules } from './rules.ts';

/** Whoever is in has a PIN, or a badge let them in and one is set now. */
export const pin: StepRules<'pin'> = {
  icon: 'user-circle',
  begin: () => ({ step: 'pin' }),
  view: (_trial, { mine: { name, hasPin } }) => ({
    blocks: [
      line(ours(hasPin ? 'first-hour.pin.has' : 'first-hour.pin.has-not', { name: words(name) }), hasPin ? 'good' : 'bad'),
      lead(ours('first-hour.pin.how')),
    ],
    actions: [
      ...(hasPin ? [yes(ours('first-hour.pin.yes'))] : []),
      {
        id: 'change',
        label: ours('staff.people.change-pin'),
        key: 'C',
        form: [{ name: 'pin', label: ours('staff.people.new-pin'), kind: 'pin', required: true }],
      },
    ],
  }),
  act: (_trial, action, { pin: fresh = '' }, { mine }) => {
    if (action === 'change') return { do: { type: 'change-pin', person: mine.id, pin: fresh } };
    return action === 'yes' && mine.hasPin ? { found: { outcome: 'passed' } } : undefined;
  },
}; // prettier-ignore
