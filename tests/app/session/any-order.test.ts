import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceId, effectId, visitId, type DraftId, type Reference, type Secret } from '#app/ids.ts';
import type { SessionEvent } from '#app/session/events.ts';
import { freshState, type State } from '#app/session/state.ts';
import { step } from '#app/session/step.ts';
import { turnOf } from '#app/turn/turn-of.ts';
import { world } from '../../fixtures/hall.ts';

const canary = '13912345678';

/** Choices are drawn by position, so that most of them are really on the turn. */
type Act = SessionEvent | { readonly type: 'choose-nth'; readonly nth: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('choose-nth' as const), nth: fc.nat(8) }) },
  fc.record({
    type: fc.constant('pressed' as const),
    key: fc.constantFrom(
      'back' as const,
      'repeat' as const,
      'help' as const,
      'stop' as const,
      'looks' as const,
    ),
    by: fc.constant('touch' as const),
  }),
  fc.record({
    type: fc.constant('keyed' as const),
    digits: fc.constantFrom('3', '501', canary, '99', ''),
    by: fc.constant('touch' as const),
  }),
  fc.record({ type: fc.constant('said-digits' as const), digits: fc.constantFrom('3', canary, '12345678') }),
  fc.record({
    type: fc.constant('said-words' as const),
    words: fc.constantFrom('楼下路灯不亮', '今天天气不错', '我家的事', ''),
  }),
  fc.record({
    type: fc.constant('said-place' as const),
    place: fc.constantFrom({ estate: '幸福里', building: 3 }, { building: 77 }, { estate: '没有的地方' }),
  }),
  fc.record({
    type: fc.constant('missed' as const),
    why: fc.constantFrom('no-speech' as const, 'noise' as const, 'not-understood' as const),
  }),
  fc.record({ type: fc.constant('idled' as const), forMs: fc.constantFrom(1_000, 61_000) }),
  fc.constant<SessionEvent>({
    type: 'doubted',
    answer: { type: 'choice', id: choiceId('report') },
  }),
  fc.constant<SessionEvent>({ type: 'world-changed' }),
  fc.constant<SessionEvent>({
    type: 'scanned-draft',
    code: { draft: 'ABCDEFGH' as DraftId, key: 'K' as Secret },
  }),
  fc.nat(3).map((n): SessionEvent => ({ type: 'delivered', effect: effectId(`visit-1:${n}`) })),
  fc
    .nat(3)
    .map((n): SessionEvent => ({ type: 'not-kept', effect: effectId(`visit-1:${n}`), why: 'disk-full' })),
);

/** Plays a visit; effects are answered the way main would, so that every stage is reached. */
function play(acts: readonly Act[], check: (state: State) => void): State {
  let state = freshState(visitId('visit-1'));
  let visits = 1;
  const happen = (event: SessionEvent): void => {
    const moved = step(state, event, world);
    state = moved.state;
    for (const effect of moved.effects) {
      if (effect.type === 'forget') {
        visits += 1;
        happen({ type: 'visit-opened', visit: visitId(`visit-${visits}`) });
      }
      if (effect.type === 'keep') {
        const kept = {
          effect: effect.id,
          reference: '40271835' as Reference,
          secret: 'S' as Secret,
          keptAt: '2026-11-24T09:00:00+08:00',
        };
        happen({ type: 'kept', kept });
      }
      if (effect.type === 'park')
        happen({
          type: 'parked',
          effect: effect.id,
          code: { draft: 'ABCDEFGH' as DraftId, key: 'K' as Secret },
          until: '2026-11-25T05:00:00+08:00',
        });
      if (effect.type === 'unpark') happen({ type: 'unparked', effect: effect.id });
      if (effect.type === 'print') happen({ type: 'printed', effect: effect.id });
      if (effect.type === 'look-up')
        happen({ type: 'status-found', effect: effect.id, status: { state: 'filed', notes: [] } });
    }
  };
  for (const one of acts) {
    if (one.type !== 'choose-nth') happen(one);
    else {
      const turn = turnOf(state, world);
      if (turn.kind !== 'guided') continue;
      const all = [...turn.choices, ...(turn.review ?? [])];
      const chosen = all[one.nth % Math.max(all.length, 1)];
      if (chosen !== undefined) happen({ type: 'chose', id: chosen.id, by: 'touch' });
    }
    check(state);
  }
  return state;
}

const acts = fc.array(act, { maxLength: 60 });
const runs = { numRuns: 1_500 };

describe('whatever people do, in any order', () => {
  it('every turn has a question, the four keys in their order, and a way on', () => {
    fc.assert(
      fc.property(acts, (done) => {
        play(done, (state) => {
          const turn = turnOf(state, world);
          if (turn.kind !== 'guided') throw new Error('a fault without a cause');
          expect(turn.keys.map(({ name }) => name)).toEqual(['back', 'repeat', 'help', 'stop']);
          expect(turn.keys.find(({ name }) => name === 'help')?.enabled).toBe(true);
          expect(turn.choices.length).toBeLessThanOrEqual(turn.scene === 'home' ? 6 : 4);
          expect(new Set(turn.choices.map(({ id }) => id)).size).toBe(turn.choices.length);
          // A choice, a key pad or a microphone; only a passing moment has none, and that one ends by itself.
          const passing = ['keeping', 'looking-up'].includes(String(turn.id));
          expect(
            passing || turn.choices.length > 0 || turn.entry !== undefined || turn.listening.mode !== 'off',
          ).toBe(true);
        });
      }),
      runs,
    );
  });

  it('when nobody answers it is the first question again, and nothing of the visit is left', () => {
    fc.assert(
      fc.property(acts, (done) => {
        let state = play(done, () => undefined);
        for (const forMs of [61_000, 95_000]) {
          const moved = step(state, { type: 'idled', forMs }, world);
          state = moved.effects.some(({ type }) => type === 'forget')
            ? step(moved.state, { type: 'visit-opened', visit: visitId('next') }, world).state
            : moved.state;
        }
        // Home, or the attract screen where nobody had begun.
        expect(['home', 'resting']).toContain(state.stage.at);
        expect(state.visit.begun).toBe(false);
        expect(JSON.stringify(state)).not.toContain(canary);
        expect(JSON.stringify(turnOf(state, world))).not.toContain(canary);
        expect(state.settings.locale).toBe('zh-CN');
      }),
      runs,
    );
  });

  it('nothing is handed over but at the read-back, by choosing to', () => {
    fc.assert(
      fc.property(acts, (done) => {
        let before: State | undefined;
        const seen: string[] = [];
        let state = freshState(visitId('visit-1'));
        for (const one of done) {
          if (one.type === 'choose-nth' || one.type === 'chose') continue;
          before = state;
          const moved = step(state, one, world);
          state = moved.state;
          seen.push(...moved.effects.map(({ type }) => type));
        }
        expect(before === undefined || !seen.includes('keep')).toBe(true);
      }),
      runs,
    );
  });
});
