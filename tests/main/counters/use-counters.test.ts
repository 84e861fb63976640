import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visitId, type Reference, type Secret } from '#app/ids.ts';
import type { Sense } from '#app/session/events.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { openUseCounters } from '#main/counters/use-counters.ts';
import { openSession } from '#main/session/session.ts';
import { world } from '../../fixtures/hall.ts';

describe('how the kiosk is used', () => {
  let dir: string;
  let today: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'hall-kiosk-counters-'));
    today = '2026-11-24';
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  /** A kiosk, and whoever stands before it. */
  function kiosk() {
    const counters = openUseCounters(dir, () => today);
    let visits = 0;
    const session = openSession({
      world: () => world,
      perform: (effect, dispatch) => {
        if (effect.type === 'keep')
          dispatch({
            type: 'kept',
            kept: {
              effect: effect.id,
              reference: '40271835' as Reference,
              secret: 'S' as Secret,
              keptAt: world.now,
            },
          });
      },
      show: () => undefined,
      newVisit: () => visitId(`visit-${(visits += 1)}`),
      stepped: (before, event, after) => counters.stepped(before, event, after),
    });
    const choose = (label: string, by: Sense = 'touch'): void => {
      const turn = session.turn();
      if (turn.kind !== 'guided') throw new Error('a fault is shown');
      const choice = turn.choices.find((one) => render(one.label, 'zh-CN', shownValue).includes(label));
      if (choice === undefined) throw new Error(`${label} is not offered`);
      session.dispatch({ type: 'chose', id: choice.id, by });
    };
    const leave = (): void => {
      session.dispatch({ type: 'idled', forMs: world.idle.askAfterMs });
      session.dispatch({ type: 'idled', forMs: world.idle.askAfterMs + world.idle.forgetAfterMs });
    };
    return { counters, session, choose, leave };
  }
  const day = (counters: ReturnType<typeof kiosk>['counters']) => counters.days()[0]?.[1];

  it('a visit that was given up counts for the turn at which it was', () => {
    const { counters, choose, leave } = kiosk();
    choose('反映问题');
    leave();
    expect(day(counters)).toEqual({
      started: 1,
      finished: 0,
      givenUp: { services: 1 },
      bySense: { touch: 1 },
    });
  });

  it('of questions the code is counted, and nothing that was answered', () => {
    const { counters, session, leave } = kiosk();
    session.dispatch({ type: 'said-words', words: '楼下路灯不亮' });
    leave();
    expect(day(counters)).toMatchObject({
      started: 1,
      givenUp: { 'asking:trouble': 1 },
      bySense: { voice: 1 },
    });
    expect(readFileSync(join(dir, '2026-11-24.json'), 'utf8')).not.toContain('路灯');
  });

  it('nobody is counted where nobody came', () => {
    const { counters, leave } = kiosk();
    leave();
    expect(counters.days()).toEqual([]);
  });

  it('counts go on after a restart, and a new day is a new file', () => {
    const before = kiosk();
    before.choose('查进度');
    before.leave();
    const after = kiosk();
    after.choose('查进度', 'key');
    after.leave();
    expect(day(after.counters)).toMatchObject({ started: 2, bySense: { touch: 1, key: 1 } });
    today = '2026-11-25';
    const next = kiosk();
    next.choose('反映问题');
    next.leave();
    expect(readdirSync(dir).sort()).toEqual(['2026-11-24.json', '2026-11-25.json']);
    expect(next.counters.days().map(([of, { started }]) => [of, started])).toEqual([
      ['2026-11-25', 1],
      ['2026-11-24', 2],
    ]);
  });
});
