import { mintReference } from '../cases/reference.ts';
import { caseStates, mayAmend } from '../cases/submission.ts';
import { mediaId, visitId, type DraftId, type Secret } from '../ids.ts';
import type { SpokenClause } from '../ports/synthesizer.ts';
import { unreachable } from '../result.ts';
import type { Effect } from '../session/effects.ts';
import type { SessionEvent } from '../session/events.ts';
import type { Settings } from '../session/settings.ts';
import { freshState, type State } from '../session/state.ts';
import { step } from '../session/step.ts';
import type { World } from '../session/world.ts';
import { turnOf } from '../turn/turn-of.ts';
import type { GuidedTurn, Turn } from '../turn/turn.ts';
import { own } from '../text.ts';
import type { Place } from '../value.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { utterancesOf } from './utterances.ts';

/**
 * The fixed clauses the kiosk may come to say, each once, nearest to a resident who walks up first: the home turn, then
 * what one answer leads to, then two. It walks the session itself, so that a new stage or service is here by itself.
 * One batch a turn, often empty: a whole hall takes seconds, and whoever may not block takes a batch at a time.
 */
export function* promptsFor(world: World, settings: Settings): Generator<readonly SpokenClause[]> {
  const said = new Set<string>();
  const spokenOnce = (clauses: readonly Clause[]): readonly SpokenClause[] =>
    clauses
      .filter(({ spoken, locale }) => {
        const key = `${locale} ${spoken}`;
        if (said.has(key)) return false;
        said.add(key);
        return true;
      })
      .map(({ spoken, locale }) => ({ text: spoken, locale, rate: 1, keep: true }));
  const fresh = (turn: Turn): readonly SpokenClause[] =>
    spokenOnce(
      utterancesOf(turn, settings.locale).flatMap(({ clauses }) => clauses.filter(({ keep }) => keep)),
    );

  const seen = new Set<string>();
  const waiting: State[] = [freshState(visitId('prompts'), settings), atEase(settings, world)];
  const walked: (readonly [State, GuidedTurn])[] = [];
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    const turn = turnOf(state, world);
    yield fresh(turn);
    if (turn.kind !== 'guided' || seen.has(placeOf(turn, state))) continue;
    seen.add(placeOf(turn, state));
    walked.push([state, turn]);
    for (const event of eventsOn(turn, state, world)) {
      const { state: next, effects } = step(state, event, world);
      // Another language is another walk; other doors and layouts say little that this one does not.
      if (!sameWords(next.settings, settings)) continue;
      waiting.push(next);
      for (const news of effects.flatMap(newsOf)) waiting.push(step(next, news, world).state);
    }
  }
  // The hall's own places: said in many a visit, and nobody's.
  for (const places of placesOf(world))
    yield spokenOnce(
      places.flatMap((place) => clausesOf(own({ kind: 'place', place }), settings.locale, 'hall')),
    );
  // 您说的是…吗？ of every choice there is: seldom said, so last.
  for (const [state, { choices }] of walked) {
    for (const { id } of choices) {
      const { state: doubting } = step(state, { type: 'doubted', answer: { type: 'choice', id } }, world);
      yield fresh(turnOf(doubting, world));
    }
  }
}

/** Each estate by itself, and each of its buildings. */
const placesOf = ({ hall }: World): readonly (readonly Place[])[] =>
  hall.estates.map(({ name: estate, buildings }) => [
    { estate },
    ...Array.from({ length: buildings }, (_, at) => ({ estate, building: at + 1 })),
  ]);

/** Whether the same is said in both, at whatever size or pace. */
const sameWords = (a: Settings, b: Settings): boolean =>
  a.locale === b.locale && a.door === b.door && a.steps === b.steps && a.pictures === b.pictures;

/** Someone who answers by voice: silence and mishearings are answered only then. */
const atEase = (settings: Settings, world: World): State =>
  step(freshState(visitId('prompts'), settings), { type: 'woke', by: 'voice' }, world).state;

