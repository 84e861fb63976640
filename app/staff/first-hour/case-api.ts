import { ours } from '../../text.ts';
import { words } from '../screens/rules.ts';
import { lead, write, type StepRules } from './rules.ts';

/** Where cases go: asked once, from here. */
export const caseApi: StepRules<'case-api'> = {
  icon: 'globe',
  begin: () => ({ step: 'case-api' }),
  view: (_trial, told) => ({
    blocks: [
      lead(ours('first-hour.case-api.how')),
      {
        kind: 'facts',
        facts: [
          {
            label: ours('first-hour.case-api.address'),
            value: told.caseApi === undefined ? ours('first-hour.case-api.own') : words(told.caseApi),
          },
        ],
      },
      ...(told.caseApi === undefined
        ? [write(told, '"caseApi": { "endpoint": "https://…/open311/v2", "apiKey": "…" }')]
        : []),
    ],
    actions: [{ id: 'try', label: ours('first-hour.case-api.try'), key: 'Y', tone: 'primary' }],
  }),
  // What is found is noted by whoever looks: the machine.
  act: (_trial, action) => (action === 'try' ? { do: { type: 'try-check', check: 'case-api' } } : undefined),
};
