import { describe, expect, it } from 'vitest';
import { visitId } from '#app/ids.ts';
import { freshState, type Stage, type State } from '#app/session/state.ts';
import { step } from '#app/session/step.ts';
import { rulesOf } from '#app/session/stages/table.ts';
import { formTurnOf } from '#app/companion/form.ts';
import type { World } from '#app/session/world.ts';
import { helperEvents, newsOf, offeredOn, residentEvents } from '../../../scripts/consent/hands.ts';
import { watched } from '../../../scripts/consent/watch.ts';
import { traces } from '../../../scripts/consent/traces.ts';
import { seeded } from '../../../scripts/lib/seeded.ts';
import { world as usual } from '../../fixtures/hall.ts';

/** A hall where something sensitive is asked before a meal is brought home. */
const world: World = {
  ...usual,
  services: {
    ...usual.services,
    'zh-CN': usual.services['zh-CN'].map((service) =>
      service.code === 'meals'
        ? {
            ...service,
            questions: [
              {
                kind: 'yes-no',
                code: 'diet' as never,
                prompt: '有忌口吗？',
                required: true,
                purpose: '好准备。',
                dataClass: 'sensitive',
              },
            ],
          }
        : service,
    ),
  },
};

/** Every different turn a resident with a helper can come to, one state of each: all stages, form and guided. */
function reached(most: number): readonly State[] {
  const came = step(
    freshState(visitId('v1')),
    { type: 'companion-came', who: { id: 'wang', name: '王师傅' } },
    world,
  );
  const found = new Map<string, State>();
  // Close to giving up, so that a person is offered at the next miss.
  const tired = { ...came.state, struggle: { ...came.state.struggle, score: 6 } };
  const queue: State[] = [tired, freshState(visitId('v2'))];
  for (let state = queue.shift(); state !== undefined && found.size < most; state = queue.shift()) {
    const key = keyOf(state);
    if (found.has(key)) continue;
    found.set(key, state);
    for (const event of [
      ...residentEvents(state, world),
      { type: 'pressed', key: 'form', by: 'touch' } as const,
    ]) {
      const after = step(state, event, world);
      if (after.effects.some(({ type }) => type === 'forget')) continue;
      queue.push(after.state);
      for (const effect of after.effects)
        for (const news of newsOf(effect)) queue.push(step(after.state, news, world).state);
    }
  }
  return [...found.values()];
}

/** Where what is keyed is taken without a further word, no yes may be taken with it. */
const inBothPaces = (state: State): readonly State[] =>
  (['guided', 'express'] as const).map((steps) => ({ ...state, settings: { ...state.settings, steps } }));

function keyOf(state: State): string {
  const asked = rulesOf(state.stage).ask(state.stage, state, world);
  const { companion, matter } = state.visit;
  const form = formTurnOf(state, world) === undefined ? 'guided' : 'form';
  return [
    state.stage.at,
    asked.id,
    form,
    companion === undefined,
    matter?.service,
    offeredOn(state, world).length,
  ].join();
}

const stages: Readonly<Record<Stage['at'], true>> = {
  resting: true, home: true, services: true, offered: true, asking: true, review: true, keeping: true, 'not-kept': true, done: true,
  progress: true, 'looking-up': true, found: true, 'same-again': true, withdrawing: true, amending: true, amended: true,
  'not-found': true, parking: true, parked: true, resuming: true, 'draft-gone': true, ask: true, materials: true,
  needed: true, community: true, 'community-of': true, 'community-unknown': true, notices: true, notice: true,
  rating: true, 'rating-slip': true, 'rating-score': true, 'rating-reason': true, rated: true, doubting: true,
  emergency: true, called: true, stopping: true, idling: true, looks: true,
  where: true, practice: true, struggling: true, 'four-or-ten': true,
}; // prettier-ignore

describe('whoever helps decides nothing', () => {
  it(
    'whatever a helper does on any turn: nothing is agreed to, handed over or judged',
    { timeout: 240_000 },
    () => {
      const states = reached(1_500);
      const seen = new Set(states.map(({ stage }) => stage.at));
      expect(Object.keys(stages).filter((at) => !seen.has(at as Stage['at']))).toEqual([]);
      const violations = states.flatMap(inBothPaces).flatMap((state) =>
        helperEvents(state, world).flatMap((event) => {
          const { violation } = watched(state, event, world);
          return violation === undefined
            ? []
            : [`${violation} on ${state.stage.at}: ${JSON.stringify(event)}`];
        }),
      );
      expect(violations).toEqual([]);
    },
  );

  it('nor in any order of things, while residents do hand over', { timeout: 120_000 }, () => {
    const tally = traces(4_000, world, seeded(7));
    expect(tally.found).toEqual([]);
    expect(tally.residents_keeps).toBeGreaterThan(0);
  });

  it('a keyboard that still types when its helper has gone is nobody’s', () => {
    const alone = step(freshState(visitId('v1')), { type: 'woke', by: 'touch' }, world).state;
    const after = step(alone, { type: 'chose', id: 'report' as never, by: 'helper' }, world);
    expect(after).toEqual({ state: alone, effects: [] });
  });
});
