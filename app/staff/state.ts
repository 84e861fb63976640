import { effectId, type EffectId } from '../ids.ts';
import type { Text } from '../text.ts';
import type { Trial } from './first-hour/trial.ts';
import type { StaffData } from './data.ts';
import type { Person } from './person.ts';
import type { Tone } from './view.ts';

/** The staff area: nobody there, somebody at its door, or a colleague inside. In main's memory only. */
export type StaffState = Out | Door | In;

/** The resident's turn is shown. `serial` counts who came, so that a late answer never finds the wrong one. */
export interface Out extends Counted {
  readonly at: 'out';
}

interface Counted {
  readonly serial: number;
  readonly effects: number;
}

export interface Door extends Counted {
  readonly at: 'door';
  /** looking: who may come in is being read · first: nobody has a PIN yet · who: a name is chosen · pin: it is asked. */
  readonly asks: 'looking' | 'first' | 'who' | 'pin';
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly person?: string;
  readonly said?: Said;
}

export interface In extends Counted {
  readonly at: 'in';
  readonly who: Person;
  readonly screen: Screen;
  /** Of the screen that is looked at; absent while it is fetched. */
  readonly data?: StaffData;
  /** The action whose form is open. */
  readonly form?: string;
  /** What came of the last action. */
  readonly said?: Said;
  /** Actions under way: no second one until each has come back. */
  readonly busy: readonly EffectId[];
}

export interface Said {
  readonly tone: Tone;
  readonly text: Text;
}

/** Lists share a page and a chosen row. */
interface List {
  readonly page: number;
  readonly chosen?: string;
}

export type Screen =
  | { readonly at: 'cases'; readonly filter: CaseFilter; readonly search: string; readonly page: number }
  | { readonly at: 'case'; readonly key: string }
  | ({ readonly at: 'outbox' } & List)
  | ({ readonly at: 'slips' } & List)
  | ({ readonly at: 'calls' } & List)
  | { readonly at: 'day' }
  | ({ readonly at: 'notices' } & List)
  | ({ readonly at: 'people' } & List)
  | { readonly at: 'machine' }
  | { readonly at: 'use'; readonly span: UseSpan }
  | { readonly at: 'first-hour'; readonly trial: Trial };
export type ScreenAt<K extends Screen['at']> = Extract<Screen, { at: K }>;

export const caseFilters = ['all', 'waiting', 'sent', 'under-way', 'closed'] as const;
export type CaseFilter = (typeof caseFilters)[number];

/** Days that are counted together. */
export const useSpans = [1, 7, 30] as const;
export type UseSpan = (typeof useSpans)[number];

export const nobody: Out = { at: 'out', serial: 0, effects: 0 };

/** Everything of the staff goes. */
export const outOf = ({ serial, effects }: StaffState): Out => ({ at: 'out', serial: serial + 1, effects });

/** The next effect's id, unique as long as main lives, and the state that has used it up. */
export function numbered<S extends StaffState>(state: S): { readonly id: EffectId; readonly state: S } {
  const effects = state.effects + 1;
  return { id: effectId(`staff-${state.serial}:${effects}`), state: { ...state, effects } };
}

/** Whether an effect belongs to whoever is here now. */
export const isOf = (state: StaffState, effect: EffectId): boolean =>
  effect.startsWith(`staff-${state.serial}:`);
