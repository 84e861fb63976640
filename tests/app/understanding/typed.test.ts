import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn, numeralValue, sayNumber } from '#app/understanding/numerals.ts';
import { placeIn } from '#app/understanding/place.ts';
import { actsAtOnce, understand } from '#app/understanding/understand.ts';
import { heard, offering } from './hall.ts';

describe('numerals', () => {
  it.each([
    ['三', 3], ['十', 10], ['十二', 12], ['二十', 20], ['两', 2], ['一百零二', 102], ['三百', 300],
    ['五零一', 501], ['幺二零', 120], ['百', 100],
  ] as const)('%s is %d', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  }); // prettier-ignore

  it('what is said of a count is read back as the same count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (count) => numeralValue(sayNumber(count)) === count),
    );
  });

  it('finds numbers in figures and in words, in order', () => {
    expect(numbersIn('三号楼2单元五零一').map(({ digits }) => digits)).toEqual(['3', '2', '501']);
  });
});

describe('a place said in one breath', () => {
  const estates = ['幸福里', '向阳新村', '和平小区'];

  it('is taken apart', () => {
    expect(placeIn('幸福里三号楼二单元五零一', estates)).toEqual({
      estate: '幸福里',
      building: 3,
      unit: 2,
      room: '501',
    });
    expect(placeIn('我住向阳新村12号楼', estates)).toEqual({ estate: '向阳新村', building: 12 });
  });

  it('by sound, where the name was written down wrongly', () => {
    expect(placeIn('和平小曲十五号楼', estates)).toEqual({ estate: '和平小区', building: 15 });
    expect(placeIn('新福里3好楼', estates)).toEqual({ estate: '幸福里', building: 3 });
  });

  it('may leave the estate to what is known, or stop at it', () => {
    expect(placeIn('三号楼', estates)).toEqual({ building: 3 });
    expect(placeIn('就在幸福里', estates)).toEqual({ estate: '幸福里' });
  });

  it('is none where none was said', () => {
    expect(placeIn('今天天气真好', estates)).toBeUndefined();
  });

  it('is a place on a turn that asks for one, and the keys still work there', () => {
    const listening = offering({}, { mode: 'place', estates });
    expect(understand(heard('幸福里八号楼', listening), listening, 'zh-CN')).toMatchObject({
      outcome: 'accepted',
      place: { estate: '幸福里', building: 8 },
    });
    expect(understand(heard('返回', listening), listening, 'zh-CN')).toMatchObject({
      answer: { type: 'key', name: 'back' },
    });
  });
});

describe('a phone number', () => {
  const phone = offering({}, { mode: 'digits', digits: { min: 7, max: 11 } });

  it('heard by both decoders is certain, and acted upon at once when it is whole', () => {
    const hypothesis = heard('13858123476', phone, { digits: { text: '13858123476', confidence: 0.6 } });
    const understood = understand(hypothesis, phone, 'zh-CN');
    expect(understood).toMatchObject({ outcome: 'accepted', digits: '13858123476' });
    expect(actsAtOnce(understood, phone)).toBe(true);
  });

  it('of eight digits may go on: there is time', () => {
    const understood = understand(
      heard('87654321', phone, { digits: { text: '87654321', confidence: 0.5 } }),
      phone,
      'zh-CN',
    );
    expect(understood).toMatchObject({ digits: '87654321' });
    expect(actsAtOnce(understood, phone)).toBe(false);
  });

  it('that was taken back counts in its last form', () => {
    const corrected = heard('12345678不对是87654321', phone);
    expect(understand(corrected, phone, 'zh-CN')).toMatchObject({ digits: '87654321' });
  });

  it('is not made of talk, and a key is a key', () => {
    const talk = heard('我没有带手机', phone, { digits: { text: '15555555', confidence: 0.03 } });
    expect(understand(talk, phone, 'zh-CN').outcome).toBe('rejected');
    expect(understand(heard('退回去', phone), phone, 'zh-CN')).toMatchObject({
      answer: { type: 'key', name: 'back' },
    });
  });
});

describe('free words', () => {
  const remark = offering({ done: ['说完了'] }, { mode: 'dictation', patienceMs: 4_000 });

  it('are kept as they were said, though they hold a phrase of the turn', () => {
    const understood = understand(heard('我说完了以后师傅没有来', remark), remark, 'zh-CN');
    expect(understood).toMatchObject({ outcome: 'accepted', words: '我说完了以后师傅没有来' });
    expect(actsAtOnce(understood, remark)).toBe(false);
  });

  it('but a phrase said alone is the phrase', () => {
    expect(understand(heard('说完了', remark), remark, 'zh-CN')).toMatchObject({ answer: { id: 'done' } });
  });

  it('that were hardly heard are no words', () => {
    expect(understand(heard('请不吝点赞', remark, { confidence: 0.1 }), remark, 'zh-CN').outcome).toBe(
      'rejected',
    );
  });
});
