import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesShown } from '#app/theme/caption.ts';
import { linesOf } from '#app/theme/measure.ts';

const strip = { lines: 1, emsPerLine: 14 };
const utterance = ['是哪一种问题？', '路灯不亮，按一。', '电梯坏了，按二。', '别的，按三。'];

describe('the caption turns its page like a book', () => {
  test('the first page stays while its clauses are spoken', () => {
    expect(clausesShown({ clauses: utterance, at: 0 }, strip).clauses).toEqual(utterance.slice(0, 1));
    expect(clausesShown({ clauses: utterance, at: 1 }, strip)).toMatchObject({
      clauses: utterance.slice(1, 2),
      at: 0,
    });
    expect(clausesShown({ clauses: utterance, at: 3 }, { ...strip, emsPerLine: 20 })).toMatchObject({
      clauses: utterance.slice(2, 4),
      at: 1,
    });
  });

  test('at rest nothing is marked', () => {
    expect(clausesShown({ clauses: ['请说。'], at: -1 }, strip)).toMatchObject({
      clauses: ['请说。'],
      at: -1,
    });
    expect(clausesShown({ clauses: [], at: -1 }, strip).clauses).toEqual([]);
  });
});

test('whatever is spoken, the clause of the moment is shown whole, and every clause has its page', () => {
  const clause = fc.string({
    unit: fc.constantFrom(...Array.from('路灯不亮电梯坏了三号楼，。a ')),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 12 }), fc.nat(), (clauses, seed) => {
      const at = seed % clauses.length;
      const shown = clausesShown({ clauses, at }, { lines: 2, emsPerLine: 14 });
      expect(shown.clauses[shown.at]).toBe(clauses[at]);
      const lines = linesOf(shown.clauses.join('\u3000'), 14 / shown.shrink);
      expect(lines).toBeLessThanOrEqual(Math.floor(2 / shown.shrink + 1e-9));
    }),
  );
});
