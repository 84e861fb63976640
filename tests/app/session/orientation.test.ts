import { describe, expect, it } from 'vitest';
import { atEase } from '#app/session/struggle.ts';
import { visitor } from './visitor.ts';

describe('「我在哪儿？」', () => {
  it('on the first turn: which hall this is, and that nothing has been begun', () => {
    const guest = visitor();
    guest.happen({ type: 'pressed', key: 'where', by: 'key' });
    expect(guest.asked()).toMatch(/^这里是.+。$/);
    expect(guest.lines()).toEqual(['还没有开始办事。']);
    guest.choose('接着办');
    expect(guest.asked()).toBe('您想办什么事？');
  });

  it('in the middle: which step, and what has been said; then on where one was', () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '楼下路灯不亮' });
    const asked = guest.asked();
    const { progress } = guest.turn();
    guest.happen({ type: 'pressed', key: 'where', by: 'voice' });
    expect(guest.turn().progress).toEqual(progress);
    expect(guest.readBack()[0]).toMatch(/^事情：.*路灯/);
    expect(guest.offered()).toEqual(['接着办']);
    guest.happen({ type: 'pressed', key: 'back', by: 'key' });
    expect(guest.asked()).toBe(asked);
  });

  it('is among what can be said on every turn', () => {
    const says = visitor()
      .turn()
      .listening.phrases.flatMap(({ say }) => say);
    expect(says).toContain('我在哪儿');
  });
});

describe('whoever struggles', () => {
  const missed = { type: 'missed', why: 'not-understood' } as const;
  const struggling = () => {
    const guest = visitor();
    guest.happen({ type: 'said-words', words: '楼下路灯不亮' });
    for (let times = 0; times < 5; times += 1) guest.happen(missed);
    return guest;
  };

  it('is offered a person, and has one called', () => {
    const guest = struggling();
    expect(guest.asked()).toBe('要不要找个人帮您？');
    guest.choose('找人帮忙');
    expect(guest.asked()).toBe('已经叫人了。');
    expect(guest.effects.map(({ type }) => type)).toEqual(['call-helper']);
  });

  it('or goes on alone, and is not asked again', () => {
    const guest = struggling();
    guest.choose('我自己来');
    const asked = guest.asked();
    for (let times = 0; times < 6; times += 1) guest.happen(missed);
    expect(guest.asked()).toBe(asked);
  });

  it('leaves nothing of it to whoever comes next', () => {
    const guest = struggling();
    guest.happen({ type: 'pressed', key: 'stop', by: 'touch' });
    guest.choose('不办了');
    expect(guest.state().struggle).toEqual(atEase);
  });
});
