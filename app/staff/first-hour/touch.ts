import { ours } from '../../text.ts';
import { count } from '../screens/rules.ts';
import { lead, line, no, yes, type StepRules } from './rules.ts';
import { spots } from './trial.ts';

/** The four corners and the middle, each touched once. */
export const touch: StepRules<'touch'> = {
  icon: 'hand-waving',
  begin: () => ({ step: 'touch', touched: [] }),
  view: ({ touched }) => {
    const left = spots.length - touched.length;
    return {
      blocks: [
        lead(ours('first-hour.touch.how')),
        left === 0
          ? line(ours('first-hour.touch.all'), 'good')
          : line(ours('first-hour.touch.left', { left: count(left) })),
        { kind: 'spots', spots: spots.map((id) => ({ id, touched: touched.includes(id) })) },
      ],
      actions: [...(left === 0 ? [yes(ours('first-hour.touch.yes'))] : []), no(ours('first-hour.touch.no'))],
    };
  },
  act: ({ touched }, action) => {
    const deaf = spots.filter((spot) => !touched.includes(spot));
    if (action === 'yes') return deaf.length === 0 ? { found: { outcome: 'passed' } } : undefined;
    return action === 'no' ? { found: { outcome: 'failed', why: deaf.join(' ') } } : undefined;
  },
  sense: (trial, sensed) => {
    const spot = sensed.type === 'touched' ? spots.find((known) => known === sensed.spot) : undefined;
    return spot === undefined || trial.touched.includes(spot)
      ? undefined
      : { ...trial, touched: [...trial.touched, spot] };
  },
};
