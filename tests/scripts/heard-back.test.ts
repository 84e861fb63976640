import { describe, expect, it } from 'vitest';
import { misheard, once, unitsOf } from '../../scripts/speech/heard-back.ts';

const wrong = (said: string, heard: string): number => misheard(said, heard, 'zh-CN').wrong;

describe('what the voice said and the recogniser wrote', () => {
  it('is the same where it sounds the same: figures, homophones, marks', () => {
    expect(wrong('幸福里三号楼，', '幸福里3号楼')).toBe(0);
    expect(wrong('十二月十四日', '12月14日')).toBe(0);
    expect(wrong('两点', '2点')).toBe(0);
    expect(wrong('上门维修', '上门为修')).toBe(0);
    expect(unitsOf('二十个小时', 'zh-CN')).toEqual(unitsOf('20个小时', 'zh-CN'));
  });

  it('幺 is one, however it is written; 要 that is wanted is not', () => {
    expect(wrong('幺三八，零零幺三', '138 0013')).toBe(0);
    expect(wrong('幺三八', '要三八')).toBe(0);
    expect(unitsOf('要带什么', 'zh-CN')[0]).toBe('yao');
    expect(wrong('要带', '一带')).toBe(1);
  });

  it('is wrong where another syllable is heard, one is added or lost', () => {
    expect(misheard('幸福里三号楼', '以幸福里三号楼', 'zh-CN')).toEqual({ wrong: 1, of: 6 });
    expect(misheard('您想办什么事？', '你想办什么事', 'zh-CN')).toEqual({ wrong: 1, of: 6 });
    expect(misheard('按一', '', 'zh-CN')).toEqual({ wrong: 2, of: 2 });
  });

  it('an echo of the recogniser was said once; what is said twice is twice', () => {
    expect(once('11月26日11月26日11月26日11月')).toBe('11月26日');
    expect(once('press one press one press one')).toBe('press one');
    expect(once('一样一样')).toBe('一样一样');
    expect(once('说说说')).toBe('说说说');
  });

  it('in English is counted in words, written together or apart', () => {
    expect(misheard('Street light', 'streetlight', 'en')).toEqual({ wrong: 0, of: 2 });
    expect(misheard('Press three.', 'press 3', 'en')).toEqual({ wrong: 0, of: 2 });
    expect(misheard('eight thirty to seventeen thirty.', '830 to 1730', 'en').wrong).toBe(0);
    expect(misheard('March twenty fifth', 'march 25th', 'en').wrong).toBe(0);
    expect(misheard('eight zero zero zero', '800', 'en')).toEqual({ wrong: 1, of: 4 });
    expect(misheard('four hours with neighbours', 'for hours with neighbors', 'en').wrong).toBe(1);
    expect(misheard('Ask for help', 'ask for health', 'en')).toEqual({ wrong: 1, of: 3 });
  });
});
