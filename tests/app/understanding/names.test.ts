import { describe, expect, it } from 'vitest';
import { nameIn } from '#app/understanding/names.ts';
import { askedIn } from '#app/understanding/asked.ts';

describe('a name, as it is said', () => {
  it.each([
    ['王秀英', '王秀英'],
    ['我叫王秀英。', '王秀英'],
    ['叫我王阿姨就行', '王阿姨'],
    ['就叫老李吧', '老李'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ['㐱䶮', '㐱䶮'],
    ['𬌗先生', '𬌗先生'],
    ['My name is Mary Smith', 'Mary Smith'],
  ])('「%s」 is %s', (words, name) => {
    expect(nameIn(words)).toEqual({ name });
  });

  it('the surname alone leads to how she is called', () => {
    expect(nameIn('我姓王')).toEqual({ surname: '王' });
    expect(nameIn('免贵姓欧阳')).toEqual({ surname: '欧阳' });
  });

  it.each(['13800138000', '', '我叫', '幸福里3号楼', '那天我去了社区他们说这个事情要等到下个月才能办得成'])(
    '「%s」 is no name',
    (words) => {
      expect(nameIn(words)).toBeUndefined();
    },
  );
});

describe('a question to the hall', () => {
  it.each([
    ['办高龄津贴要带什么', 'materials'],
    ['开证明需要什么材料', 'materials'],
    ['我家属于哪个社区', 'community'],
    ['有什么通知没有', 'notices'],
    ['把通知念给我听', 'notices'],
    ['what should I bring', 'materials'],
  ])('「%s」 asks for %s', (words, asked) => {
    expect(askedIn(words)).toBe(asked);
  });

  it.each(['楼下路灯不亮', '想订老年餐', '带我去医院', '高龄津贴怎么办'])(
    '「%s」 is a matter of its own',
    (words) => {
      expect(askedIn(words)).toBeUndefined();
    },
  );
});
