import type { EffectId } from '../ids.ts';
import { unreachable } from '../result.ts';
import { ours, own } from '../text.ts';
import type { StaffEffect } from './effects.ts';
import type { AnyStaffEvent, StaffEvent } from './events.ts';
import { isFitPin, type Person, type Refusal } from './person.ts';
import {
  isOf,
  numbered,
  outOf,
  type Door,
  type In,
  type Said,
  type Screen,
  type StaffState,
} from './state.ts';
import { searchFor, todaysCases } from './screens/cases.ts';
import { formOf } from './screens/rules.ts';
import { rulesOf, tabs } from './screens/table.ts';
import { caseFilters } from './state.ts';
import { viewOf } from './turn.ts';
import type { StaffWorld } from './world.ts';

export interface StaffMoved {
  readonly state: StaffState;
  /** A helper, whose place is beside the resident; nobody is at the door any more. */
  readonly beside?: Person;
  readonly effects: readonly StaffEffect[];
}

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
      return badge(state, event.token);
    case 'idled':
      return state.at !== 'out' && event.forMs >= (state.at === 'in' ? idleMs : doorMs)
        ? leave(state, 'idle')
        : stay(state);
    case 'let-in':
      return letIn(state, event.person);
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

const stay = (state: StaffState): StaffMoved => ({ state, effects: [] });

type Undone = StaffEffect extends infer E ? (E extends StaffEffect ? Omit<E, 'id'> : never) : never;

/** One effect, with its number. */
function then(state: StaffState, effect: Undone): StaffMoved & { readonly id: EffectId } {
  const { id, state: counted } = numbered(state);
  return { state: counted, effects: [{ ...effect, id }], id };
}

function knock(state: StaffState): StaffMoved {
  const { serial, effects } = outOf(state);
  return then({ at: 'door', serial, effects, asks: 'looking', people: [] }, { type: 'look-at-door' });
}

/** A badge opens from any turn; where somebody is in, they are out first. */
function badge(state: StaffState, token: string): StaffMoved {
  const left = state.at === 'in' ? leave(state, 'left') : stay(state);
  const checked = then(left.state, { type: 'check-badge', token });
  return { state: checked.state, effects: [...left.effects, ...checked.effects] };
}

function leave(state: StaffState, why: 'left' | 'idle'): StaffMoved {
  if (state.at !== 'in') return stay(outOf(state));
  const { id } = numbered(state);
  return {
    state: outOf({ ...state, effects: state.effects + 1 }),
    effects: [{ type: 'sign-out', id, who: state.who, why }],
  };
}

