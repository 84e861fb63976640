import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftCode, parseDraftCode } from '#app/cases/slip-code.ts';
import type { DraftId, Secret } from '#app/ids.ts';
import { systemRandomness } from '#main/cases/outbox/randomness.ts';
import { openDrafts, type Drafts } from '#main/store/drafts.ts';
import { openStore, type Store } from '#main/store/store.ts';
import { filesUnder } from '../../lib/files.ts';
import { toyClock, type ToyClock } from '../cases/toy-clock.ts';

const storeKey = Buffer.alloc(32, 7);
const matter = { version: 1, words: '三号楼的老王' };
let dir: string;
let store: Store;
let drafts: Drafts;
let clock: ToyClock;
let swept = 0;

const open = async (): Promise<void> => {
  const opened = await openStore({ dir, key: storeKey });
  if (!opened.ok) throw new Error(opened.error);
  store = opened.value;
  drafts = await openDrafts({
    store,
    clock,
    random: systemRandomness,
    hours: 20,
    onSwept: (count) => {
      swept += count;
    },
  });
};
const shut = async (): Promise<void> => {
  await drafts.close();
  await store.close();
};
const restart = async (): Promise<void> => {
  await shut();
  await open();
};

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'drafts-'));
  swept = 0;
  // One thing after the other: when a slip of nobody's has been looked for, what was under way is done.
  clock = toyClock('2026-11-24T09:00:00Z', async () => {
    await drafts.unpark({ draft: 'NONESUCH' as DraftId, key: '0'.repeat(20) as Secret });
    await new Promise(setImmediate);
  });
  await open();
});
afterEach(async () => {
  await shut();
  await rm(dir, { recursive: true, force: true });
});

describe('what was put aside', () => {
  test('comes back once, for whoever holds the slip', async () => {
    const code = await drafts.park(matter);
    expect(await drafts.unpark(code)).toEqual(matter);
    expect(await drafts.unpark(code)).toBeUndefined();
    expect(store.names('draft/')).toEqual([]);
  });

  test('two scans in the same instant open it once', async () => {
    const code = await drafts.park(matter);
    const both = await Promise.all([drafts.unpark(code), drafts.unpark(code)]);
    expect(both.filter((found) => found !== undefined)).toEqual([matter]);
  });

  test('cannot be opened with the key of the store alone, nor by another slip', async () => {
    const code = await drafts.park(matter);
    const kept = JSON.stringify(await store.get(`draft/${code.draft}`));
    const sealed = Buffer.from((JSON.parse(kept) as { sealed: string }).sealed, 'base64');
    expect(kept).not.toContain(code.key);
    expect(sealed.includes('老王')).toBe(false);
    const another = await drafts.park(matter);
    expect(await drafts.unpark({ draft: code.draft, key: another.key })).toBeUndefined();
    expect(await drafts.unpark(code)).toEqual(matter);
  });

  test('stands nowhere on the disk in the clear', async () => {
    const code = await drafts.park(matter);
    for (const file of filesUnder(dir)) {
      const content = await readFile(file);
      expect(content.includes('老王')).toBe(false);
      expect(content.includes(code.key)).toBe(false);
    }
  });

  test('survives a restart', async () => {
    const code = await drafts.park(matter);
    await restart();
    expect(await drafts.unpark(code)).toEqual(matter);
  });

  test('an unknown slip opens nothing', async () => {
    const key = '0123456789ABCDEFGHJK' as Secret;
    expect(await drafts.unpark({ draft: 'NONESUCH' as DraftId, key })).toBeUndefined();
  });
});

describe('after twenty hours', () => {
  test('it is gone, and swept from the disk by the hour', async () => {
    const code = await drafts.park(matter);
    await clock.pass({ hours: 19, minutes: 59 });
    expect(store.names('draft/')).toHaveLength(1);
    await clock.pass({ hours: 1, minutes: 2 });
    expect(store.names('draft/')).toEqual([]);
    expect(swept).toBe(1);
    expect(await drafts.unpark(code)).toBeUndefined();
  });

  test('it is gone at the minute, not at the next sweep', async () => {
    await clock.pass({ minutes: 30 });
    const code = await drafts.park(matter);
    await clock.pass({ hours: 20, minutes: 1 });
    expect(await drafts.unpark(code)).toBeUndefined();
  });

  test('a kiosk that was off sweeps when it starts', async () => {
    await drafts.park(matter);
    await shut();
    clock.jump({ hours: 21 });
    await open();
    expect(store.names('draft/')).toEqual([]);
  });

  test('a clock that is set back makes nothing live longer', async () => {
    const code = await drafts.park(matter);
    await clock.pass({ hours: 10 });
    clock.jump({ hours: -9 });
    await clock.pass({ hours: 10, minutes: 1 });
    expect(await drafts.unpark(code)).toBeUndefined();
  });

  test('nor does one that is set back while the kiosk is off', async () => {
    const code = await drafts.park(matter);
    await shut();
    clock.jump({ hours: -2 });
    await open();
    expect(await drafts.unpark(code)).toBeUndefined();
  });

  test('a clock that its time server puts right by a minute harms nobody', async () => {
    const code = await drafts.park(matter);
    await shut();
    clock.jump({ minutes: -1 });
    await open();
    expect(await drafts.unpark(code)).toEqual(matter);
  });
});

test('the slip is read back, however its scanner types it, and is no case’s', async () => {
  const code = await drafts.park(matter);
  const text = draftCode(code);
  expect(text).toMatch(/^[0-9A-Z:]{1,38}$/);
  for (const typed of [text, text.toLowerCase(), text.replaceAll(':', ';')])
    expect(parseDraftCode(typed)).toEqual(code);
  expect(parseDraftCode(text.slice(0, -1))).toBeUndefined();
  expect(parseDraftCode('HK1:40271835:K7P2M9XQ4TRV8HWD3B6N')).toBeUndefined();
});
