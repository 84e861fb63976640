import type { Hypothesis } from '#app/ports/recognizer.ts';
import { step } from '#app/session/step.ts';
import { freshState, type State } from '#app/session/state.ts';
import type { Effect } from '#app/session/effects.ts';
import type { SessionEvent } from '#app/session/events.ts';
import type { World } from '#app/session/world.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import type { Turn } from '#app/turn/turn.ts';
import type { MediaId, TurnId, VisitId } from '#app/ids.ts';
import { emergencyHeard } from '#app/understanding/emergency.ts';
import { actsAtOnce, understand } from '#app/understanding/understand.ts';
import { eventOf } from './event-of.ts';

/** A visit running in main: state in memory only, effects performed beside the outbox, the spool and the speech. */
export interface Session {
  readonly state: () => State;
  readonly turn: () => Turn;
  dispatch(event: SessionEvent): void;
  /** What the ear heard while `turn` was asked. True: it was acted on, and listening may end. */
  hear(turn: TurnId, hypothesis: Hypothesis, how: HowHeard): boolean;
}

export interface HowHeard {
  /** No more is awaited of this utterance. */
  readonly final: boolean;
  /** While the kiosk was speaking: talk in the hall, or its own echo, does not make it stop. */
  readonly overPrompt?: boolean;
  /** Kept as it was said, where the turn asks for it. */
  readonly sound?: MediaId;
}

export interface SessionSurroundings {
  readonly world: (state: State) => World;
  /** Performs one effect; its outcome comes back through `dispatch`. */
  readonly perform: (effect: Effect, dispatch: (event: SessionEvent) => void) => void;
  /** Called after every step. */
  readonly show: (state: State, turn: Turn) => void;
  readonly newVisit: () => VisitId;
  /** Told of every step, for what is counted; keeps nothing of it. */
  readonly stepped?: (before: State, event: SessionEvent, after: State) => void;
}

export function openSession({ world, perform, show, newVisit, stepped }: SessionSurroundings): Session {
  let state = freshState(newVisit());
  const turn = (): Turn => turnOf(state, world(state));

  const dispatch = (event: SessionEvent): void => {
    const before = state;
    const { state: next, effects } = step(state, event, world(state));
    state = next;
    stepped?.(before, event, state);
    show(state, turn());
    for (const effect of effects) {
      if (effect.type === 'forget') {
        perform(effect, dispatch);
        dispatch({ type: 'visit-opened', visit: newVisit() });
      } else perform(effect, dispatch);
    }
  };

  return {
    state: () => state,
    turn,
    dispatch,
    hear: (asked, hypothesis, { final, overPrompt = false, sound }) => {
      const now = turn();
      const emergency = emergencyHeard(hypothesis);
      if (emergency !== undefined) {
        // On the emergency turn these may be the kiosk's own words; said twice, they ring no second time.
        if (now.kind !== 'guided' || state.stage.at === 'emergency') return false;
        dispatch({ type: 'alarmed', emergency });
        return true;
      }
      if (now.kind !== 'guided' || now.id !== asked) return false;
      const { locale } = state.settings;
      const understood = understand(hypothesis, now.listening, locale, world(state).services[locale]);
      if (!final && !actsAtOnce(understood, now.listening)) return false;
      if (overPrompt && understood.outcome === 'rejected') return false;
      const event = eventOf(understood, now.listening.keepsSound === true ? sound : undefined);
      dispatch(event);
      return true;
    },
  };
}
