import { expect, it } from 'vitest';
import { claims, type Claim } from '../../scripts/scorecard/claims.ts';
import { measuredNow } from '../../scripts/scorecard/evidence.ts';
import { judged } from '../../scripts/scorecard/judge.ts';
import { pageOf } from '../../scripts/scorecard/page.ts';
import { ofParts } from '../../scripts/walk/senses-figures.ts';

const claim = (shownBy: Claim['shownBy']): Claim => ({
  standard: 'WCAG 2.2',
  clause: '1',
  asks: 'it',
  shownBy,
});
const verdict = (shownBy: Claim['shownBy']): string | undefined =>
  judged([claim(shownBy)], {
    senses: { clipped: 0, smallest_text_mm: 5 },
    personas: { tremor: { runs: 2, completed: 1, wrong_submissions: 0, elder_clock_s: {} } },
    test: (file) => (file === 'there' ? 'it(says so)' : undefined),
  })[0]?.verdict;

it('a figure within its limit is shown, another failed, one that nobody measures is no claim', () => {
  expect(verdict({ by: 'senses', figure: 'clipped', atMost: 0 })).toBe('shown');
  expect(verdict({ by: 'senses', figure: 'smallest_text_mm', atLeast: 6 })).toBe('failed');
  expect(verdict({ by: 'senses', figure: 'beauty', atLeast: 6 })).toBe('without test');
});

it('somebody who did not get through both times shows nothing; who was not asked, was not run', () => {
  expect(verdict({ by: 'personas', name: 'tremor' })).toBe('failed');
  expect(verdict({ by: 'personas', name: 'ears-free' })).toBe('not run');
});

it('a test that is gone, or no longer says so, fails its claim', () => {
  expect(verdict({ by: 'test', file: 'there', says: 'says so' })).toBe('shown');
  expect(verdict({ by: 'test', file: 'there', says: 'something else' })).toBe('without test');
  expect(verdict({ by: 'test', file: 'gone', says: 'says so' })).toBe('without test');
});

it('every claim that names a test finds it', () => {
  const named = claims.filter(({ shownBy }) => shownBy.by === 'test');
  expect(judged(named, measuredNow()).filter((one) => one.verdict !== 'shown')).toEqual([]);
});

it('a walk in parts counts together, and its smallest is the smallest of all', () => {
  const parts = [
    { engine: 'one', turns: 130, clipped: 1, smallest_text_mm: 6 },
    { engine: 'one', turns: 129, clipped: 0, smallest_text_mm: 5.9 },
  ];
  expect(ofParts(parts)).toEqual({ engine: 'one', turns: 259, clipped: 1, smallest_text_mm: 5.9 });
});

it('the page has a line for each claim, and says what is not shown', () => {
  const page = pageOf(judged(claims, measuredNow()), ['a sound level meter']);
  expect(page.match(/^\| .+\|$/gm)?.length).toBeGreaterThanOrEqual(claims.length);
  expect(page).toContain('- a sound level meter');
});
