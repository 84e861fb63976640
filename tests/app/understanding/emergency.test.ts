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

  it.each([
    ['家里有没气味', '119'],
    ['我家找火了', '119'],
    ['他云倒了', '120'],
    ['我触店了，手发麻', '120'],
  ])('written with another character of the same sound: %s', (words, call) => {
    expect(emergencyIn(words)?.call).toBe(call);
  });

  it.each([
    ["there's smoke everywhere", '119'],
    ['my husband collapsed', '120'],
    ['he’s bleeding badly', '120'],
    ['someone is trying to break down my door', '110'],
  ])('in English: %s', (words, call) => {
    expect(emergencyIn(words)?.call).toBe(call);
  });

  it('whoever it is, and whatever became of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('老伴', '我孙子', '楼下大爷', '有个人', '我妈', '隔壁阿姨'),
        fc.constantFrom(
          '从梯子上滚下来了',
          '倒在厕所里了',
          '嘴歪了',
          '叫不醒了',
          '喘不上气',
          '喝了农药',
          '触电了',
          '掉进河里了',
        ),
        (who, what) => emergencyIn(who + what) !== undefined,
      ),
    );
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
    ['阳台的花盆掉下来了', 'a thing that fell'],
    ['热死人了，吵得我头都要炸了', 'a manner of speaking'],
    ['有没有教人怎么预防煤气中毒的课', 'a lesson'],
    ['路上结冰，老人摔倒了怎么办', 'what might come of it'],
    ['my smoke detector battery is flat', 'a device'],
    ['I fell last year and still use a stick', 'long past, in English'],
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
