import { pathOf } from '../journey/journey.ts';
import type { QuestionKind } from '../services/service.ts';
import { isPhone } from '../questions/phone.ts';
import type { SessionEvent } from '../session/events.ts';
import { matterUnderWay } from '../session/stages/asking.ts';
import type { StageAt } from '../session/stages/rules.ts';
import type { Stage, State } from '../session/state.ts';
import type { World } from '../session/world.ts';

/**
 * Turns that are the resident's own: what is agreed to, handed over, taken back, judged or put aside. There the helper's
 * badge, keyboard and form do nothing. Which hand it was is told by the device alone: a touch, a word, the tactile keypad
 * are the resident's; one finger on the glass cannot be told from another.
 */
export function isResidentsOwn({ stage, ...state }: State, world: World): boolean {
  const rule = own[stage.at] as Own<Stage>;
  return typeof rule === 'boolean' ? rule : rule(stage, { ...state, stage }, world);
}

/** On a keypad the digits of a number may be a helper's; whether it may be rung is the resident's to say. */
export const isOwnChoice = (event: SessionEvent, state: State, world: World): boolean =>
  event.type === 'chose' && isNumberRead(state, world);

type Own<S extends Stage> = boolean | ((stage: S, state: State, world: World) => boolean);

/** A stage without a row does not compile: whoever adds one says whose it is. */
const own: { readonly [K in Stage['at']]: Own<StageAt<K>> } = {
  resting: false,
  home: false,
  services: false,
  offered: false,
  // Typed on a keypad a number may still grow; handed over from the form it is the resident's.
  asking: ({ code }, state, world) =>
    ownKinds.has(kindOf(code, state, world)) ||
    (state.visit.companion?.form === 'compact' && isNumberRead(state, world)),
  review: true,
  keeping: false,
  'not-kept': false,
  done: false,
  progress: false,
  'looking-up': false,
  // With its slip a case can be taken back or taken up again.
  found: ({ secret }) => secret !== undefined,
  'not-found': false,
  'same-again': true,
  parking: false,
  parked: false,
  resuming: false,
  'draft-gone': false,
  ask: false,
  materials: false,
  needed: false,
  community: false,
  'community-of': false,
  'community-unknown': false,
  notices: false,
  notice: false,
  rating: false,
  'rating-slip': false,
  'rating-score': true,
  'rating-reason': true,
  rated: false,
  withdrawing: true,
  amending: false,
  amended: false,
  // What is in doubt may have been a yes.
  doubting: true,
  emergency: false,
  called: false,
  stopping: true,
  idling: false,
  looks: false,
  where: false,
  practice: false,
  struggling: false,
  'four-or-ten': false,
};

/** What is agreed to, with a picture or a voice in it. */
const ownKinds: ReadonlySet<QuestionKind | undefined> = new Set(['consent', 'voice', 'photo']);

const kindOf = (code: string, state: State, world: World) => {
  const { service, answers } = matterUnderWay(state, world);
  return pathOf(service, answers).find((question) => question.code === code)?.kind;
};

/** A number stands there, and whether it may be rung is asked. */
export const isNumberRead = (state: State, world: World): boolean =>
  state.stage.at === 'asking' &&
  isPhone(state.stage.partial.digits) &&
  kindOf(state.stage.code, state, world) === 'phone';
