// @ts-check
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readCommand, readPlaywright, readVitest } from '../../scripts/test/counts.mjs';
import { runSuites } from '../../scripts/test/run.mjs';
import { suitesOf } from '../../scripts/test/suites.mjs';
import { put, scratch } from './scratch.mjs';

describe('what a suite counts', () => {
  it('is one for a command', () => {
    expect(readCommand(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(readCommand(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('is what the reports say', () => {
    const folder = scratch();
    const unit = put(
      join(folder, 'unit.json'),
      '{"numPassedTests":7,"numFailedTests":2,"numPendingTests":1,"testResults":[{"assertionResults":[{"status":"skipped","title":"x","ancestorTitles":["emupos (not run: no Python 3.13)"]}]}],"numTodoTests":0}',
    );
    const kiosk = put(
      join(folder, 'kiosk.json'),
      '{"stats":{"expected":5,"flaky":1,"unexpected":0,"skipped":2},"suites":[{"title":"a.spec.ts","suites":[{"title":"codes","specs":[{"tests":[{"annotations":[{"type":"skip","description":"not run: no zbar-tools"}]}]},{"tests":[{"annotations":[]}]}]}]}]}',
    );
    expect(readVitest(unit, false)).toEqual({
      passed: 7,
      failed: 2,
      skipped: 1,
      notRun: ['emupos (not run: no Python 3.13)'],
    });
    expect(readPlaywright(kiosk, true)).toEqual({
      passed: 6,
      failed: 0,
      skipped: 2,
      notRun: ['codes (not run: no zbar-tools)'],
    });
  });

  it('is a failure where a suite failed without a failed case, left no report, or ran nothing', () => {
    const all = put(join(scratch(), 'unit.json'), '{"numPassedTests":7,"numFailedTests":0}');
    expect(readVitest(all, false).failed).toBe(1);
    expect(readVitest('/nowhere', true).failed).toBe(1);
    expect(readPlaywright('/nowhere', false).failed).toBe(1);
  });
});

describe('the run', () => {
  /** @param {string} name
   * @param {boolean} ok */
  const suite = (name, ok) => ({
    name,
    commands: [/** @type {const} */ (['node', '-e', `process.exit(${ok ? 0 : 1})`])],
    needs: [/** @type {const} */ ('models')],
    read: readCommand,
  });

  /** @param {Parameters<typeof runSuites>} args */
  async function lines(...args) {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const code = await runSuites(...args);
    const text = log.mock.calls.flat().join('\n').split('\n');
    log.mockRestore();
    return { code, text };
  }

  it('ends with one line and fails when anything failed', async () => {
    const { code, text } = await lines([suite('self-good', true), suite('self-bad', false)]);
    expect(text.at(-1)).toBe('1 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('names a suite that could not run, and counts it as failed', async () => {
    const { code, text } = await lines([suite('self-good', true)], {
      lacking: { models: 'the voice models are missing' },
    });
    expect(text).toContain('✗ could not run – self-good: the voice models are missing');
    expect(text.at(-1)).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });

  it('passes when everything passed', async () =>
    expect((await lines([suite('self-good', true)])).code).toBe(0));
});

it('is quick without Electron, models or a display', () => {
  for (const { needs } of suitesOf('quick')) expect(needs).toEqual(['dependencies']);
});
