// @ts-check
import { describe, expect, it } from 'vitest';
import { bar, describe as say, formatBytes, formatDuration, timeLeftMs } from '../../scripts/lib/format.mjs';
import { startProgress } from '../../scripts/lib/progress.mjs';

const half = { label: 'kokoro', done: 46e6, total: 92e6, elapsedMs: 4000 };

describe('the words of progress', () => {
  it.each([
    [999, '999 B'],
    [2_300, '2 kB'],
    [2_327_524, '2.3 MB'],
    [92_361_271, '92 MB'],
    [1_250_000_000, '1.3 GB'],
  ])('%i bytes are %s', (bytes, words) => expect(formatBytes(bytes)).toBe(words));

  it.each([
    [800, '0.8 s'],
    [42_400, '42 s'],
    [125_000, '2 min 05 s'],
  ])('%i milliseconds are %s', (ms, words) => expect(formatDuration(ms)).toBe(words));

  it('says how much there is and how long it will take', () =>
    expect(say(half)).toBe('kokoro  50 %, 46 MB of 92 MB, 4.0 s left'));

  it('promises no time before there is anything to judge by', () => {
    expect(timeLeftMs({ ...half, done: 0 })).toBeUndefined();
    expect(timeLeftMs({ ...half, elapsedMs: 100 })).toBeUndefined();
  });

  it('counts no further than the end, whatever arrives', () =>
    expect(say({ ...half, done: 99e6 })).toBe('kokoro  100 %, 92 MB of 92 MB, 0.0 s left'));

  it('tells the time where the size is not known', () =>
    expect(say({ ...half, total: undefined, done: 0 })).toBe('kokoro  4.0 s'));

  it('fits the terminal', () => {
    expect(bar(half, 200)).toMatch(/^█{10}░{10} kokoro/);
    expect(bar(half, 30)).toHaveLength(29);
  });
});

describe('where progress goes', () => {
  /** @param {boolean} isTTY */
  function shown(isTTY) {
    let [text, time] = ['', 0];
    const out = { isTTY, columns: 80, write: (/** @type {string} */ more) => (text += more) };
    const progress = startProgress('npm', { total: 100, out, now: () => time });
    for (time = 0; time <= 25_000; time += 1000) progress.set(time / 1000);
    progress.end();
    return text;
  }

  it('is a line now and then in a log', () => expect(shown(false).trim().split('\n')).toHaveLength(2));
  it('is one bar, drawn over and then gone, on a terminal', () => {
    expect(shown(true)).not.toContain('\n');
    expect(shown(true)).toMatch(/\r\x1b\[K$/);
  });
});
