import { describe, expect, it } from 'vitest';
import { visitId } from '#app/ids.ts';
import type { Hypothesis } from '#app/ports/recognizer.ts';
import { openSession, type HowHeard } from '#main/session/session.ts';
import { world } from '../../fixtures/hall.ts';

const heard = (text: string): Hypothesis => ({
  text,
  confidence: 0.9,
  scores: [],
  freeScore: -0.2,
  voicedMs: 900,
});

/** Somebody who has said what it is about, and is asked the next question. */
function asked() {
  const session = openSession({
    world: () => world,
    perform: () => undefined,
    show: () => undefined,
    newVisit: () => visitId('visit'),
  });
  const hear = (text: string, how: HowHeard): boolean => session.hear(session.turn().id, heard(text), how);
  hear('楼下路灯不亮', { final: true });
  return { session, hear, question: session.turn().id };
}

describe('over the prompt', () => {
  it('talk in the hall interrupts nothing and counts as no miss', () => {
    const { session, hear, question } = asked();
    expect(hear('今天菜场的鱼真新鲜', { final: true, overPrompt: true })).toBe(false);
    expect(session.turn().id).toBe(question);
    expect(session.state().misses).toBe(0);
  });

  it('the same talk after the question is told that it was not understood', () => {
    const { session, hear } = asked();
    expect(hear('今天菜场的鱼真新鲜', { final: true, overPrompt: false })).toBe(true);
    expect(session.state().misses).toBe(1);
  });

  it('an answer goes to the next question at once', () => {
    const { session, hear, question } = asked();
    expect(hear('一闪一闪', { final: false, overPrompt: true })).toBe(true);
    expect(session.turn().id).not.toBe(question);
  });
});
