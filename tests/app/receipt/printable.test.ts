import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '#app/receipt/printable.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { defined, own } from '#app/text.ts';
import type { Value } from '#app/value.ts';

const said = (value: Value): Receipt => ({
  ...sampleReceipts.case,
  lines: [{ label: defined('您说', 'zh-CN'), value: own(value) }],
  next: [{ from: 'ours', key: 'review.detail', values: { inner: own(value), plain: value } }],
});
const kept = (value: Value): string => JSON.stringify(printable(said(value)));

test('the slip stops at the entrance: the room is not on it', () => {
  const home = kept({ kind: 'place', place: { estate: '幸福里', building: 3, unit: 2, room: '501' } });
  expect(home).toContain('幸福里');
  expect(home).not.toContain('501');
});

test('a telephone number leaves its last four digits, enough for its owner to know it', () => {
  const phone = kept({ kind: 'phone', digits: '13800138765' });
  expect(phone).toContain('****8765');
  expect(phone).not.toContain('1380013');
});

test.each([
  '13800138000',
  '138 0013 8000',
  '一三八零零一三八零零零',
  '11010519491231002X',
  '０１０８８８８１２３４',
])('a personal number said in passing is not printed: %s', (number) => {
  const words = kept({ kind: 'words', words: `请打${number}找我` });
  expect(words).toContain('请打****找我');
  expect(words).not.toContain(number);
});

test('house numbers, dates and prices said in passing stay', () => {
  const words = '3号楼那盏灯，十二月二十三号坏的，修了两次花了200元，五六年了';
  expect(kept({ kind: 'words', words })).toContain(words);
});

test('no run of seven digits gets through, and doing it twice changes nothing', () => {
  const digits = fc.stringMatching(/^[0-9一二三]{0,20}[ -]?[0-9幺零]{0,12}$/);
  fc.assert(
    fc.property(digits, fc.string(), (number, words) => {
      const once = printable(said({ kind: 'words', words: `${words}号${number}号` }));
      const [line] = 'lines' in once ? once.lines : [];
      expect(JSON.stringify(line?.value)).not.toMatch(/[0-9一二三幺零]{7}/);
      expect(printable(once)).toEqual(once);
    }),
  );
});
