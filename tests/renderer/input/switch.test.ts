import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrated,
  firstMark,
  moved,
  scanStepsMs,
  taken,
  usualStepMs,
  type Mark,
} from '#renderer/input/switch.ts';

/** Four cards, four keys, and 换个样子 alone at the top. */
const page = [['灯', '梯', '水', '别的'], ['返回', '再听', '帮忙', '不说了'], ['样子']];
const step = (mark: Mark, times: number): Mark =>
  Array.from({ length: times }).reduce<Mark>((at) => moved(at, page), mark);

describe('one switch', () => {
  it('goes row by row, into the row that is wanted, and takes its item', () => {
    const second = moved(firstMark, page);
    const inside = taken(second, page);
    expect(inside).toEqual({ mark: { row: 1, item: 0, rounds: 0 } });
    expect(taken(step(inside.mark, 2), page)).toEqual({ mark: firstMark, item: '帮忙' });
  });

  it('a row of one needs no second press', () => {
    expect(taken(step(firstMark, 2), page).item).toBe('样子');
  });

  it('whoever lets a row go by twice is back among the rows', () => {
    const inside = taken(firstMark, page).mark;
    expect(step(inside, 7).item).toBe(3);
    expect(step(inside, 8)).toEqual({ row: 0, rounds: 0 });
  });

  it('reaches everything with two presses, on any page', () => {
    const rows = fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(rows, (any) => {
        any.forEach((row, at) => {
          row.forEach((item, inRow) => {
            let mark = firstMark;
            for (let n = 0; n < at; n += 1) mark = moved(mark, any);
            let got = taken(mark, any);
            if (row.length > 1) {
              for (let n = 0; n < inRow; n += 1) got = { mark: moved(got.mark, any) };
              got = taken(got.mark, any);
            }
            expect(got.item).toBe(item);
          });
        });
      }),
    );
  });
});

describe('calibration', () => {
  it('takes the worst of what was tried, and a third', () => {
    expect(calibrated([900, 2_200, 1_100])).toBe(3_000);
  });
  it('is skipped by not pressing', () => {
    expect(calibrated([])).toBe(usualStepMs);
  });
  it('ends at eight seconds', () => {
    expect(calibrated([20_000])).toBe(scanStepsMs.at(-1));
  });
});
