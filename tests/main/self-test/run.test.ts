import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '#app/receipt/compose.ts';
import { readinessReceipt } from '#app/receipt/readiness.ts';
import { checkNames } from '#app/self-test/self-test.ts';
import { failed, ok } from '#app/result.ts';
import { checksOf, type CheckSources } from '#main/self-test/checks.ts';
import { openFirstHour } from '#main/self-test/first-hour.ts';
import { selfTestRecord } from '#main/self-test/record.ts';
import { runSelfTest } from '#main/self-test/run.ts';

const now = { iso: () => '2026-11-24T07:30:00+08:00', monotonicMs: () => 0 };
const hall = { name: '幸福里社区服务厅', phone: '010-8888 1234', hours: '9:00–17:00' };

describe('the self-test of a morning', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'hall-kiosk-self-test-'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const well = (): CheckSources => ({
    data,
    diagonalInches: 27,
    keeps: () => Promise.resolve(true),
    printer: () => Promise.resolve({ paperLow: false }),
    api: { discover: () => Promise.resolve(ok({ hall: true, idempotent: true, changeset: '1' })) },
    models: () => Promise.resolve({ hearing: true, speaking: true }),
  });
  const outcomes = async (sources: CheckSources) => {
    const { sound, microphone, ...checks } = checksOf(sources);
    const test = await runSelfTest(checks, now);
    return {
      test,
      of: Object.fromEntries(test.results.map(({ check, outcome, why }) => [check, why ?? outcome])),
    };
  };

  it('looks at everything, and says of what nobody looked at that nobody did', async () => {
    const { test, of } = await outcomes(well());
    expect(test.results.map(({ check }) => check)).toEqual(checkNames);
    expect(test.passed).toBe(true);
    expect(of).toMatchObject({
      printer: 'passed',
      'case-api': 'passed',
      keys: 'not-looked',
      recognition: 'not-looked',
    });
  });

  it('names what is broken; the rest still tells', async () => {
    const { test, of } = await outcomes({
      ...well(),
      printer: () => Promise.resolve({ trouble: 'cover_open', paperLow: false }),
      api: { discover: () => Promise.resolve(failed({ code: 'unreachable', detail: '' })) },
      models: () => Promise.reject(new Error('the speech process is gone')),
    });
    expect(test.passed).toBe(false);
    expect(of).toMatchObject({
      printer: 'cover_open',
      'case-api': 'unreachable',
      models: 'unexpected',
      disk: 'passed',
    });
  });

  it('prints what failed first, and the verdict large', async () => {
    const { test } = await outcomes({ ...well(), keeps: () => Promise.resolve(false) });
    const { blocks } = compose(readinessReceipt(test, hall, '1.2.3'));
    const text = JSON.stringify(blocks);
    expect(text).toContain('还有要修的');
    expect(text.indexOf('存件')).toBeLessThan(text.indexOf('配置'));
    expect(text).toContain('不行（存不下）');
  });

  it('ears and fingers are a person’s: what they found stands beside what the machine sees, with their name', async () => {
    const { sound, microphone, ...checks } = checksOf({
      ...well(),
      taught: () => ({ badge: false, pin: true }),
    });
    const said = { by: '王姐', at: '2026-11-23T16:00:00+08:00' };
    const test = await runSelfTest(checks, now, {
      touch: { outcome: 'passed', ...said },
      screen: { outcome: 'failed', why: 'write-21.5', ...said },
      keys: { outcome: 'skipped', ...said },
      'case-api': { outcome: 'failed', why: 'unreachable', ...said },
    });
    const of = (name: string) => test.results.find(({ check }) => check === name);
    expect(of('touch')).toEqual({ check: 'touch', outcome: 'passed', said });
    expect(of('screen')).toMatchObject({ outcome: 'failed', why: 'write-21.5' });
    expect(of('keys')).toMatchObject({ outcome: 'skipped' });
    // What a machine can see for itself, it has just seen.
    expect(of('case-api')).toEqual({ check: 'case-api', outcome: 'passed' });
    expect(of('badge')).toMatchObject({ outcome: 'not-looked' });
    expect(of('pin')).toMatchObject({ outcome: 'passed' });
    expect(test.passed).toBe(false);
    const slip = JSON.stringify(compose(readinessReceipt(test, hall, '1.2.3')).blocks);
    expect(slip).toMatch(/正常.王姐，11月23日/u);
  });

  it('what was found survives a restart, sealed; a record nobody can read is asked anew', async () => {
    const records = new Map<string, unknown>();
    const store = {
      get: (name: string) => Promise.resolve(records.get(name)),
      put: (name: string, value: unknown) => Promise.resolve(void records.set(name, value)),
    };
    const book = await openFirstHour(store);
    await book.note('hall', { outcome: 'passed', by: '王姐', at: now.iso() });
    await book.settle({ how: 'put-off', by: '王姐', at: now.iso() });
    expect((await openFirstHour(store)).read()).toEqual(book.read());
    expect(book.read()).toMatchObject({ answers: { hall: { by: '王姐' } }, settled: { how: 'put-off' } });
    records.set('first-hour', { answers: 'half' });
    expect((await openFirstHour(store)).read()).toEqual({ answers: {} });
  });

  it('is recorded, and a damaged record begins anew', async () => {
    const { test } = await outcomes(well());
    const record = selfTestRecord(join(data, 'self-test'));
    await record.add(test);
    await record.add({ ...test, passed: false });
    expect((await record.all()).map(({ passed }) => passed)).toEqual([true, false]);
    writeFileSync(join(data, 'self-test', 'outcomes.json'), '{"half');
    await record.add(test);
    expect(await record.all()).toHaveLength(1);
  });
});
