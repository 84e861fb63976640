import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAudit, verifyAudit, type Deed } from '#main/staff/audit.ts';

let dir: string;
const key = Buffer.alloc(32, 5);
const now = (): string => '2026-11-24T15:43:00+08:00';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'audit-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const file = (): string => join(dir, 'audit.jsonl');
const lines = async (): Promise<string[]> => (await readFile(file(), 'utf8')).trimEnd().split('\n');
const write = (kept: readonly string[]): Promise<void> =>
  writeFile(file(), kept.map((line) => `${line}\n`).join(''));

const deeds: readonly Deed[] = [
  { who: 'resident', what: 'helper.called', to: 'asking' },
  { who: '王姐', what: 'staff.in' },
  { who: '王姐', what: 'answer-call', reference: 'k1' },
  { who: '王姐', what: 'reprint', reference: '10271836' },
  { who: '王姐', what: 'staff.out' },
];

async function aDay(): Promise<void> {
  const audit = await openAudit(dir, key, now);
  await Promise.all(deeds.map((deed) => audit.write(deed)));
  await audit.close();
}

test('a day is written down in order, and every line hangs on the one before', async () => {
  await aDay();
  const kept = (await lines()).map((line) => JSON.parse(line) as Deed & { n: number });
  expect(kept.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(kept.map(({ what }) => what)).toEqual(['audit.begun', ...deeds.map(({ what }) => what)]);
  expect(await verifyAudit(dir, key)).toEqual({ ok: true, value: { lines: 6 } });
});

test('whatever line is changed, taken out, doubled or cut off, it is found', async () => {
  await aDay();
  const whole = await lines();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.constantFrom('change' as const, 'take out' as const, 'double' as const, 'cut off' as const),
      async (at, how) => {
        const line = whole[at] ?? '';
        const spoilt = {
          change: whole.with(at, line.replace(/"who":"[^"]*"/, '"who":"somebody"')),
          'take out': whole.toSpliced(at, 1),
          double: whole.toSpliced(at, 0, line),
          'cut off': whole.slice(0, at),
        }[how];
        await write(spoilt);
        const found = await verifyAudit(dir, key);
        expect(found.ok).toBe(false);
        // The first broken line is named; a cut, or a change of the very last line, shows in the sealed end.
        if (!found.ok && found.error.code === 'broken') expect(found.error.line).toBeGreaterThan(at);
      },
    ),
    { numRuns: 60 },
  );
  await write(whole);
  expect((await verifyAudit(dir, key)).ok).toBe(true);
});

test('the first line that does not follow is named', async () => {
  await aDay();
  const whole = await lines();
  await write(whole.with(2, (whole[2] ?? '').replace('王姐', '小李')));
  expect(await verifyAudit(dir, key)).toEqual({ ok: false, error: { code: 'broken', line: 4 } });
});

test('the last lines cut off: the chain holds, its sealed end does not', async () => {
  await aDay();
  await write((await lines()).slice(0, 4));
  expect(await verifyAudit(dir, key)).toEqual({ ok: false, error: { code: 'cut', lines: 4, expected: 6 } });
});

test('a kiosk that goes on after that says so for ever', async () => {
  await aDay();
  await write((await lines()).slice(0, 4));
  await (await openAudit(dir, key, now)).close();
  expect(await verifyAudit(dir, key)).toEqual({ ok: false, error: { code: 'mended', line: 5 } });
});

test('the power goes in the middle of a line: that line never was, and the log goes on', async () => {
  await aDay();
  await appendFile(file(), '{"n":7,"at":"2026-11-2');
  const audit = await openAudit(dir, key, now);
  await audit.write({ who: '王姐', what: 'staff.in' });
  expect(await verifyAudit(dir, key)).toEqual({ ok: true, value: { lines: 7 } });
});

test('where there never was a log it is said', async () => {
  expect(await verifyAudit(join(dir, 'elsewhere'), undefined)).toEqual({
    ok: false,
    error: { code: 'none' },
  });
});

test('without the key only the chain can be vouched for', async () => {
  await aDay();
  expect(await verifyAudit(dir, undefined)).toEqual({ ok: false, error: { code: 'no-head', lines: 6 } });
  expect(await verifyAudit(dir, Buffer.alloc(32, 6))).toMatchObject({
    ok: false,
    error: { code: 'no-head' },
  });
});
