import type { Answer } from '../../self-test/answers.ts';
import { ours, type Text } from '../../text.ts';
import type { IconName } from '../../turn/icons.ts';
import type { StaffDataOf } from '../data.ts';
import type { Deed } from '../effects.ts';
import { words } from '../screens/rules.ts';
import type { StaffAction, StaffBlock, StaffView } from '../view.ts';
import type { StaffWorld } from '../world.ts';
import type { Sensed, StepName, Trial, TrialOf } from './trial.ts';

/** What the first hour is told of the machine. */
export type Told = StaffDataOf<'first-hour'>;
export type Found = Pick<Answer, 'outcome' | 'why'>;

/** A step of the first hour: what it shows, what its actions lead to, what it takes from hands and voices. One file each. */
export interface StepRules<K extends StepName> {
  readonly icon: IconName;
  begin(): TrialOf<K>;
  view(trial: TrialOf<K>, told: Told, world: StaffWorld): Omit<StaffView, 'heading'>;
  /** An action that is offered: tried further, found, or to be done. */
  act(
    trial: TrialOf<K>,
    action: string,
    fields: Readonly<Record<string, string>>,
    told: Told,
  ): Acted<K> | undefined;
  /** `undefined`: it changes nothing here. */
  sense?(trial: TrialOf<K>, sensed: Sensed, told: Told): TrialOf<K> | undefined;
}
export type Acted<K extends StepName = StepName> =
  | { readonly trial: TrialOf<K> }
  | { readonly found: Found }
  | { readonly do: Deed; readonly trial?: TrialOf<K> };

/** A row of the table, whichever it is. */
export type AnyStep = Omit<StepRules<StepName>, 'begin'> & { begin(): Trial };

/** What is to be done on a step. */
export const lead = (text: Text): StaffBlock => ({ kind: 'lead', text });
export const line = (text: Text, tone: 'plain' | 'good' | 'bad' = 'plain'): StaffBlock => ({
  kind: 'line',
  tone,
  text,
});
/** What to write into the configuration, and where; the electrician's own editor does it. */
export const write = ({ configPath }: Told, json: string): StaffBlock => ({
  kind: 'write',
  where: ours('first-hour.write', { path: words(configPath) }),
  line: words(json),
});

export const yes = (label: Text): StaffAction => ({ id: 'yes', label, key: 'Y', tone: 'primary' });
export const no = (label: Text): StaffAction => ({ id: 'no', label, key: 'N' });

/** Found well, or not and why; nothing else is asked. */
export const foundBy = (action: string, why: string): { readonly found: Found } | undefined => {
  if (action === 'yes') return { found: { outcome: 'passed' } };
  return action === 'no' ? { found: { outcome: 'failed', why } } : undefined;
};
