import { describe, expect, it } from 'vitest';
import { PatternIndex } from '#app/understanding/patterns.ts';
import { unitsOf } from '#app/understanding/syllables.ts';

const classes = { 坏: '坏 坏了 不亮 打不开', 楼道: '楼道 楼梯 过道' };
const pattern = (words: string, of: string) => ({ parts: words.split(' '), of });
const index = new PatternIndex(
  [
    pattern('楼道', 'stairs'),
    pattern('灯 〔坏〕', 'lamp'),
    pattern('〔楼道〕 灯 〔坏〕', 'lamp on the stairs'),
    pattern('楼道灯', 'stair lamp'),
    pattern('电梯', 'lift'),
    pattern('电', 'current'),
  ],
  classes,
  (word) => word.length >= 2,
);
const found = (words: string): readonly string[] => index.in(unitsOf(words)).map(({ of }) => of);

describe('words that belong together are found', () => {
  it.each(['灯不亮', '那个灯啊它就是不亮', '坏了一个灯'])(
    'in any order, whatever is between: %s',
    (words) => {
      expect(found(words)).toEqual(['lamp']);
    },
  );

  it('and what more words explain hides what lies within it', () => {
    expect(found('楼梯上的灯坏了')).toEqual(['lamp on the stairs']);
    expect(found('楼道灯')).toEqual(['stair lamp']);
    expect(found('楼道很脏')).toEqual(['stairs']);
  });

  it('a longer word hides the shorter one in it', () => {
    expect(found('电梯停了')).toEqual(['lift']);
  });

  it('through a wrong character, but one that is written so counts before one that only sounds so', () => {
    expect(found('点梯停了')).toEqual(['lift']);
  });

  it('with the words as they were said', () => {
    expect(index.in(unitsOf('过道灯打不开'))[0]?.said).toEqual(['过道', '灯', '打不开']);
  });
});
