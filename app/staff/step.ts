import { unreachable } from '../result.ts';
import { ours, own } from '../text.ts';
import type { AnyStaffEvent } from './events.ts';
import { inside, triedBadge } from './inside.ts';
import { asking, goTo, leave, stay, unfit, type StaffMoved } from './moved.ts';
import { isFitPin, type Refusal } from './person.ts';
import { isOf, outOf, type Door, type In, type StaffState } from './state.ts';
import { todaysCases } from './screens/cases.ts';
import { firstHourFrom } from './screens/first-hour.ts';
import type { StaffWorld } from './world.ts';

/** Nobody stands at the door for longer than this without keying anything in. */
const doorMs = 30_000;

/** The staff area: what happened, and what follows. Beside the resident's session, never inside it. */
export function staffStep(
  state: StaffState,
  event: AnyStaffEvent,
  world: StaffWorld,
  idleMs: number,
): StaffMoved {
  // What comes back to somebody who has left changes nothing and is shown to nobody.
  if ('effect' in event && !isOf(state, event.effect)) return { state, effects: [] };
  switch (event.type) {
    case 'badge':
      return (state.at === 'in' ? triedBadge(state, event.token) : undefined) ?? badge(state, event.token);
    case 'idled':
      return state.at !== 'out' && event.forMs >= (state.at === 'in' ? idleMs : doorMs)
        ? leave(state, 'idle')
        : stay(state);
    case 'let-in':
      return letIn(state, event.person, world);
    case 'helper':
      return { state: outOf(state), effects: [], beside: event.person };
    case 'refused':
      return refused(state, event.refusal);
    default:
      break;
  }
  switch (state.at) {
    case 'out':
      return event.type === 'knocked' ? knock(state) : stay(state);
    case 'door':
      return atDoor(state, event);
    case 'in':
      return inside(state, event, world);
    default:
      return unreachable(state);
  }
}

function knock(state: StaffState): StaffMoved {
  const { serial, effects } = outOf(state);
  return asking({ at: 'door', serial, effects, asks: 'looking', people: [] }, { type: 'look-at-door' });
}

/** A badge opens from any turn; where somebody is in, they are out first. */
function badge(state: StaffState, token: string): StaffMoved {
  const left = state.at === 'in' ? leave(state, 'left') : stay(state);
  const checked = asking(left.state, { type: 'check-badge', token });
  return { state: checked.state, effects: [...left.effects, ...checked.effects] };
}

function letIn({ serial, effects }: StaffState, who: In['who'], { firstHourAt }: StaffWorld): StaffMoved {
  const screen = firstHourAt === undefined ? todaysCases : firstHourFrom(firstHourAt);
  return goTo({ at: 'in', serial, effects, who, screen, busy: [] }, screen);
}

function refused(state: StaffState, refusal: Refusal): StaffMoved {
  // From a resident's turn nothing is said: whoever held it there sees that nothing opened.
  return stay(state.at === 'door' ? { ...state, said: { tone: 'bad', text: refusalText(refusal) } } : state);
}

const number = (of: number) => own({ kind: 'count', count: of });

function refusalText(refusal: Refusal) {
  switch (refusal.why) {
    case 'wrong-pin':
      return ours('staff.refused.wrong-pin', { left: number(refusal.triesLeft) });
    case 'locked':
      return lockedText(refusal.forMs);
    case 'unknown-badge':
      return ours(`staff.refused.${refusal.why}`);
    default:
      return unreachable(refusal);
  }
}

const lockedText = (forMs: number) =>
  forMs < 90_000
    ? ours('staff.refused.locked-seconds', { seconds: number(Math.ceil(forMs / 1_000)) })
    : ours('staff.refused.locked-minutes', { minutes: number(Math.ceil(forMs / 60_000)) });

function atDoor(state: Door, event: AnyStaffEvent): StaffMoved {
  switch (event.type) {
    case 'door-told': {
      const { said: _, ...rest } = state;
      const [only] = event.people;
      const asks = only === undefined ? 'first' : event.people.length === 1 ? 'pin' : 'who';
      return stay({
        ...rest,
        asks,
        people: event.people,
        ...(asks === 'pin' && only !== undefined ? { person: only.id } : {}),
        ...(event.lockedMs > 0 ? { said: { tone: 'bad', text: lockedText(event.lockedMs) } } : {}),
      });
    }
    case 'selected':
      return state.asks === 'who' && state.people.some(({ id }) => id === event.row)
        ? stay({ ...state, asks: 'pin', person: event.row })
        : stay(state);
    case 'pin':
      return state.asks === 'pin' && state.person !== undefined
        ? asking(state, { type: 'check-pin', person: state.person, pin: event.pin })
        : stay(state);
    case 'acted': {
      if (state.asks !== 'first') return stay(state);
      const { name = '', pin = '' } = event.fields ?? {};
      if (name.trim() === '' || !isFitPin(pin)) return stay({ ...state, said: unfit });
      return asking(state, { type: 'set-first-pin', name: name.trim(), pin });
    }
    case 'done':
      return stay({ ...state, said: event.said });
    case 'back':
    case 'left':
      return leave(state, 'left');
    default:
      return stay(state);
  }
}
