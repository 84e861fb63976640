import { unreachable } from '../result.ts';
import { ours } from '../text.ts';
import type { Deed } from './effects.ts';
import type { AnyStaffEvent, StaffEvent } from './events.ts';
import { heardRight } from './first-hour/recognition.ts';
import type { Sensed } from './first-hour/trial.ts';
import { asking, fetched, goTo, leave, stay, unfit, type StaffMoved } from './moved.ts';
import { isFitPin } from './person.ts';
import { searchFor } from './screens/cases.ts';
import { formOf } from './screens/rules.ts';
import { rulesOf, tabs } from './screens/table.ts';
import type { In, Screen } from './state.ts';
import { viewOf } from './turn.ts';
import type { StaffWorld } from './world.ts';

/** A colleague is in: what happened on the screen they look at, and what follows. */
export function inside(
  state: In,
  event: Exclude<AnyStaffEvent, { readonly type: 'badge' | 'idled' | 'let-in' | 'helper' | 'refused' }>,
  world: StaffWorld,
): StaffMoved {
  switch (event.type) {
    case 'told': {
      const wanted = rulesOf(state.screen).wanted(state.screen, state);
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
      const rules = rulesOf(state.screen);
      if (rules.tabs !== undefined) {
        const own = rules.open?.(event.tab);
        return own === undefined ? stay(state) : turnedTo(state, own);
      }
      const tab = tabs.find(({ id }) => id === event.tab);
      return tab === undefined ? stay(state) : goTo(state, tab.screen);
    }
    case 'keyed':
      return sensed(state, event);
    case 'heard':
      return sensed(state, { type: 'heard', right: event.choice === heardRight });
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
  const to = rulesOf(state.screen).back;
  return to === undefined ? stay(state) : goTo(state, to);
}

/** Further on the same screen, with what it was told; or to another one. */
function turnedTo(state: In, screen: Screen): StaffMoved {
  if (screen.at !== state.screen.at) return goTo(state, screen);
  const { form: _form, said: _said, ...rest } = state;
  return stay({ ...rest, screen });
}

function sensed(state: In, what: Sensed): StaffMoved {
  const next = rulesOf(state.screen).sense?.(state.screen, what, state);
  return next === undefined || state.form !== undefined ? stay(state) : turnedTo(state, next);
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
      const next = rulesOf(screen).filter?.(screen, event.filter);
      return next === undefined ? stay(state) : stay({ ...quiet, screen: next });
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
        (block) =>
          (block.kind === 'table' && block.rows.some(({ id }) => id === event.row)) ||
          (block.kind === 'spots' && block.spots.some(({ id }) => id === event.row)),
      );
      const next = shown ? rulesOf(screen).select?.(screen, event.row, state) : undefined;
      return next === undefined ? stay(state) : turnedTo(state, next);
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
  // What is not offered cannot be done.
  const { form, ...closed } = state;
  const offered = viewOf(closed, world).actions.find(({ id }) => id === action);
  if (offered === undefined) return stay(state);
  const isBusy = state.busy.length > 0;
  const { said: _, ...quiet } = state;
  const asked = formOf(offered);
  if (asked !== undefined) {
    if (isBusy) return stay(state);
    if (fields === undefined) return stay({ ...quiet, form: action });
    const missing = asked.some(({ name, required }) => required && (fields[name] ?? '').trim() === '');
    if (missing)
      return stay({ ...state, form: action, said: { tone: 'bad', text: ours('staff.form.missing') } });
    const unfitPin = asked.some(({ name, kind }) => kind === 'pin' && !isFitPin(fields[name] ?? ''));
    if (unfitPin) return stay({ ...state, form: action, said: unfit });
  }
  const turned = rulesOf(state.screen).act(state.screen, action, fields ?? {}, state);
  if (turned === undefined) return stay(state);
  if ('go' in turned) return turnedTo(state, turned.go);
  // One thing at a time, or a second touch would print a second slip.
  if (isBusy) return stay(state);
  return doing({ ...quiet, screen: turned.then ?? state.screen }, turned.do);
}

/** Something is done under their name; nothing else until it has come back. */
function doing(state: In, deed: Deed): StaffMoved {
  const moved = asking(state, { ...deed, who: state.who });
  return { ...moved, state: { ...(moved.state as In), busy: [...state.busy, moved.id] } };
}

/** Where badges are tried, one held there is looked at, and nobody goes. */
export function triedBadge(state: In, token: string): StaffMoved | undefined {
  const deed = rulesOf(state.screen).badge?.(state.screen, token);
  if (deed === undefined) return undefined;
  return state.busy.length > 0 ? stay(state) : doing(state, deed);
}
