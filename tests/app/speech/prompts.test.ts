import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#app/session/settings.ts';
import { promptsFor } from '#app/speech/prompts.ts';
import { world } from '../../fixtures/hall.ts';

const prompts = [...promptsFor(world, defaultSettings)].flat();
const at = (text: string): number => prompts.findIndex((prompt) => prompt.text === text);

describe('what the kiosk may come to say', () => {
  it('begins with what an old woman hears who walks up', () => {
    expect(prompts[0]?.text).toBe('您想办什么事？');
  });

  it('goes on by nearness: the doors, what is behind them, the questions, the end of the way', () => {
    const way = [
      '反映问题',
      '是哪一种问题？',
      '路灯怎么了？',
      '闪了几天了？',
      '我念一遍，',
      '您说的是反映问题吗？',
    ].map(at);
    expect(way).not.toContain(-1);
    expect(way).toEqual(way.toSorted((a, b) => a - b));
  });

  it('holds each clause once, and none that is only one visit’s', () => {
    expect(new Set(prompts.map(({ text, locale }) => `${locale} ${text}`)).size).toBe(prompts.length);
    expect(prompts.every(({ keep, rate }) => keep && rate === 1)).toBe(true);
    expect(prompts.some(({ text }) => text.includes('幺三八'))).toBe(false);
  });

  it('has every place of the hall, which is said in many a visit and is nobody’s', () => {
    for (const place of ['幸福里', '幸福里三号楼', '幸福里十八号楼', '和平家园十二号楼'])
      expect(at(place)).not.toBe(-1);
    expect(at('和平家园十三号楼')).toBe(-1);
  });

  it('has what is said when things go wrong: not heard, not kept, no paper, no such number', () => {
    for (const text of ['我没听清，', '这台机器现在记不下来。', '小票没打出来，', '已经叫人了。'])
      expect(at(text)).not.toBe(-1);
  });
});
