import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#app/speech/normalise.ts';
import { cardinal } from '#app/speech/numerals-zh.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';

describe('the desk writes figures, the voice says words', () => {
  it.each([
    ['每天8:30-17:00', '每天八点三十分到十七点'],
    ['下午2点', '下午两点'],
    ['2个月内办好', '两个月内办好'],
    ['第2次', '第二次'],
    ['2号楼2单元', '二号楼二单元'],
    ['2楼', '二楼'],
    ['12个人', '十二个人'],
    ['501室漏水', '五零幺室漏水'],
    ['电话021-12345678', '电话零二幺，幺二三四，五六七八'],
    ['请打12345', '请打幺二三四五'],
    ['火警119', '火警幺幺九'],
    ['手机13800138000。', '手机幺三八，零零幺三，八零零零。'],
    ['2025年3月5日', '二零二五年三月五日'],
    ['2025-03-05', '二零二五年三月五日'],
    ['3-5天', '三到五天'],
    ['¥50', '五十元'],
    ['3.5元', '三点五元'],
    ['打8折，省20%', '打八折，省百分之二十'],
    ['1,200元', '一千二百元'.replace('二百', '两百')],
    ['60㎡', '六十平方米'],
    ['室温26℃', '室温二十六摄氏度'],
    ['３号楼Ａ座', '三号楼A座'],
    ['水/电', '水或电'],
    ['《通知》「一」', '通知一'],
    ['编号00123', '编号零零幺二三'],
    ['120个座位', '一百二十个座位'],
  ])('%s', (written, spoken) => {
    expect(normalise(written, 'zh-CN')).toBe(spoken);
  });

  it.each([
    ['Step 2 of 4.', 'Step two of four.'],
    ['Open 8:30 - 17:00', "Open eight thirty to seventeen o'clock"],
    ['Room 501, building 12', 'Room five zero one, building twelve'],
    ['Call 12345', 'Call one two three four five'],
    ['Mr. Wang & co', 'Mister Wang and co'],
    ['50% of 1,200', 'fifty percent of one thousand two hundred'],
    ['Just say: “lamp”.', 'Just say: lamp.'],
    ['2025-03-05', 'March fifth, twenty twenty five'],
  ])('%s', (written, spoken) => {
    expect(normalise(written, 'en')).toBe(spoken);
  });

  it('leaves no digit for the voice to guess at, whatever is written', () => {
    const scribble = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789.-:：/%¥年月日号楼室元个点 ,，A')),
    });
    fc.assert(
      fc.property(scribble, fc.constantFrom('zh-CN' as const, 'en' as const), (text, locale) => {
        expect(normalise(text, locale)).not.toMatch(/\d/);
      }),
    );
  });
});

describe('numbers', () => {
  it('differ when they are different', () => {
    const amount = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(cardinal(one) === cardinal(other)).toBe(one === other);
      }),
    );
  });
  it('are never left out, however large', () => {
    expect(cardinal(1e15)).toBe('一零零零零零零零零零零零零零零零');
  });
});

describe('English values', () => {
  it('are read the English way', () => {
    expect(spokenValue({ kind: 'phone', digits: '13800138000' }, 'en')).toBe(
      'one three eight, zero zero one three, eight zero zero zero',
    );
    expect(
      spokenValue({ kind: 'place', place: { estate: 'Park Row', building: 3, room: '501' } }, 'en'),
    ).toBe('Park Row, building three, room five zero one');
    expect(spokenValue({ kind: 'day', iso: '2025-03-22' }, 'en')).toBe('March twenty second');
    expect(spokenValue({ kind: 'clock', hour: 14, minute: 5 }, 'en')).toBe('fourteen oh five');
  });
});
