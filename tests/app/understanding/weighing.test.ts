import { describe, expect, it } from 'vitest';
import { weigh, weightsFrom, written } from '#app/understanding/weighing.ts';
import { train } from '../../../scripts/lib/softmax.ts';

const weights = train(
  ['fire', 'hurt'],
  [
    { text: '厨房烧起来了', of: 'fire' },
    { text: '窗帘烧起来了', of: 'fire' },
    { text: '我奶奶流血了', of: 'hurt' },
    { text: '他手上流血了', of: 'hurt' },
    { text: '路灯不亮', of: undefined },
    { text: '楼道灯不亮', of: undefined },
  ],
);

describe('words are weighed by the traces of what others said', () => {
  it('in sentences that nobody said', () => {
    expect(weigh('柜子烧起来了', weights)?.of).toBe('fire');
    expect(weigh('脚上流血了', weights)?.of).toBe('hurt');
    expect(weigh('门口灯不亮', weights)?.weight).toBeLessThan(0);
  });

  it('and what was written of them says the same', () => {
    const read = weightsFrom(written(weights), weights.classes);
    for (const text of ['柜子烧起来了', '门口灯不亮', ''])
      expect(weigh(text, read)?.weight).toBeCloseTo(weigh(text, weights)?.weight ?? NaN, 0);
  });

  it('none of them decides alone: what only one text had is forgotten', () => {
    expect([...weights.traces.keys()].some((key) => key.includes('窗帘'))).toBe(false);
  });
});
