import { expect, test } from 'vitest';
import { compose } from '#app/receipt/compose.ts';
import type { Block } from '#app/receipt/document.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';

const ofType = <T extends Block['type']>(blocks: readonly Block[], type: T) =>
  blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);

test('an old woman finds her number at the top, in two groups of four', () => {
  const { blocks } = compose(sampleReceipts.case);
  expect(blocks[1]).toEqual({ type: 'heading', role: 'title', line: { text: '您的事记下了' } });
  expect(blocks[2]).toEqual({ type: 'reference', label: { text: '您的编号' }, groups: ['4027', '1863'] });
});

test('she reads what, where and what happens next, whom to ring and when the hall is open', () => {
  const { blocks } = compose(sampleReceipts.case);
  expect(ofType(blocks, 'pair').map(({ value }) => value.text)).toEqual([
    '楼下路灯不亮',
    '幸福里3号楼',
    '三号楼门口那盏灯，天黑就看不见路了',
  ]);
  expect(ofType(blocks, 'paragraph').map(({ line }) => line.text)).toEqual([
    '三天之内有人联系您。',
    '修好了，社区会告诉您。',
  ]);
  expect(ofType(blocks, 'footer')[0]?.rows.map(({ value }) => value)).toEqual([
    '010-8888 1234',
    '周一至周五 9:00–17:00',
    '2026年11月24日 15:43',
  ]);
});

test('the secret stands in the QR code and nowhere else', () => {
  for (const receipt of Object.values(sampleReceipts)) {
    const { title, blocks } = compose(receipt);
    const elsewhere = blocks.map((block) => (block.type === 'codes' ? { ...block, qr: '' } : block));
    expect(JSON.stringify([title, elsewhere])).not.toContain('K7P2M9XQ');
  }
  expect(ofType(compose(sampleReceipts.case).blocks, 'codes')[0]?.qr).toBe(
    'HK1:40271863:K7P2M9XQ4TRV8HWD3B6N',
  );
});

test('a progress slip has no secret to give away, so it has bars and no QR', () => {
  const [codes] = ofType(compose(sampleReceipts.progress).blocks, 'codes');
  expect(codes).toMatchObject({ bars: '40271863' });
  expect(codes).not.toHaveProperty('qr');
});

test('a slip that waits for the network says so in its title', () => {
  expect(compose(sampleReceipts.waiting).title).toBe('记下了，等着送出');
});

test('printed again, it says so above the title, with who and when', () => {
  const at = '2026-11-25T09:05:00+08:00';
  const marks = compose(sampleReceipts.case, { copy: 2, by: '王姐', at }).blocks.filter(
    (block) => block.type === 'heading' && block.role === 'mark',
  );
  expect(marks).toMatchObject([{ line: { text: '补打 2 · 王姐 · 2026年11月25日 09:05' } }]);
  expect(JSON.stringify(compose(sampleReceipts.case))).not.toContain('补打');
});

test('in English every line of ours has its Chinese beside it, for the clerk', () => {
  const { blocks } = compose(sampleReceipts.english);
  expect(blocks[1]).toMatchObject({ line: { text: 'We have kept it', also: '您的事记下了' } });
  expect(ofType(blocks, 'pair')[1]?.value).toEqual({ text: '幸福里, building 3', also: '幸福里3号楼' });
});

test('the time is that of the clock on the wall, wherever the machine believes to be', () => {
  const rows = ofType(compose({ ...sampleReceipts.case, at: '2026-01-01T00:30:00+08:00' }).blocks, 'footer');
  expect(rows[0]?.rows[2]?.value).toBe('2026年1月1日 00:30');
});

test('what to bring is a list to tick off, with its notes', () => {
  const { blocks } = compose(sampleReceipts.materials);
  const boxes = ofType(blocks, 'paragraph').filter(({ bullet }) => bullet === 'box');
  expect(boxes.map(({ line, note }) => [line.text, note?.text])).toEqual([
    ['身份证', '原件，和正反面复印件一张'],
    ['户口本', '原件'],
    ['银行卡', '本人的，本市开户'],
    ['一寸照片两张', undefined],
  ]);
});