/**
 * The same question of the same matter with the same choices, as far on the way: nothing new follows from it. Not the
 * turn's id, which counts pages turned round and round.
 */
const placeOf = (
  { id, heading, progress, choices, entry }: GuidedTurn,
  { stage, misses, visit }: State,
): string =>
  JSON.stringify([
    stage.at,
    visit.matter?.service,
    heading,
    progress,
    choices.map(({ id }) => id),
    entry?.complete,
    ...(id === 'home' ? [misses, visit.voiced] : []),
  ]);

/** Numbers of every kind that is asked for: telephone, reference, building, room, count. */
const samples = ['13800138000', mintReference(10, 1), '1', '3', '30', '501'];

function eventsOn(turn: GuidedTurn, state: State, world: World): readonly SessionEvent[] {
  const { choices, review = [], entry, listening } = turn;
  const chosen = [...choices, ...review].map(({ id }) => ({ type: 'chose', id, by: 'touch' }) as const);
  const keyed =
    entry === undefined ? [] : samples.map((digits) => ({ type: 'keyed', digits, by: 'touch' }) as const);
  const keys = (['help', 'stop', 'looks'] as const).map(
    (key) => ({ type: 'pressed', key, by: 'touch' }) as const,
  );
  const missed = (['no-speech', 'noise', 'not-understood'] as const).map(
    (why) => ({ type: 'missed', why }) as const,
  );
  return [
    ...chosen,
    ...keyed,
    ...(listening.mode === 'dictation' ? [saidOn(turn)] : []),
    ...(turn.media?.kind === 'camera' ? [{ type: 'pictured' } as const, picture] : []),
    ...keys,
    // Said in the same words on every turn; at the third a person is called.
    ...(turn.id === 'home' && state.misses < 3 ? missed : []),
    { type: 'idled', forMs: world.idle.askAfterMs },
  ];
}

const saidOn = ({ listening }: GuidedTurn): SessionEvent => ({
  type: 'said-words',
  words: '。',
  ...(listening.keepsSound === true && { sound: mediaId('prompts') }),
});
const picture: SessionEvent = { type: 'pictured', id: mediaId('prompts') };

/** What may come back from the world of one effect. */
function newsOf(effect: Effect): readonly SessionEvent[] {
  const reference = mintReference(10, 1);
  const keptAt = '2026-01-01T08:00:00+08:00';
  const trouble = 'disk-full';
  switch (effect.type) {
    case 'keep': {
      const kept = { effect: effect.id, reference, secret: 'prompts' as Secret, keptAt };
      return [
        { type: 'kept', kept },
        { type: 'not-kept', effect: effect.id, why: trouble },
      ];
    }
    case 'amend': {
      const kept = { effect: effect.id, reference, secret: 'prompts' as Secret, keptAt };
      return [
        { type: 'amended', kept },
        { type: 'not-amended', effect: effect.id, why: trouble },
      ];
    }
    case 'rate':
      return [{ type: 'rated', effect: effect.id }];
    case 'print':
      return [
        { type: 'printed', effect: effect.id },
        { type: 'not-printed', effect: effect.id, why: 'needs_paper' },
        { type: 'delivered', effect: effect.id },
      ];
    case 'look-up':
      return [
        ...caseStates.map((state): SessionEvent => ({
          type: 'status-found',
          effect: effect.id,
          status: { state, reference, notes: [], may: mayAmend({ state }) },
        })),
        { type: 'status-not-found', effect: effect.id, why: 'not-found' },
      ];
    case 'park': {
      const code = { draft: 'PROMPTS0' as DraftId, key: 'prompts' as Secret };
      return [
        { type: 'parked', effect: effect.id, code, until: keptAt },
        { type: 'not-parked', effect: effect.id, why: trouble },
      ];
    }
    case 'unpark':
      return [{ type: 'unparked', effect: effect.id }];
    case 'call-helper':
      return [{ type: 'helper-called', effect: effect.id }];
    case 'forget':
      return [];
    default:
      return unreachable(effect);
  }
}
