import { expect, it } from 'vitest';
import { collisionsIn } from '#app/understanding/collisions.ts';
import { offering } from './hall.ts';

it('two answers that sound alike under an accent are refused, and another word is proposed', () => {
  expect(collisionsIn(offering({ leak: ['漏水', '水管漏'], milk: ['牛奶'] }))).toEqual([]);
  expect(collisionsIn(offering({ old: ['老人', '年纪大的'], hot: ['老能'] }))).toEqual([
    { say: '老人', other: '老能', instead: '年纪大的' },
  ]);
});

it('n and l, zh and z, f and h, an and ang are one to that ear', () => {
  for (const [one, other] of [
    ['蓝的', '南的'],
    ['找人', '早人'],
    ['饭店', '换店'],
    ['船上', '床上'],
  ] as const)
    expect(collisionsIn(offering({ one: [one], other: [other] }))).toHaveLength(1);
});

it('numbers are left to a question, and a key to the choice that is said with its words', () => {
  expect(collisionsIn(offering({ four: ['四号楼'], ten: ['十号楼'] }))).toEqual([]);
  expect(collisionsIn(offering({ back: ['返回'] }))).toEqual([]);
});
