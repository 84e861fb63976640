import { describe, expect, it } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { defaultSettings, held } from '#app/session/settings.ts';
import { restAfterMs } from '#app/session/stages/resting.ts';
import { world } from '../../fixtures/hall.ts';
import { visitor } from './visitor.ts';

/** Half-way through a report. */
function inTheMiddle() {
  const guest = visitor();
  guest.choose('反映问题');
  guest.choose('路灯照明');
  guest.choose('不亮');
  return guest;
}

describe('换个样子', () => {
  it('in the middle of a report: through a door, in other sizes and words alone, and nothing is lost', () => {
    const guest = inTheMiddle();
    const asked = guest.asked();
    guest.press('looks');
    guest.choose('别的');
    guest.choose('谁来用');
    guest.choose('上班 e 族');
    expect(guest.asked()).toBe(asked);
    expect(guest.closure()).toBe('换好了：上班 e 族');
    expect(guest.state().settings).toMatchObject({ door: 'worker', steps: 'express', textMm: 6, pace: 1.25 });
    guest.press('looks');
    guest.choose('别的');
    guest.choose('别的');
    guest.choose('只要字');
    guest.press('back');
    expect(guest.asked()).toBe(asked);
    expect(guest.turn().choices.every(({ note }) => note === undefined)).toBe(true);
    expect(Object.keys(guest.state().visit.matter?.answers ?? {})).toContain('trouble');
  });

  it('is gone with the visit: the next one finds the machine as ever', () => {
    const guest = visitor();
    guest.press('looks');
    guest.choose('字大小');
    guest.press('stop');
    expect(guest.state().settings).toEqual(defaultSettings);
  });

  it('sitting is offered only where the screen can put everything in reach', () => {
    const labels = (seated: readonly (6 | 8 | 12 | 16)[]): readonly string[] => {
      const guest = visitor({ ...world, textSizes: { ...world.textSizes, seated } });
      guest.press('looks');
      const first = guest.offered();
      guest.choose('别的');
      return [...first, ...guest.offered()];
    };
    expect(labels([6, 8])).toContain('坐着用');
    expect(labels([])).not.toContain('坐着用');
  });

  it('a size that cannot be had from a wheelchair becomes the next smaller one', () => {
    const sizes = { standing: [6, 8, 12, 16], seated: [6, 8] } as const;
    expect(held({ ...defaultSettings, textMm: 16, reach: 'seated' }, sizes).textMm).toBe(8);
    expect(held({ ...defaultSettings, reach: 'seated' }, { ...sizes, seated: [] }).reach).toBe('standing');
  });
});

describe('the three doors', () => {
  it('the same six things for everyone, each in the order of their own lives', () => {
    const offeredTo = (door: string): readonly string[] => {
      const guest = visitor();
      guest.press('looks');
      guest.choose('别的');
      guest.choose('谁来用');
      guest.choose(door);
      return guest.offered();
    };
    const [elder, worker, youth] = ['银发 e 族', '上班 e 族', '青少年之家'].map(offeredTo);
    expect(elder?.[0]).toBe('反映问题');
    expect(worker?.[0]).toBe('查进度');
    expect(youth?.[0]).toBe('问一问');
    expect([...(worker ?? [])].sort()).toEqual([...(elder ?? [])].sort());
    expect([...(youth ?? [])].sort()).toEqual([...(elder ?? [])].sort());
  });

  it('快捷 says the question alone, and all of it when asked again', () => {
    const guest = visitor();
    guest.happen({ type: 'preferred', settings: { ...defaultSettings, steps: 'express' }, by: 'key' });
    guest.choose('反映问题');
    expect(guest.turn().brief).toBe('question');
    guest.press('repeat');
    expect(guest.turn().brief).toBeUndefined();
  });

  it('快捷 takes the whole number of a case without a further word; step by step it is asked', () => {
    const atTheNumber = (steps: 'express' | 'guided') => {
      const guest = visitor();
      guest.happen({ type: 'preferred', settings: { ...defaultSettings, steps }, by: 'key' });
      guest.choose('查进度');
      guest.key(mintReference(10, 1));
      return guest.state().stage.at;
    };
    expect(atTheNumber('express')).toBe('looking-up');
    expect(atTheNumber('guided')).toBe('progress');
  });

  it('the last digit of a phone number is no yes, however fast one is', () => {
    const guest = inTheMiddle();
    guest.happen({ type: 'preferred', settings: { ...defaultSettings, steps: 'express' }, by: 'key' });
    guest.choose('幸福里');
    guest.key('3');
    guest.choose('对的');
    guest.key('13800138000');
    expect(guest.asked()).toBe('打这个号码找您，可以吗？');
    guest.choose('可以');
    expect(guest.turn().scene).toBe('review');
  });
});

describe('nobody is here', () => {
  const resting = () => {
    const guest = visitor();
    guest.happen({ type: 'idled', forMs: restAfterMs });
    return guest;
  };

  it('after a while it shows how one speaks to it, and says nothing', () => {
    const guest = visitor();
    const spoken = guest.state().speakSerial;
    guest.happen({ type: 'idled', forMs: restAfterMs - 1 });
    expect(guest.turn().scene).toBe('home');
    guest.happen({ type: 'idled', forMs: restAfterMs });
    expect(guest.turn().scene).toBe('welcome');
    expect(guest.lines()).toContain('「楼下路灯不亮」');
    expect(guest.state().speakSerial).toBe(spoken);
  });

  it('a touch, a greeting and a key lead home; the name of a door leads through it', () => {
    const touched = resting();
    touched.happen({ type: 'woke', by: 'touch' });
    expect(touched.turn().scene).toBe('home');
    const greeted = resting();
    greeted.happen({ type: 'chose', id: 'greeting' as never, by: 'voice' });
    expect(greeted.turn().scene).toBe('home');
    const helped = resting();
    helped.press('help');
    expect(helped.asked()).toBe('已经叫人了。');
    const through = resting();
    through.happen({ type: 'chose', id: 'progress' as never, by: 'voice' });
    expect(through.turn().scene).toBe('entry');
  });

  it('the hall’s talk wakes nobody, and a matter that is named begins at once', () => {
    const guest = resting();
    guest.happen({ type: 'said-words', words: '今天天气真好啊' });
    expect(guest.turn().scene).toBe('welcome');
    guest.happen({ type: 'said-words', words: '楼下路灯不亮' });
    expect(guest.asked()).toBe('路灯怎么了？');
  });
});

it('您还在吗？ tells how long it waits, as the clock has it', () => {
  const guest = visitor({ ...world, idle: { askAfterMs: 60_000, forgetAfterMs: 45_000 } });
  guest.choose('反映问题');
  guest.happen({ type: 'idled', forMs: 60_000 });
  expect(guest.lines().join()).toContain('45秒');
});
