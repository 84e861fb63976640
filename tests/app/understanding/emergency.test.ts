import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { emergencyHeard, emergencyIn } from '#app/understanding/emergency.ts';
import { deskHall, type DeskHall } from '../../../scripts/walk/desk-hall.ts';

describe('an emergency is heard in whatever words it comes', () => {
  it.each([
    ['家里煤气味好大', 'gas', '119'],
    ['厨房着火了', 'fire', '119'],
    ['我老伴摔倒了爬不起来', 'medical', '120'],
    ['我喘不上气', 'medical', '120'],
    ['楼下有人打架', 'violence', '110'],
    ['我老伴困在电梯里', 'trapped', '119'],
    ['有人倒在地上不动了', 'medical', '120'],
    ['I smell gas in the kitchen', 'gas', '119'],
  ])('%s', (words, kind, call) => {
    expect(emergencyIn(words)).toEqual({ kind, call });
  });

  it('written with another character of the same sound', () => {
    expect(emergencyIn('家里有没气味')?.kind).toBe('gas');
  });

  it('with talk around it, before and after', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('哎呀', '你们快看看', '我跟你说', '师傅'),
        fc.constantFrom('厨房着火了', '我老伴晕倒了', '一屋子煤气味', '他拿着刀'),
        fc.constantFrom('', '怎么办呀', '快来人'),
        (before, words, behind) => emergencyIn(before + words + behind) !== undefined,
      ),
    );
  });
});

describe('what only sounds like one is none', () => {
  it.each([
    ['燃气灶点不着火', 'a stove that will not light'],
    ['没摔倒，就是腿软', 'it did not happen'],
    ['怕老人摔倒', 'it might happen'],
    ['一个人洗澡怕滑倒', 'feared in the middle of the words'],
    ['去年厨房着火，要开证明', 'long past'],
    ['想问火灾保险', 'insurance'],
    ['楼上天天打架子鼓', 'a drum'],
    ['救护车都进不来', 'a blocked way'],
    ['', 'nothing'],
  ])('%s: %s', (words) => {
    expect(emergencyIn(words)).toBeUndefined();
  });

  it('and noise that was made into sentences is none', () => {
    const noise = { text: '着火了', confidence: 0.1, scores: [], freeScore: -3, voicedMs: 300 };
    expect(emergencyHeard(noise)).toBeUndefined();
    expect(emergencyHeard({ ...noise, confidence: 0.6 })).toEqual({ kind: 'fire', call: '119' });
  });
});

describe('no ordinary matter of the hall', () => {
  let desk: DeskHall;
  beforeAll(async () => {
    desk = await deskHall();
  });

  it('is taken for one, however neighbours say it', () => {
    const says = Object.values(desk.services).flatMap((services) =>
      services.flatMap(({ name, says }) => [name, ...says]),
    );
    expect(says.length).toBeGreaterThan(300);
    expect(says.filter((words) => emergencyIn(words) !== undefined)).toEqual([]);
  });
});
