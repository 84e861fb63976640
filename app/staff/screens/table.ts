import type { IconName } from '../../turn/icons.ts';
import type { Screen, ScreenAt } from '../state.ts';
import { calls } from './calls.ts';
import { caseScreen } from './case.ts';
import { cases, todaysCases } from './cases.ts';
import { day } from './day.ts';
import { firstHour } from './first-hour.ts';
import { machine } from './machine.ts';
import { notices } from './notices.ts';
import { outbox } from './outbox.ts';
import { people } from './people.ts';
import type { ScreenRules } from './rules.ts';
import { slips } from './slips.ts';
import { use } from './use.ts';

/** Each screen is one row; a missing row does not compile. */
const table: { readonly [K in Screen['at']]: ScreenRules<ScreenAt<K>> } = {
  cases,
  case: caseScreen,
  outbox,
  slips,
  calls,
  day,
  notices,
  people,
  machine,
  use,
  'first-hour': firstHour,
};

export const rulesOf = (screen: Screen): ScreenRules<Screen> => table[screen.at];

/** Every screen but an open case has a tab, in the order of a day's work. */
export const tabs = [
  { id: 'cases', icon: 'list-checks', screen: todaysCases },
  { id: 'calls', icon: 'hand-waving', screen: { at: 'calls', page: 0 } },
  { id: 'slips', icon: 'printer', screen: { at: 'slips', page: 0 } },
  { id: 'outbox', icon: 'clock', screen: { at: 'outbox', page: 0 } },
  { id: 'day', icon: 'calendar-blank', screen: { at: 'day' } },
  { id: 'notices', icon: 'newspaper', screen: { at: 'notices', page: 0 } },
  { id: 'people', icon: 'users-three', screen: { at: 'people', page: 0 } },
  { id: 'machine', icon: 'toolbox', screen: { at: 'machine' } },
] as const satisfies readonly { readonly id: string; readonly icon: IconName; readonly screen: Screen }[];

/** An open case stands under the cases, what is of the machine under it. */
export const tabOf = ({ at }: Screen): string =>
  at === 'case' ? 'cases' : at === 'use' || at === 'first-hour' ? 'machine' : at;
