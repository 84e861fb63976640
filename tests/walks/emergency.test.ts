import { describe, expect, it } from 'vitest';
import type { Reference } from '#app/ids.ts';
import type { Hypothesis } from '#app/ports/recognizer.ts';
import { visitId } from '#app/ids.ts';
import type { Effect } from '#app/session/effects.ts';
import { openSession } from '#main/session/session.ts';
import { visitor } from '../app/session/visitor.ts';
import { world } from '../fixtures/hall.ts';

const fire = { type: 'alarmed', emergency: { kind: 'fire', call: '119' } } as const;
const fall = { type: 'alarmed', emergency: { kind: 'medical', call: '120' } } as const;

describe('an emergency at rest', () => {
  it('shows the number to dial and calls the staff at once, with no form before it', () => {
    const her = visitor();
    her.happen(fall);
    expect(her.turn().reference).toBe('120');
    expect(her.asked()).toBe('先打120，再等人来。');
    expect(her.effects).toMatchObject([{ type: 'call-helper', from: 'emergency' }]);
    expect(her.offered()).toEqual(['没事，接着办']);
  });

  it('said again and again, rings once', () => {
    const her = visitor();
    for (let time = 0; time < 3; time += 1) her.happen(fall);
    expect(her.effects.filter(({ type }) => type === 'call-helper')).toHaveLength(1);
  });
});

describe('an emergency in the middle of a matter', () => {
  const atTheQuestion = () => {
    const her = visitor();
    her.choose('反映问题');
    her.choose('路灯照明');
    return her;
  };

  it('没事，接着办: the question is there as it was', () => {
    const her = atTheQuestion();
    const before = her.turn().id;
    her.happen(fire);
    expect(her.turn().reference).toBe('119');
    her.choose('没事，接着办');
    expect(her.turn().id).toBe(before);
  });

  it('is not covered by the case that is kept meanwhile', () => {
    const her = atTheQuestion();
    her.choose('不亮');
    her.choose('说不准');
    her.choose('不留电话');
    her.choose('对的，交给社区');
    her.happen(fire);
    her.keep();
    expect(her.turn().reference).toBe('119');
    her.choose('没事，接着办');
    expect(her.turn().reference).toBe('40271835' as Reference);
  });

  it('stays three times as long as any question before it is asked whether anyone is there', () => {
    const her = atTheQuestion();
    her.happen(fire);
    her.happen({ type: 'idled', forMs: 2 * world.idle.askAfterMs });
    expect(her.turn().reference).toBe('119');
    her.happen({ type: 'idled', forMs: 3 * world.idle.askAfterMs });
    expect(her.asked()).toBe('您还在吗？');
    her.choose('接着办');
    expect(her.turn().reference).toBe('119');
  });
});

describe('the ear', () => {
  const heard = (text: string, confidence = 0.8): Hypothesis => ({
    text,
    confidence,
    scores: [],
    freeScore: -0.4,
    voicedMs: 900,
  });
  const listening = () => {
    const effects: Effect[] = [];
    const session = openSession({
      world: () => world,
      perform: (effect) => effects.push(effect),
      show: () => undefined,
      newVisit: () => visitId('visit'),
    });
    return { session, effects };
  };

  it('acts before the speaker has ended, on any turn, before anything else the words might mean', () => {
    const { session, effects } = listening();
    expect(session.hear(session.turn().id, heard('楼下着火了'), { final: false })).toBe(true);
    expect(session.state().stage.at).toBe('emergency');
    expect(effects.map(({ type }) => type)).toEqual(['call-helper']);
  });

  it('does not take the kiosk’s own words for another one', () => {
    const { session, effects } = listening();
    session.hear(session.turn().id, heard('楼下着火了'), { final: true });
    session.hear(session.turn().id, heard('火警119急救120报警110'), { final: true });
    expect(effects).toHaveLength(1);
    expect(session.state().misses).toBe(0);
  });

  it('lets the hall talk of stoves', () => {
    const { session, effects } = listening();
    session.hear(session.turn().id, heard('燃气灶点不着火'), { final: false });
    expect(effects).toEqual([]);
    expect(session.state().visit.begun).toBe(false);
  });
});
