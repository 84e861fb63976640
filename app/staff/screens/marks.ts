import type { CaseState } from '../../cases/submission.ts';
import type { CaseFilter } from '../state.ts';
import type { Mark } from '../view.ts';

/** Each state with an icon, a colour and, in the list, its word. */
export const stateMarks: Readonly<Record<CaseState, Mark>> = {
  waiting: { icon: 'clock', tint: 'amber' },
  submitted: { icon: 'megaphone-simple', tint: 'sky' },
  accepted: { icon: 'user-circle', tint: 'sky' },
  filed: { icon: 'list-checks', tint: 'pine' },
  in_progress: { icon: 'wrench', tint: 'pine' },
  awaiting_resident: { icon: 'question', tint: 'plum' },
  resolved: { icon: 'check-circle', tint: 'leaf' },
  closed: { icon: 'check', tint: 'leaf' },
  rejected: { icon: 'x-circle', tint: 'clay' },
};

/** Under which filter a state is found. */
export const filterOf: Readonly<Record<CaseState, Exclude<CaseFilter, 'all'>>> = {
  waiting: 'waiting',
  submitted: 'sent',
  accepted: 'under-way',
  filed: 'under-way',
  in_progress: 'under-way',
  awaiting_resident: 'under-way',
  resolved: 'closed',
  closed: 'closed',
  rejected: 'closed',
};
