import { ours } from '../../text.ts';
import { words } from '../screens/rules.ts';
import { foundBy, lead, no, write, yes, type StepRules } from './rules.ts';

/** The hall's name and phone, as they stand on slips and on the picture that is shown when nothing works. */
export const hall: StepRules<'hall'> = {
  icon: 'house-line',
  begin: () => ({ step: 'hall' }),
  view: (_trial, told) => {
    const { name, phone, hours } = told.hall;
    return {
      blocks: [
        lead(ours('first-hour.hall.how')),
        {
          kind: 'facts',
          facts: [
            { label: ours('first-hour.hall.name'), value: words(name) },
            { label: ours('first-hour.hall.phone'), value: phone === '' ? ours('staff.has-not') : words(phone) },
            { label: ours('first-hour.hall.hours'), value: hours === '' ? ours('staff.has-not') : words(hours) },
          ],
        },
        write(told, JSON.stringify({ hall: { name, phone: phone === '' ? '0571-8888 1234' : phone, hours } }, undefined, 1).replace(/\n */g, ' ').slice(2, -2)),
      ],
      actions: [yes(ours('first-hour.hall.yes')), no(ours('first-hour.hall.no'))],
    };
  },
  act: (_trial, action) => foundBy(action, 'to-write'),
}; // prettier-ignore
