import type { EffectId } from '../ids.ts';
import { ours } from '../text.ts';
import type { StaffEffect } from './effects.ts';
import type { Person } from './person.ts';
import { rulesOf } from './screens/table.ts';
import { numbered, outOf, type In, type Said, type Screen, type StaffState } from './state.ts';

export interface StaffMoved {
  readonly state: StaffState;
  /** A helper, whose place is beside the resident; nobody is at the door any more. */
  readonly beside?: Person;
  readonly effects: readonly StaffEffect[];
}

export const stay = (state: StaffState): StaffMoved => ({ state, effects: [] });

export type Undone = StaffEffect extends infer E ? (E extends StaffEffect ? Omit<E, 'id'> : never) : never;

/** One effect, with its number. */
export function asking(state: StaffState, effect: Undone): StaffMoved & { readonly id: EffectId } {
  const { id, state: counted } = numbered(state);
  return { state: counted, effects: [{ ...effect, id }], id };
}

export function leave(state: StaffState, why: 'left' | 'idle'): StaffMoved {
  if (state.at !== 'in') return stay(outOf(state));
  const { id } = numbered(state);
  return {
    state: outOf({ ...state, effects: state.effects + 1 }),
    effects: [{ type: 'sign-out', id, who: state.who, why }],
  };
}

/** Another screen, and what it shows is fetched; what came of the last action stands until then. */
export function goTo(state: In, screen: Screen): StaffMoved {
  const { data: _data, form: _form, said: _said, ...rest } = state;
  const moved = fetched({ ...rest, screen });
  if (screen.at !== 'case') return moved;
  // A case holds what is a person's: who opened it is written down.
  return {
    ...moved,
    effects: moved.effects.map((effect) =>
      effect.type === 'fetch' ? { ...effect, opens: state.who } : effect,
    ),
  };
}

/** The same screen, told anew; what is shown stays until it comes. */
export function fetched(state: In): StaffMoved {
  const wanted = rulesOf(state.screen).wanted(state.screen, state);
  return wanted === undefined ? stay(state) : asking(state, { type: 'fetch', wanted });
}

/** A PIN that anybody would try first. */
export const unfit: Said = { tone: 'bad', text: ours('staff.pin.unfit') };
