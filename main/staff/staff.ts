import type { AnyStaffEvent, StaffWorldEvent } from '#app/staff/events.ts';
import type { StaffEffect } from '#app/staff/effects.ts';
import type { Person } from '#app/staff/person.ts';
import { nobody, type StaffState } from '#app/staff/state.ts';
import { staffStep } from '#app/staff/step.ts';
import { staffTurnOf } from '#app/staff/turn.ts';
import type { StaffWorld } from '#app/staff/world.ts';
import type { StaffTurn } from '#app/turn/turn.ts';

/** The staff area running in main, beside the resident's session. */
export interface StaffArea {
  /** What is shown instead of the resident's turn; absent while nobody is at the door or in. */
  turn(): StaffTurn | undefined;
  state(): StaffState;
  dispatch(event: AnyStaffEvent): void;
}

export interface StaffSurroundings {
  readonly world: () => StaffWorld;
  readonly perform: (effect: StaffEffect, dispatch: (event: StaffWorldEvent) => void) => void;
  /** Called after every step. */
  readonly show: () => void;
  /** The resident's turn is covered, or shown again. `wasIn`: a colleague comes in or goes, and did not only knock. */
  readonly passed: (wasIn: boolean) => void;
  /** A helper's badge or PIN: beside the resident, or away again. */
  readonly beside: (person: Person) => void;
  readonly idleMs: number;
}

export function openStaffArea({
  world,
  perform,
  show,
  passed,
  beside,
  idleMs,
}: StaffSurroundings): StaffArea {
  let state: StaffState = nobody;
  const dispatch = (event: AnyStaffEvent): void => {
    const before = state;
    const moved = staffStep(state, event, world(), idleMs);
    state = moved.state;
    if (state.at !== before.at) passed(state.at === 'in' || before.at === 'in');
    if (moved.beside !== undefined) beside(moved.beside);
    if (state !== before) show();
    for (const effect of moved.effects) perform(effect, dispatch);
  };
  return {
    turn: () => (state.at === 'out' ? undefined : staffTurnOf(state, world())),
    state: () => state,
    dispatch,
  };
}
