import { noCounters, together, type Counters } from '../../counters/counters.ts';
import type { StringKey } from '../../strings/keys.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import { ours, type Text } from '../../text.ts';
import { useSpans, type ScreenAt } from '../state.ts';
import type { Bar } from '../view.ts';
import { dataOf, loading, words, type ScreenRules } from './rules.ts';

/** How many places of giving up are told apart; the rest are rare. */
const mostPlaces = 6;

/** How the kiosk was used: numbers only, and no row is about one person. */
export const use: ScreenRules<ScreenAt<'use'>> = {
  wanted: () => ({ of: 'use' }),
  view: ({ span }, state, { now }) => {
    const data = dataOf(state, 'use');
    if (data === undefined) return { heading: ours('staff.use'), blocks: [loading], actions: [] };
    const since = dayBefore(now, span - 1);
    const counted = data.days
      .filter(({ day }) => day >= since)
      .reduce((sum, { counters }) => together(sum, counters), noCounters);
    return {
      heading: ours('staff.use'),
      blocks: [
        {
          kind: 'filters',
          filters: useSpans.map((days) => ({
            id: String(days),
            label: ours(`staff.use.days.${days}`),
            chosen: days === span,
          })),
        },
        { kind: 'chart', label: ours('staff.use.visits'), bars: visitBars(counted) },
        {
          kind: 'chart',
          label: ours(Object.keys(counted.givenUp).length === 0 ? 'staff.use.nobody' : 'staff.use.given-up'),
          bars: givenUpBars(counted, data.questions),
        },
        { kind: 'chart', label: ours('staff.use.senses'), bars: senseBars(counted) },
      ],
      actions: [],
    };
  },
  act: () => undefined,
  filter: (screen, filter) => {
    const span = useSpans.find((days) => String(days) === filter);
    return span === undefined ? undefined : { ...screen, span };
  },
  back: { at: 'machine' },
};

const visitBars = ({ started, finished, givenUp }: Counters): readonly Bar[] => [
  { label: ours('staff.use.started'), count: started, tint: 'sky' },
  { label: ours('staff.use.finished'), count: finished, tint: 'leaf' },
  { label: ours('staff.use.left'), count: sum(Object.values(givenUp)), tint: 'amber' },
];

const givenUpBars = ({ givenUp }: Counters, questions: Readonly<Record<string, string>>): readonly Bar[] =>
  Object.entries(givenUp)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostPlaces)
    .map(([at, count]) => ({ label: placeOf(at, questions), count, tint: 'amber' }));

/** A question by its own words, another turn by its name. */
function placeOf(at: string, questions: Readonly<Record<string, string>>): Text {
  const code = /^asking:(.*)$/.exec(at)?.[1];
  if (code !== undefined) return words(questions[code] ?? code);
  const key = `staff.use.at.${at}`;
  return Object.hasOwn(zhCN, key) ? ours(key as StringKey) : ours('staff.use.at.other');
}

const senseBars = ({ bySense }: Counters): readonly Bar[] =>
  (['touch', 'voice', 'key', 'scanner', 'helper'] as const).map((sense) => ({
    label: ours(`staff.use.by.${sense}`),
    count: bySense[sense] ?? 0,
    tint: 'pine',
  }));

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** The ISO date some days before. */
const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
