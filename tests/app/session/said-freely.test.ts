import { describe, expect, it } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

/** She has touched the screen, so that her words are meant for it. */
const awake = (hall = world) => {
  const guest = visitor(hall);
  guest.happen({ type: 'woke', by: 'touch' });
  return guest;
};
const reference = mintReference(10, 1);
const bees = '树上来了一窝马蜂';

describe('what she says is like no service of the hall', () => {
  it('is kept as she said it, read back like anything dictated', () => {
    const guest = awake();
    guest.happen({ type: 'said-words', words: bees });
    expect(guest.asked()).toBe('我来记下，好吗？');
    expect(guest.lines()).toEqual([bees]);
    expect(guest.offered()).toEqual(['就这样记', '找人来听']);
    guest.choose('就这样记');
    expect(guest.asked()).toBe('我记的对不对？');
    expect(guest.lines()).toEqual([bees]);
    guest.choose('对的');
    guest.choose('说不准');
    guest.choose('不留电话');
    guest.choose('对的，交给社区');
    expect(guest.keep()).toMatchObject({ service: 'other', description: bees });
  });

  it('or is told to a person, and waits', () => {
    const guest = awake();
    guest.happen({ type: 'said-words', words: bees });
    guest.choose('找人来听');
    expect(guest.asked()).toBe('已经叫人了。');
    expect(guest.effects.some(({ type }) => type === 'call-helper')).toBe(true);
    guest.choose('接着办');
    expect(guest.lines()).toEqual([bees]);
  });

  it('a hall without 其他 still has a person', () => {
    const services = world.services['zh-CN'].filter(({ code }) => String(code) !== 'other');
    const guest = awake({ ...world, services: { ...world.services, 'zh-CN': services } });
    guest.happen({ type: 'said-words', words: bees });
    expect(guest.offered()).toEqual(['找人来听', '都不是']);
    guest.choose('都不是');
    expect(guest.asked()).toBe('您想办什么事？');
  });

  it('the talk of the hall begins nothing, and a cough is no story', () => {
    const quiet = visitor();
    quiet.happen({ type: 'said-words', words: bees });
    expect(quiet.asked()).toBe('您想办什么事？');
    const guest = awake();
    guest.happen({ type: 'said-words', words: '咳咳' });
    expect(guest.asked()).toBe('您想办什么事？');
  });
});

describe('what fits more than one', () => {
  it('ends with what is like none of them, and then it is kept as said', () => {
    const guest = awake();
    guest.happen({ type: 'said-words', words: '电梯里的路灯' });
    if (guest.asked() !== '您说的是哪一件？') throw new Error('it was clear');
    expect(guest.offered().at(-1)).toBe('都不是');
    guest.choose('都不是');
    expect(guest.lines()).toEqual(['电梯里的路灯']);
  });
});

describe('「查一查四〇二七幺八三五」', () => {
  it('the number that is said tells where the matter stands, what comes next and by when', () => {
    const guest = awake();
    guest.choose('查进度', 'voice');
    guest.happen({ type: 'said-digits', digits: reference });
    const asked = guest.effects.findLast(({ type }) => type === 'look-up');
    if (asked?.type !== 'look-up') throw new Error('nothing was looked up');
    expect(asked).toMatchObject({ reference });
    guest.happen({
      type: 'status-found',
      effect: asked.id,
      status: { state: 'filed', notes: [], serviceName: '路灯照明', promisedBy: '2026-11-27' },
    });
    expect(guest.asked()).toBe('已经立案了。');
    expect(guest.lines()).toEqual(['办的是：路灯照明。', '接下来派人去办。', '最晚11月27日有消息。']);
  });

  it('one wrong digit is noticed, and asked for again', () => {
    const guest = awake();
    guest.choose('查进度', 'voice');
    guest.happen({ type: 'said-digits', digits: String(Number(reference) + 1) });
    expect(guest.closure()).toBe('编号好像不对，请再说一遍。');
    expect(guest.effects.some(({ type }) => type === 'look-up')).toBe(false);
  });
});
