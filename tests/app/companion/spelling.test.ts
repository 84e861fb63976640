import { describe, expect, it } from 'vitest';
import { chosenBy, isTyped, spellingOf } from '#app/companion/spelling.ts';

const options = (...labels: readonly string[]) =>
  labels.map((label) => ({ label, spelling: spellingOf(label) }));

describe('a few letters find it', () => {
  it.each(['x', 'xfl', 'xingfuli', 'xingfl', 'xfuli', 'fuli', 'li'])('幸福里 by %s', (typed) => {
    expect(isTyped(spellingOf('幸福里'), typed)).toBe(true);
  });

  it.each(['xl', 'lf', 'xfla', 'q'])('but not by %s', (typed) => {
    expect(isTyped(spellingOf('幸福里'), typed)).toBe(false);
  });

  it('what begins with it comes first; a digit takes its place where nine fit', () => {
    const few = options('和平家园', '平安里');
    expect(chosenBy(few, 'p')?.label).toBe('平安里');
    expect(chosenBy(few, '1')?.label).toBe('和平家园');
    expect(chosenBy(few, '')).toBeUndefined();
  });

  it('among many days digits search the date', () => {
    const days = options(...Array.from({ length: 14 }, (_, at) => `11月${at + 20}日`));
    expect(chosenBy(days, '25')?.label).toBe('11月25日');
  });
});
