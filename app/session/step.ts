import { unreachable } from '../result.ts';
import type { Reference, Secret } from '../ids.ts';
import { came, help, left, switchForm } from '../companion/helping.ts';
import { isNumberRead, isOwnChoice, isResidentsOwn } from '../companion/own.ts';
import type { Input } from '../questions/answer.ts';
import { enter } from '../questions/entry.ts';
import { ours } from '../text.ts';
import type { Answer } from '../turn/listening.ts';
import type { DigitEntry, PressableKey } from '../turn/turn.ts';
import type { Effect } from './effects.ts';
import type { Sense, SessionEvent } from './events.ts';
import { callHelper } from './call-helper.ts';
import { forget } from './forget.ts';
import { held } from './settings.ts';
import { isSafe, isWriting, plain, underlying, type State } from './state.ts';
import { isFourOrTen, meantNumber, type Said } from './stages/four-or-ten.ts';
import { alarm } from './stages/emergency.ts';
import { resume } from './stages/parking.ts';
import { lookUpCase } from './stages/progress.ts';
import { paced } from './stages/looks.ts';
import { rest, restAfterMs } from './stages/resting.ts';
import { goTo, moved, type Moved } from './stages/rules.ts';
import { rulesOf } from './stages/table.ts';
import { labelOf } from '../turn/label-of.ts';
import { fromWorld } from './from-world.ts';
import { offeringPerson } from './stages/struggling.ts';
import { atEase, struggleAfter } from './struggle.ts';
import type { World } from './world.ts';

/** The whole session: what happened, and what follows from it. Pure; effects are data. */
export function step(state: State, event: SessionEvent, world: World): Moved {
  // A helper's keys tell nothing of how the resident gets on.
  if (isHelpers(event)) return helped(state, event, world);
  const after = stepOn(state, event, world);
  const gone = after.effects.some(({ type }) => type === 'forget');
  const struggle = gone ? atEase : struggleAfter(state.struggle, event);
  return offeringPerson({ ...after, state: { ...after.state, struggle } });
}

function stepOn(state: State, event: SessionEvent, world: World): Moved {
  if (state.stage.at !== 'resting') return follow(state, event, world);
  // Whatever somebody does at rest, they do on the home turn; the hall's talk wakes nobody.
  const after = follow({ ...state, stage: { at: 'home' } }, event, world);
  return after.state.visit.begun ? after : { ...after, state: { ...after.state, stage: state.stage } };
}

function helped(state: State, event: SessionEvent, world: World): Moved {
  // Late, of somebody who has left; or not theirs to do.
  if (state.visit.companion === undefined) return moved(state);
  if (isResidentsOwn(state, world) || isOwnChoice(event, state, world)) return moved(state);
  const after = follow(state, event, world);
  return after.effects.some(({ type }) => residentsDeeds.has(type)) ? moved(state) : after;
}

/** What was done by the helper's badge, keyboard or form. */
const isHelpers = (event: SessionEvent): boolean =>
  ('by' in event && event.by === 'helper') ||
  event.type === 'row-opened' ||
  event.type === 'row-filled' ||
  event.type === 'handed-to-resident';

/** What only a resident's yes may set going, whatever turn it comes from. */
const residentsDeeds: ReadonlySet<Effect['type']> = new Set(['keep', 'amend', 'rate', 'park']);

function follow(state: State, event: SessionEvent, world: World): Moved {
  switch (event.type) {
    case 'woke':
      return moved(repeat(begun(state, event.by)));
    case 'chose':
      return chosen(begun(state, event.by), event.id, world);
    case 'keyed':
      return keyed(begun(state), event.digits, world);
    case 'spelled':
      return answered(begun(state), { type: 'letters', letters: event.letters }, world);
    case 'said-digits':
      return numberSaid(begun(state, 'voice'), { type: 'digits', digits: event.digits, spoken: true }, world);
    case 'said-place':
      return numberSaid(begun(state, 'voice'), { type: 'place', place: event.place }, world);
    case 'said-words':
      return saidWords(state, event, world);
    case 'said-pace':
      return moved(
        repeat({ ...begun(state, 'voice'), settings: paced(state.settings, event.change, world) }),
      );
    case 'preferred':
      return moved(repeat({ ...begun(state), settings: held(event.settings, world.textSizes) }));
    case 'pressed':
      return pressed(begun(state, event.by), event.key, world);
    case 'pictured':
      return rulesOf(state.stage).take(state.stage, picture(event), state, world) ?? moved(state);
    case 'scanned':
      return scanned(begun(state), event.reference, event.secret);
    case 'scanned-draft':
      return resume(begun(state), event.code);
    case 'doubted':
      return doubted(begun(state, 'voice'), event.answer, world);
    case 'alarmed':
      return alarm(begun(state, 'voice'), event.emergency);
    case 'missed':
      return missed(state, event.why);
    case 'idled':
      return idled(state, event.forMs, world);
    case 'staff-came':
      // What is being written comes to its end first; it is asked again when the staff have gone.
      return state.visit.begun && !isWriting(state.stage) ? forget(state) : moved(state);
    case 'row-opened':
    case 'row-filled':
    case 'handed-to-resident':
      return help(state, event, world);
    case 'companion-came':
      return came(state, event.who, world);
    case 'companion-left':
      return left(state, 'badge');
    default:
      return fromWorld(state, event, world);
  }
}

