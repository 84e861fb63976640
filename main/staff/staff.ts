import type { TurnId } from '#app/ids.ts';
import type { Hypothesis } from '#app/ports/recognizer.ts';
import type { AnyStaffEvent, StaffWorldEvent } from '#app/staff/events.ts';
import type { StaffEffect } from '#app/staff/effects.ts';
import type { Person } from '#app/staff/person.ts';
import { nobody, type StaffState } from '#app/staff/state.ts';
import { staffStep } from '#app/staff/step.ts';
import { staffTurnOf } from '#app/staff/turn.ts';
import type { StaffWorld } from '#app/staff/world.ts';
import type { StaffTurn } from '#app/turn/turn.ts';
import { actsAtOnce, understand } from '#app/understanding/understand.ts';

/** The staff area running in main, beside the resident's session. */
export interface StaffArea {
  /** What is shown instead of the resident's turn; absent while nobody is at the door or in. */
  turn(): StaffTurn | undefined;
  state(): StaffState;
  dispatch(event: AnyStaffEvent): void;
  /** What the ear heard while `turn` was shown. True: it was listened for, and is over. */
  hear(turn: TurnId, hypothesis: Hypothesis, final: boolean): boolean;
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
  const turn = (): StaffTurn | undefined => (state.at === 'out' ? undefined : staffTurnOf(state, world()));
  return {
    turn,
    state: () => state,
    dispatch,
    hear: (asked, hypothesis, final) => {
      const now = turn();
      if (now?.listening === undefined || now.id !== asked) return false;
      const understood = understand(hypothesis, now.listening, world().locale);
      if (!final && !actsAtOnce(understood, now.listening)) return false;
      const answer =
        understood.outcome === 'accepted' && 'answer' in understood ? understood.answer : undefined;
      dispatch({ type: 'heard', ...(answer?.type === 'choice' && { choice: answer.id }) });
      return true;
    },
  };
}
