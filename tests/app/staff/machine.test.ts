import { describe, expect, test } from 'vitest';
import { colleague } from './colleague.ts';

/** Somebody who looks after the machine, at its screen. */
function caretaker() {
  const her = colleague();
  her.comesIn();
  her.happen({ type: 'opened', tab: 'machine' });
  const bars = (at: number) => {
    const chart = her.turn()?.blocks.filter((block) => block.kind === 'chart')[at];
    return chart?.kind === 'chart' ? chart.bars.map(({ count }) => count) : [];
  };
  return { ...her, bars, does: (action: string, fields?: Readonly<Record<string, string>>) => her.happen({ type: 'acted', action, ...(fields && { fields }) }) };
} // prettier-ignore

describe('the machine', () => {
  test('how it is, and what the morning’s look found amiss, stand in plain words', () => {
    const she = caretaker();
    expect(she.sees()).toContain('一切正常');
    expect(she.sees()).toContain('打印 · 不行（没纸了）');
    expect(she.sees()).toContain('屏幕尺寸 · 不行（要写 21.5 英寸）');
  });

  test('logs go where she says, and nowhere before she has said', () => {
    const she = caretaker();
    she.does('export');
    she.does('export', {});
    expect(she.did('export-logs')).toEqual([]);
    she.does('export', { to: 'stick' });
    expect(she.did('export-logs')).toMatchObject([{ to: 'stick' }]);
  });

  test('a self-test is run, and printed where she asks for paper', () => {
    const she = caretaker();
    she.does('test');
    she.does('report');
    expect(she.did('self-test')).toMatchObject([{ print: false }, { print: true }]);
  });
});

describe('how it was used', () => {
  test('today, or some days together: begun, finished, given up', () => {
    const she = caretaker();
    she.does('use');
    expect(she.bars(0)).toEqual([71, 63, 8]);
    she.happen({ type: 'filtered', filter: '1' });
    expect(she.bars(0)).toEqual([31, 26, 5]);
    she.happen({ type: 'filtered', filter: 'ever' });
    expect(she.bars(0)).toEqual([31, 26, 5]);
  });

  test('where it was given up: a question by its own words, most first', () => {
    const she = caretaker();
    she.does('use');
    expect(she.sees()).toContain('路灯怎么了？');
    expect(she.bars(1)).toEqual([2, 2, 2, 2]);
    she.happen({ type: 'back' });
    expect(she.turn()?.id).toBe('staff:machine');
  });
});
