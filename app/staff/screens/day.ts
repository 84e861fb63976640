import { ours, own } from '../../text.ts';
import type { DayCounts, SavePlace } from '../data.ts';
import type { ScreenAt } from '../state.ts';
import type { StaffAction } from '../view.ts';
import { dayBars } from '../day.ts';
import { placeField } from './places.ts';
import { count, dataOf, loading, words, type ScreenRules } from './rules.ts';

/** The day in numbers: on the screen, on paper, and as a file. */
export const day: ScreenRules<ScreenAt<'day'>> = {
  wanted: () => ({ of: 'day' }),
  view: (_screen, state) => {
    const data = dataOf(state, 'day');
    return {
      heading:
        data === undefined
          ? ours('staff.day')
          : ours('staff.day.of', { day: own({ kind: 'day', iso: data.day.day }) }),
      blocks:
        data === undefined
          ? [loading]
          : [
              { kind: 'chart', label: ours('staff.day.cases'), bars: dayBars(data.day) },
              { kind: 'chart', label: ours('staff.day.services'), bars: servicesOf(data.day) },
              {
                kind: 'facts',
                facts: (['slips', 'reprints', 'calls'] as const).map((what) => ({
                  label: ours(`staff.day.${what}`),
                  value: count(data.day[what]),
                })),
              },
            ],
      actions: data === undefined ? [] : actionsOf(data.places),
    };
  },
  act: (_screen, action, fields) => {
    if (action === 'print') return { do: { type: 'print-day' } };
    return action === 'save' ? { do: { type: 'save-day', to: fields['to'] ?? '' } } : undefined;
  },
};

const servicesOf = ({ byService }: DayCounts) =>
  byService
    .slice(0, 8)
    .map(({ name, count: number }) => ({ label: words(name), count: number, tint: 'pine' as const }));

const actionsOf = (places: readonly SavePlace[]): readonly StaffAction[] => [
  { id: 'print', label: ours('staff.day.print'), key: 'P', tone: 'primary' },
  {
    id: 'save',
    label: ours('staff.day.save'),
    key: 'S',
    form: [placeField(ours('staff.day.where'), places)],
  },
];