function letIn({ serial, effects }: StaffState, who: In['who']): StaffMoved {
  return goTo({ at: 'in', serial, effects, who, screen: todaysCases, busy: [] }, todaysCases);
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
        ? then(state, { type: 'check-pin', person: state.person, pin: event.pin })
        : stay(state);
    case 'acted': {
      if (state.asks !== 'first') return stay(state);
      const { name = '', pin = '' } = event.fields ?? {};
      if (name.trim() === '' || !isFitPin(pin)) return stay({ ...state, said: unfit });
      return then(state, { type: 'set-first-pin', name: name.trim(), pin });
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

const unfit: Said = { tone: 'bad', text: ours('staff.pin.unfit') };

/** Another screen, and what it shows is fetched; what came of the last action stands until then. */
function goTo(state: In, screen: Screen): StaffMoved {
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
function fetched(state: In): StaffMoved {
  const wanted = rulesOf(state.screen).wanted(state.screen);
  return wanted === undefined ? stay(state) : then(state, { type: 'fetch', wanted });
}

function inside(
  state: In,
  event: Exclude<AnyStaffEvent, { readonly type: 'badge' | 'idled' | 'let-in' | 'helper' | 'refused' }>,
  world: StaffWorld,
): StaffMoved {
  switch (event.type) {
    case 'told': {
      const wanted = rulesOf(state.screen).wanted(state.screen);
      return stay(wanted?.of === event.data.of ? { ...state, data: event.data } : state);
    }
    case 'done': {
      const { form, ...rest } = state;
      const busy = state.busy.filter((id) => id !== event.effect);
      // What was typed into a form that did not work stays there.
      const kept = event.said.tone === 'bad' && form !== undefined ? { form } : {};
      return fetched({ ...rest, ...kept, busy, said: event.said });
    }
    case 'changed':
      return state.form === undefined ? fetched(state) : stay(state);
    case 'opened': {
      const tab = tabs.find(({ id }) => id === event.tab);
      return tab === undefined ? stay(state) : goTo(state, tab.screen);
    }
    case 'scanned':
      return goTo(state, { at: 'case', key: event.reference });
    case 'searched':
      return goTo(state, searchFor(event.words));
    case 'left':
      return leave(state, 'left');
    case 'back':
      return back(state);
    case 'filtered':
    case 'paged':
    case 'selected':
      return browsed(state, event, world);
    case 'acted':
      return acted(state, event.action, event.fields, world);
    default:
      return stay(state);
  }
}

function back(state: In): StaffMoved {
  const { form, ...rest } = state;
  if (form !== undefined) return stay(rest);
  return state.screen.at === 'case' ? goTo(state, todaysCases) : stay(state);
}

function browsed(
  state: In,
  event: Extract<StaffEvent, { type: 'filtered' | 'paged' | 'selected' }>,
  world: StaffWorld,
): StaffMoved {
  const { screen } = state;
  const { said: _, ...quiet } = state;
  switch (event.type) {
    case 'filtered': {
      const filter = caseFilters.find((known) => known === event.filter);
      return screen.at === 'cases' && filter !== undefined
        ? stay({ ...quiet, screen: { ...screen, filter, page: 0 } })
        : stay(state);
    }
    case 'paged': {
      if (!('page' in screen)) return stay(state);
      const shown = viewOf(state, world).blocks.find(({ kind }) => kind === 'table');
      const pages = shown?.kind === 'table' ? shown.page : { at: 0, of: 1 };
      const page = pages.at + event.by;
      return page < 0 || page >= pages.of ? stay(state) : stay({ ...quiet, screen: { ...screen, page } });
    }
    case 'selected': {
      // Only what is shown can be chosen.
      const shown = viewOf(state, world).blocks.some(
        (block) => block.kind === 'table' && block.rows.some(({ id }) => id === event.row),
      );
      const next = shown ? rulesOf(screen).select?.(screen, event.row) : undefined;
      if (next === undefined) return stay(state);
      return next.at === screen.at ? stay({ ...quiet, screen: next }) : goTo(state, next);
    }
    default:
      return unreachable(event);
  }
}

function acted(
  state: In,
  action: string,
  fields: Readonly<Record<string, string>> | undefined,
  world: StaffWorld,
): StaffMoved {
  // What is not offered cannot be done; and one thing at a time, or a second touch would print a second slip.
  const { form, ...closed } = state;
  const offered = viewOf(closed, world).actions.find(({ id }) => id === action);
  if (offered === undefined || state.busy.length > 0) return stay(state);
  const { said: _, ...quiet } = state;
  const asked = formOf(offered);
  if (asked !== undefined) {
    if (fields === undefined) return stay({ ...quiet, form: action });
    const missing = asked.some(({ name, required }) => required && (fields[name] ?? '').trim() === '');
    if (missing)
      return stay({ ...state, form: action, said: { tone: 'bad', text: ours('staff.form.missing') } });
    const unfitPin = asked.some(({ name, kind }) => kind === 'pin' && !isFitPin(fields[name] ?? ''));
    if (unfitPin) return stay({ ...state, form: action, said: unfit });
  }
  const turned = rulesOf(state.screen).act(state.screen, action, fields ?? {}, state);
  if (turned === undefined) return stay(state);
  if ('go' in turned) return goTo(state, turned.go);
  const moved = then(quiet, { ...turned.do, who: state.who });
  return { ...moved, state: { ...(moved.state as In), busy: [...state.busy, moved.id] } };
}
