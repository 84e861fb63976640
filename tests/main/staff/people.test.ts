import { beforeEach, expect, test } from 'vitest';
import { openPeople, type People } from '#main/staff/people.ts';
import { memoryStore, type MemoryStore } from '../printing/support/memory-store.ts';

let store: MemoryStore;
let nowMs: number;
let people: People;
let wang: string;

const open = (): Promise<People> => openPeople(store, () => nowMs, { N: 2 });
beforeEach(async () => {
  store = memoryStore();
  nowMs = 1_000_000;
  people = await open();
  wang = (await people.add('王姐', 'staff', '271828')).id;
});
const misses = async (times: number): Promise<void> => {
  for (let n = 0; n < times; n += 1) await people.verifyPin(wang, '111112');
};

test('her PIN lets her in, another does not, and neither lies on the disk', async () => {
  expect(await people.verifyPin(wang, '271828')).toMatchObject({
    ok: true,
    value: { name: '王姐', role: 'staff' },
  });
  expect(await people.verifyPin(wang, '271829')).toEqual({
    ok: false,
    error: { why: 'wrong-pin', triesLeft: 4 },
  });
  expect([...store.records.values()].join()).not.toContain('271828');
});

test('five tries, then nobody may try for half a minute, not even with the right PIN', async () => {
  await misses(4);
  expect(await people.verifyPin(wang, '111112')).toEqual({
    ok: false,
    error: { why: 'locked', forMs: 30_000 },
  });
  expect(await people.verifyPin(wang, '271828')).toMatchObject({ ok: false, error: { why: 'locked' } });
  nowMs += 30_000;
  expect(await people.verifyPin(wang, '111112')).toEqual({
    ok: false,
    error: { why: 'locked', forMs: 60_000 },
  });
  nowMs += 60_000;
  expect((await people.verifyPin(wang, '271828')).ok).toBe(true);
  expect(people.lockedMs()).toBe(0);
});

test('pulling the plug shortens no lock-out: it begins anew, on a clock that nobody can set', async () => {
  await misses(5);
  nowMs = 17;
  people = await open();
  expect(people.lockedMs()).toBe(30_000);
  expect(await people.verifyPin(wang, '271828')).toMatchObject({ ok: false, error: { why: 'locked' } });
});

test('pulling the plug while a PIN is looked at wins no try', async () => {
  const looking = people.verifyPin(wang, '111112');
  await Promise.resolve();
  await Promise.resolve();
  expect(store.records.get('misses')).toBe('1');
  await looking;
});

test('ten at once are ten tries', async () => {
  const tried = await Promise.all(Array.from({ length: 10 }, () => people.verifyPin(wang, '111112')));
  expect(tried.filter((each) => !each.ok && each.error.why === 'wrong-pin')).toHaveLength(4);
});

test('a badge opens also while PINs are locked; a new one ends the old one, and a lost one is revoked', async () => {
  await misses(5);
  const lost = await people.teachBadge(wang);
  expect(people.verifyBadge(lost)).toMatchObject({ ok: true, value: { name: '王姐' } });
  const fresh = await people.teachBadge(wang);
  expect(people.verifyBadge(lost)).toEqual({ ok: false, error: { why: 'unknown-badge' } });
  expect(people.verifyBadge(fresh).ok).toBe(true);
  expect([...store.records.values()].join()).not.toContain(fresh);
  await people.revokeBadge(wang);
  expect(people.verifyBadge(fresh).ok).toBe(false);
});

test('whoever is taken off the list comes in no more', async () => {
  const helper = await people.add('赵师傅', 'helper', '314159');
  const badge = await people.teachBadge(helper.id);
  await people.remove(helper.id);
  expect(people.verifyBadge(badge).ok).toBe(false);
  expect((await people.verifyPin(helper.id, '314159')).ok).toBe(false);
});
