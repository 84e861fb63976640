import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, halvesOf, linesOf, unbreakable } from '#app/theme/measure.ts';

describe('where a line may end', () => {
  test('between words, never inside one', () => {
    expect(unbreakable('反映问题')).toEqual(['反映', '问题']);
  });

  test('never before closing or after opening punctuation', () => {
    const pieces = unbreakable('点一下，或者直接说：「楼下路灯不亮」。');
    expect(pieces.join('')).toBe('点一下，或者直接说：「楼下路灯不亮」。');
    for (const piece of pieces) {
      expect(piece).not.toMatch(/^[，。：」]/);
      expect(piece).not.toMatch(/「$/);
    }
  });

  test('not between a number and what it counts', () => {
    expect(unbreakable('幸福里3号楼')).toContain('3号楼');
    expect(unbreakable('给您留20个小时')).toContain('20个');
  });

  test('not after 不, which belongs to what it denies', () => {
    expect(unbreakable('不拍照片')[0]).toMatch(/^不./);
  });

  test('in Korean at spaces alone', () => {
    expect(unbreakable('이번에도 3동 2번 입구인가요?')).toEqual(['이번에도 ', '3동 ', '2번 ', '입구인가요?']);
  });
});

describe('a heading on two lines', () => {
  test('parts where one would breathe', () => {
    expect(halvesOf('这台机器要歇一下，请找人帮忙。', 10)).toEqual(['这台机器要歇一下，', '请找人帮忙。']);
    expect(halvesOf('It needs a rest. Please ask.', 12)?.join('')).toBe('It needs a rest. Please ask.');
  });

  test('but not where a half would take two itself, and not where one line is enough', () => {
    expect(halvesOf('您要申请的这项服务，是给谁办的？', 9)).toBeUndefined();
    expect(halvesOf('要问您家的地址，可以吗？', 20)).toBeUndefined();
    expect(halvesOf('请说小票上的编号', 5)).toBeUndefined();
  });
});

test('more room never takes more lines', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('路灯不亮，电梯坏了。the lamp 3号')),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (words, ems) => {
      expect(linesOf(words, ems + 1)).toBeLessThanOrEqual(linesOf(words, ems));
    }),
  );
});

test('what is fitted stays in its frame, or is as small as it may be', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('路灯不亮电梯')), minLength: 1, maxLength: 40 }),
      (words) => {
        const frame = { widthMm: 100, heightMm: 30, leading: 1.3, preferMm: 15, leastMm: 6 };
        const { mm, lines } = fit(words, frame);
        expect(lines * mm * 1.3 <= 30 || mm === 6).toBe(true);
        expect(linesOf(words, 100 / mm)).toBe(lines);
      },
    ),
  );
});

test('a short label is set on one line a little smaller rather than on two', () => {
  const frame = { widthMm: 55, heightMm: 60, leading: 1.3, preferMm: 15, leastMm: 6 };
  expect(fit('反映问题', frame).lines).toBe(2);
  expect(fit('反映问题', { ...frame, oneLineMm: 12 })).toEqual({ mm: 13, lines: 1 });
});