/** A slip tells how its matter stands; where a rating waits for it, it is what is rated. */
function scanned(state: State, reference: Reference, secret: Secret | undefined): Moved {
  return secret !== undefined && underlying(state.stage).at === 'rating-slip'
    ? lookUpCase(state, reference, secret, true)
    : lookUpCase(state, reference, secret);
}

/** Someone has done something; by voice, or another way. */
const begun = (state: State, by?: Sense): State => {
  const { visit } = state;
  const voiced = visit.voiced || by === 'voice';
  return visit.begun && voiced === visit.voiced
    ? state
    : { ...state, visit: { ...visit, begun: true, voiced } };
};

/** Said again, all of it. */
const repeat = ({ brief, paused, ...state }: State): State => ({
  ...state,
  speakSerial: state.speakSerial + 1,
});

function answered(state: State, input: Input, world: World): Moved {
  const { stage } = state;
  // What is not offered cannot be chosen: a late touch, another page's option, a message nobody made here.
  if (input.type === 'choice' && !offers(input.id, state, world)) return moved(state);
  const after = rulesOf(stage).take(stage, input, state, world);
  if (after !== undefined) return after;
  if (stage.at === 'doubting' && input.type === 'choice' && input.id === 'enter') {
    return meant(goTo(state, stage.over), stage.meant, world);
  }
  if (stage.at === 'four-or-ten' && input.type === 'choice') {
    const said = meantNumber(stage.said, input.id);
    if (said !== undefined) return answered(goTo(state, stage.over), said, world);
  }
  // Words that are no answer here were heard all the same: the resident is told, not left waiting.
  return input.type === 'choice' ? moved(state) : missed(state, 'not-understood');
}

/** A greeting at rest is answered with the home turn. */
const chosen = (state: State, id: string, world: World): Moved =>
  id === 'greeting' ? moved(repeat(state)) : answered(state, { type: 'choice', id }, world);

/** In 快捷 a number keyed in to its last place needs no further word; it is read back and can be changed as any. */
function keyed(state: State, digits: string, world: World): Moved {
  const after = answered(state, { type: 'digits', digits, spoken: false }, world);
  const { stage, settings } = after.state;
  // The last digit of a telephone number is no yes: whether it may be rung is asked, however fast one is.
  if (settings.steps !== 'express' || isNumberRead(after.state, world)) return after;
  const { entry } = rulesOf(stage).ask(stage, after.state, world);
  return entry?.kind === 'digits' && entry.complete && isWhole(entry)
    ? answered(after.state, { type: 'choice', id: enter }, world)
    : after;
}

/** Every place is filled, and it is no area code, after which there may be more. */
const isWhole = ({ digits, groups, unit }: DigitEntry): boolean =>
  unit === undefined &&
  !digits.startsWith('0') &&
  digits.length === groups.reduce((sum, size) => sum + size, 0);

/** 「一二三四的四，还是九后面的十？」 where the ear cannot tell and either would be an answer. */
function numberSaid(state: State, said: Said, world: World): Moved {
  const { stage } = state;
  const fits = (input: Input): boolean => {
    const after = rulesOf(stage).take(stage, input, state, world);
    return after !== undefined && after.state.misses <= state.misses;
  };
  return isFourOrTen(said, fits, state)
    ? moved(goTo(state, { at: 'four-or-ten', said, over: stage }))
    : answered(state, said, world);
}

function offers(id: string, state: State, world: World): boolean {
  const { choices, review = [] } = rulesOf(state.stage).ask(state.stage, state, world);
  return [...choices, ...review].some((one) => one.id === id);
}

