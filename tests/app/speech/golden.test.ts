import { expect, it } from 'vitest';
import { clausesOf } from '#app/speech/clauses.ts';
import { syllablesOf } from '#app/speech/phonemes/mandarin.ts';
import { spokenValue } from '#app/speech/spoken-value.ts';
import { zhCN } from '#app/strings/zh-CN.ts';
import { defined } from '#app/text.ts';
import type { Place, Value } from '#app/value.ts';

// Golden files: each line was read by a person when it came in. After a change, `npx vitest run golden -u`, and read
// the difference before it is committed.

const pinyin = (spoken: string): string =>
  (spoken.match(/\p{Script=Han}+/gu) ?? []).map((han) => syllablesOf(han).join(' ')).join(', ');

const counts = [
  0, 1, 2, 3, 5, 8, 9, 10, 11, 12, 15, 19, 20, 21, 22, 30, 42, 50, 67, 80, 99, 100, 101, 102, 110, 111, 112, 120, 200,
  202, 210, 222, 250, 300, 365, 500, 999, 1_000, 1_001, 1_010, 1_100, 2_000, 2_002, 2_200, 2_222, 9_999, 10_000, 10_001,
  12_000, 20_000, 22_222, 100_000, 200_000, 1_000_000, 2_000_000, 100_000_000, 200_000_000,
]; // prettier-ignore
const phones = [
  '13800138000', '13912345678', '15921476602', '18601020304', '19911111111', '17722223333', '13100000001', '15010101010',
  '18888888888', '16612121212', '88881234', '87654321', '2345678', '057188881234', '02112345678', '01065001234',
]; // prettier-ignore
const references = [
  '10000010', '10618031', '20000018', '40271835', '99999999', '12345678', '11111111', '70707070', '10203040', '22222222',
]; // prettier-ignore
const places: readonly Place[] = [
  ...[1, 2, 3, 7, 10, 11, 12, 18, 20, 22, 102].map((building) => ({ estate: '幸福里', building })),
  { estate: '和平家园' }, { estate: '长安里', building: 1, unit: 1, room: '1102' },
  { estate: '长乐坊', building: 2, unit: 2, room: '201' }, { estate: '重阳新村', building: 5, unit: 3, room: '304' },
  { estate: '行知苑', building: 6 }, { estate: '朝阳里', building: 8, unit: 1, room: '101' },
  { estate: '都会家园', building: 9, room: '1203' }, { estate: '乐居园', building: 4, unit: 1, room: '501A' },
  { estate: '和平家园', building: 12, unit: 2, room: '802' }, { estate: '曾家巷', building: 3 },
  { estate: '单家桥', spot: '桥头' }, { estate: '幸福里', spot: '小区大门口' }, { estate: '幸福里', spot: '3号楼楼下' },
  { estate: '大厦里', building: 2 }, { estate: '石厦新村', building: 1 }, { estate: '翠柏里', building: 21 },
]; // prettier-ignore
const days = [
  '01-01', '01-15', '02-02', '02-28', '03-05', '04-10', '05-01', '05-22', '06-06', '07-20', '08-08', '08-30', '09-09', '10-01',
  '10-12', '10-31', '11-11', '11-24', '12-12', '12-22', '12-31',
].map((day) => `2026-${day}`); // prettier-ignore
const clocks = [
  [0, 0], [0, 5], [1, 1], [2, 0], [2, 2], [2, 20], [6, 30], [8, 0], [8, 30], [9, 5], [10, 10], [11, 45], [12, 0], [12, 12],
  [13, 0], [14, 2], [15, 15], [17, 0], [17, 30], [20, 20], [22, 22], [23, 59],
] as const; // prettier-ignore

const values: readonly Value[] = [
  ...counts.map((count): Value => ({ kind: 'count', count })),
  ...phones.map((digits): Value => ({ kind: 'phone', digits })),
  ...references.map((digits): Value => ({ kind: 'reference', digits })),
  ...places.map((place): Value => ({ kind: 'place', place })),
  ...days.map((iso): Value => ({ kind: 'day', iso })),
  ...clocks.map(([hour, minute]): Value => ({ kind: 'clock', hour, minute })),
];

const written = (value: Value): string => {
  const { kind, ...rest } = value;
  return `${kind} ${JSON.stringify(Object.values(rest)[0])}${kind === 'clock' ? `:${value.minute}` : ''}`;
};

it('every kind of value is read as a person at the desk reads it', async () => {
  expect(values.length).toBeGreaterThanOrEqual(150);
  const lines = values.map((value) => {
    const spoken = spokenValue(value, 'zh-CN');
    return `${written(value)} | ${spoken} | ${pinyin(spoken)}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/values.txt');
});

it('every sentence of ours is read as it was meant', async () => {
  const lines = Object.entries(zhCN).map(([key, text]) => {
    // What stands in a gap is a value, and has its own line above.
    const plain = text.replace(/\{\{\w+\}\}/g, '〇');
    const spoken = clausesOf(defined(plain, 'zh-CN'), 'zh-CN', 'resident').map((clause) => clause.spoken);
    return `${key} | ${spoken.join(' / ')} | ${spoken.map(pinyin).join(' / ')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/strings.txt');
});
