import { mintReference } from '#app/cases/reference.ts';
import type { CaseStatus } from '#app/cases/submission.ts';
import { choiceId, mediaId, visitId, type DraftId, type Secret } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import type { Effect } from '#app/session/effects.ts';
import type { SessionEvent } from '#app/session/events.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { freshState, type State } from '#app/session/state.ts';
import { step } from '#app/session/step.ts';
import type { World } from '#app/session/world.ts';
import { keyedIn, type Entry, type GuidedTurn } from '#app/turn/turn.ts';
import { turnOf } from '#app/turn/turn-of.ts';

/** Someone at the machine at one moment; what they do leads to another moment, and this one stays as it was. */
export interface Moment {
  readonly state: State;
  readonly turn: GuidedTurn;
  /** Effects of the last act. */
  readonly effects: readonly Effect[];
}

/** One thing that can be done on a turn, and whether it is a decision: what is keyed in and answered for counts once. */
export interface Act {
  readonly name: string;
  readonly event: SessionEvent;
  readonly decisions: 0 | 1;
}

export const atRest = (locale: Locale, world: World): Moment =>
  momentOf(freshState(visitId('walk'), { ...defaultSettings, locale }), [], world);

/** What follows; the outbox keeps, the printer prints and the desk answers at once. */
export function after(
  { state }: Moment,
  event: SessionEvent,
  world: World,
  status: CaseStatus = underWay,
): Moment {
  let next = step(state, event, world);
  const effects = [...next.effects];
  for (let at = 0; at < effects.length; at += 1) {
    const effect = effects[at];
    const outcome = effect === undefined ? undefined : outcomeOf(effect, status);
    if (outcome === undefined) continue;
    next = step(next.state, outcome, world);
    effects.push(...next.effects);
  }
  return momentOf(next.state, effects, world);
}

function momentOf(state: State, effects: readonly Effect[], world: World): Moment {
  const turn = turnOf(state, world);
  if (turn.kind !== 'guided') throw new Error(`not a resident's turn: ${turn.id}`);
  return { state, turn, effects };
}

/** The number of the slip that walks are made with. */
export const reference = mintReference(10, 1);
export const secret = 'WALKWALKWALKWALK' as Secret;
const keptAt = '2026-11-24T09:00:00+08:00';

/** How a case stands that is asked about, unless it is told otherwise. */
const underWay: CaseStatus = { state: 'in_progress', reference, notes: [], promisedBy: '2026-11-27' };

/** What the world answers at once; `undefined`: nothing. */
export function outcomeOf(effect: Effect, status: CaseStatus = underWay): SessionEvent | undefined {
  switch (effect.type) {
    case 'keep':
      return { type: 'kept', kept: { effect: effect.id, reference, secret, keptAt } };
    case 'print':
      return { type: 'printed', effect: effect.id };
    case 'look-up':
      return {
        type: 'status-found',
        effect: effect.id,
        status,
      };
    case 'park':
      return {
        type: 'parked',
        effect: effect.id,
        code: { draft: 'WALKWALK' as DraftId, key: secret },
        until: '2026-11-25T05:00:00+08:00',
      };
    case 'unpark':
      return { type: 'unparked', effect: effect.id };
    case 'amend':
      return { type: 'amended', kept: { effect: effect.id, reference, secret, keptAt } };
    case 'rate':
      return { type: 'rated', effect: effect.id };
    case 'call-helper':
      return { type: 'helper-called', effect: effect.id };
    case 'forget':
      return undefined;
  }
}

/** Keyed in where digits are wanted: the first that can be confirmed. A building, a room, an age, a sum, a phone. */
const samples = ['3', '12', '85', '100', '301', '1200', reference, '13800138000'];
/** Of the characters that sound so there are more than fit on a page. */
const spelled = 'huai2';
/** Said where words are wanted. */
const spoken: Readonly<Record<Locale, string>> = { 'zh-CN': '王桂兰', en: 'Anna Wang', ko: '김영희' };

/** All that can be done on this turn to go on: each choice, the number, the words. Wiping to begin again leads nowhere new. */
export function actsOn(moment: Moment, world: World): readonly Act[] {
  const { turn, state } = moment;
  const { entry } = turn;
  const isKeyed = entry !== undefined && (keyedIn(entry) !== '' || entry.complete);
  const choices = turn.choices
    .filter(({ id }, at) => id !== 'again' && (at === 0 || !isLaterCharacter(entry)))
    .map(({ id }): Act => ({
      name: id,
      event: { type: 'chose', id: choiceId(id), by: 'touch' },
      decisions:
        isKeyed && (entry.kind === 'letters' ? id !== 'more' : id === 'enter' || id === 'open') ? 0 : 1,
    }));
  const keyed = keyedFor(moment, world);
  const words: Act = {
    name: 'words',
    event: {
      type: 'said-words',
      words: spoken[state.settings.locale],
      ...(turn.listening.keepsSound === true && { sound: mediaId('walk-sound') }),
    },
    decisions: 1,
  };
  return [
    ...choices,
    ...(keyed === undefined ? [] : [keyed]),
    ...(turn.listening.mode === 'dictation' ? [words] : []),
    ...photoActs(moment),
  ];
}

/** What the camera takes, and that it does not open. */
function photoActs({ turn }: Moment): readonly Act[] {
  if (turn.media?.kind === 'camera')
    return [
      turn.media.taking
        ? { type: 'pictured' as const, id: mediaId('walk-photo') }
        : { type: 'pictured' as const },
    ].map((event) => ({ name: 'pictured', event, decisions: 0 }));
  return [];
}

/** Of the first character all that sound so are walked; every later one is chosen alike. */
const isLaterCharacter = (entry: Entry | undefined): boolean =>
  entry?.kind === 'letters' && entry.written !== '' && entry.letters !== '';

/** A number, or the letters of one character, after which it is enough. */
function keyedFor(moment: Moment, world: World): Act | undefined {
  const { entry } = moment.turn;
  if (entry?.kind === 'letters')
    return entry.written === '' && entry.letters === ''
      ? { name: spelled, event: { type: 'spelled', letters: spelled, by: 'touch' }, decisions: 1 }
      : undefined;
  if (entry?.digits !== '') return undefined;
  for (const digits of samples) {
    const event = { type: 'keyed', digits, by: 'touch' } as const;
    if (after(moment, event, world).turn.entry?.complete === true)
      return { name: digits, event, decisions: 1 };
  }
  return undefined;
}

/** The code of the question that is asked. */
export const askedIn = ({ state: { stage } }: Moment): string | undefined =>
  stage.at === 'asking' ? stage.code : undefined;

/** The visit has come to its end, and nothing of it is left. */
export const isOver = ({ effects }: Moment): boolean => effects.some(({ type }) => type === 'forget');

/** Two moments that show the same are the same: a way that comes back to one of them goes round. */
export const shownAt = ({ turn, state: { stage } }: Moment): string =>
  JSON.stringify([
    stage.at,
    stage.at === 'asking' ? stage.code : '',
    turn.heading,
    turn.lines,
    turn.review,
    turn.entry && keyedIn(turn.entry),
    turn.choices.map(({ id }) => id),
  ]);