/** At rest, words that name nothing are the hall's talk; they begin no visit. */
function saidWords(
  state: State,
  { words, sound }: Pick<Input & { type: 'words' }, 'words' | 'sound'>,
  world: World,
): Moved {
  const input: Input = { type: 'words', words, ...(sound === undefined ? {} : { sound }) };
  const { stage } = state;
  if (!state.visit.begun && rulesOf(stage).take(stage, input, state, world) === undefined)
    return moved(state);
  return answered(begun(state, 'voice'), input, world);
}

const picture = ({ id }: Extract<SessionEvent, { type: 'pictured' }>): Input =>
  id === undefined ? { type: 'picture' } : { type: 'picture', id };

/** Does what the resident meant, once it is clear. */
function meant(state: State, answer: Answer, world: World): Moved {
  switch (answer.type) {
    case 'choice':
      return answered(state, { type: 'choice', id: answer.id }, world);
    case 'key':
      return pressed(state, answer.name, world);
    case 'pace':
      return moved(repeat({ ...state, settings: paced(state.settings, answer.change, world) }));
    default:
      return unreachable(answer);
  }
}

function doubted(state: State, answer: Answer, world: World): Moved {
  const label = labelOf(answer, state, world);
  if (label === undefined || state.stage.at === 'doubting') return missed(state, 'not-understood');
  return moved(goTo(state, { at: 'doubting', meant: answer, label, over: state.stage }));
}

function pressed(state: State, key: PressableKey, world: World): Moved {
  const { stage } = state;
  switch (key) {
    case 'repeat':
      return moved(repeat(state));
    case 'back':
      return rulesOf(stage).back(stage, state, world) ?? moved(repeat(state));
    case 'help':
      return callHelper(state);
    case 'stop':
      return stop(state);
    case 'pause':
      return moved({ ...state, paused: true });
    case 'resume':
      // Where nothing is held, whoever wants to hear on hears it again.
      return moved(state.paused === true ? { ...state, paused: false } : repeat(state));
    case 'where':
      return moved(
        stage.at === 'where' ? repeat(state) : goTo(state, { at: 'where', over: plain(stage), page: 0 }),
      );
    case 'looks':
      return moved(stage.at === 'looks' ? repeat(state) : goTo(state, { at: 'looks', over: plain(stage) }));
    case 'form':
      return switchForm(state);
    case 'helper-leaves':
      return left(state, 'key');
    case 'staff':
    case 'practise':
      // Both lie beside the session; main opens their doors.
      return moved(state);
    default:
      return unreachable(key);
  }
}

/** 不说了: with answers given it is asked once; otherwise it is done at once. */
function stop(state: State): Moved {
  const { stage, visit } = state;
  // A case half written to disk is neither kept nor gone: the answer comes within moments.
  if (isWriting(stage)) return moved(repeat(state));
  const loses = visit.matter !== undefined && !isSafe(stage);
  return loses && stage.at !== 'stopping'
    ? moved(goTo(state, { at: 'stopping', over: plain(stage) }))
    : forget(state);
}

function missed(state: State, why: 'no-speech' | 'noise' | 'not-understood'): Moved {
  // At rest the hall's talk is not addressed to the kiosk, nor is it where somebody answers by hand.
  if (!state.visit.voiced) return moved(state);
  const misses = state.misses + 1;
  const closure = misses >= 3 ? 'miss.person' : misses === 2 ? 'miss.touch' : missLines[why];
  // In other words, then with all that is offered, then a person.
  const again = goTo(state, state.stage, ours(closure));
  return moved({ ...again, misses, ...(misses === 1 ? { brief: 'question' } : {}) });
}

const missLines = {
  'no-speech': 'miss.no-speech',
  noise: 'miss.noise',
  'not-understood': 'miss.not-understood',
} as const;

/** Whoever dials and waits for help is not to find another question there: three times the usual silence. */
const EMERGENCY_PATIENCE = 3;

/** Every sign of the resident, and the question itself, begins the time anew. */
function idled(state: State, forMs: number, { idle }: World): Moved {
  if (!state.visit.begun) {
    return forMs >= restAfterMs && state.stage.at === 'home' ? rest(state) : moved(state);
  }
  if (state.stage.at === 'idling') return forMs >= idle.forgetAfterMs ? forget(state) : moved(state);
  if (isWriting(state.stage)) return moved(state);
  const patience = state.stage.at === 'emergency' ? EMERGENCY_PATIENCE : 1;
  return forMs >= idle.askAfterMs * patience
    ? moved(goTo(state, { at: 'idling', over: plain(state.stage) }))
    : moved(state);
}
