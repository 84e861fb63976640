import { beforeEach, expect, test } from 'vitest';
import { effectId } from '#app/ids.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { own } from '#app/text.ts';
import { fakePrinter, type FakePrinter } from '#main/printing/printers/fake.ts';
import { openSpool, type Spool } from '#main/printing/spool.ts';
import { memoryStore, type MemoryStore } from './support/memory-store.ts';

const slip = sampleReceipts.case;
const first = effectId('visit-1/print');
const second = effectId('visit-2/print');
const done = { ok: true, value: { confirmed: true } };

let printer: FakePrinter;
let store: MemoryStore;
let clockMs: number;
let spool: Spool;
const open = (on = store): Promise<Spool> => openSpool({ store: on, printer, now: () => new Date(clockMs) });

beforeEach(async () => {
  printer = fakePrinter();
  store = memoryStore();
  clockMs = Date.parse('2026-11-24T07:43:00Z');
  spool = await open();
});

test('a matter is kept, its slip comes out once, however often the effect is replayed', async () => {
  expect(await spool.print(first, slip)).toEqual(done);
  expect(await spool.print(first, slip)).toEqual(done);
  expect(await (await open()).print(first, slip)).toEqual(done);
  expect(printer.tray).toHaveLength(1);
  expect(await spool.jobs()).toMatchObject([{ id: first, state: 'printed', reference: '40271863', copy: 0 }]);
});

test('asked for twice at the same moment, it is printed once and both are told', async () => {
  expect(await Promise.all([spool.print(first, slip), spool.print(first, slip)])).toEqual([done, done]);
  expect(printer.tray).toHaveLength(1);
});

test('no paper: five residents are told at once, and after the refill nothing pours out by itself', async () => {
  printer.suffer('needs_paper');
  for (const number of [1, 2, 3, 4, 5]) {
    expect(await spool.print(effectId(`visit-${number}`), slip)).toEqual({ ok: false, error: 'needs_paper' });
  }
  printer.suffer(undefined);
  await (await open()).close();
  expect(printer.tray).toEqual([]);
  expect((await spool.jobs()).map(({ state }) => state)).toEqual(Array(5).fill('needs_paper'));
});

test('the paper is filled up and the resident presses once more: now it comes, unmarked, for it is the first', async () => {
  printer.suffer('cover_open');
  expect(await spool.print(first, slip)).toEqual({ ok: false, error: 'cover_open' });
  printer.suffer(undefined);
  expect(await spool.print(first, slip)).toEqual(done);
  expect(printer.tray).toMatchObject([{ id: first }]);
  expect(printer.tray[0]).not.toHaveProperty('reprint');
});

test('the paper ends half way: the resident hears why, the slip is never sent again, the staff are asked', async () => {
  printer.failNext('needs_paper');
  expect(await spool.print(first, slip)).toEqual({ ok: false, error: 'needs_paper' });
  expect(await spool.print(first, slip)).toEqual({ ok: false, error: 'unconfirmed' });
  expect(printer.tray).toEqual([]);
  expect(await spool.jobs()).toMatchObject([{ state: 'unconfirmed', why: 'needs_paper' }]);
});

test('the staff looked and it had come out: then it is printed', async () => {
  printer.failNext('silent');
  await spool.print(first, slip);
  await spool.looked(first, true);
  expect(await spool.print(first, slip)).toEqual(done);
  expect(printer.tray).toHaveLength(1);
});

test('it had not come out: the staff print it again, and every copy says which it is, who and when', async () => {
  printer.failNext('silent');
  await spool.print(first, slip);
  await spool.looked(first, false);
  expect(await spool.reprint(first, '王姐')).toEqual(done);
  clockMs += 60_000;
  expect(await spool.reprint(first, '小李')).toEqual(done);
  expect(printer.tray.map(({ reprint }) => [reprint?.copy, reprint?.by])).toEqual([
    [undefined, undefined],
    [1, '王姐'],
    [2, '小李'],
  ]);
  expect(printer.tray[1]?.reprint?.at).toMatch(/^2026-11-24T\d\d:43:00[+-]\d\d:\d\d$/);
});

test('a reprint carries the new secret where it was rotated; of a slip nobody knows there is none', async () => {
  const rotated = { ...slip, secret: sampleReceipts.parked.code.key, at: '2026-11-25T09:00:00+08:00' };
  expect(await spool.reprint('case-40271863', '王姐', rotated)).toEqual(done);
  expect(printer.tray[0]?.receipt).toEqual(rotated);
  expect(await spool.reprint('case-99999999', '王姐')).toEqual({ ok: false, error: 'unknown-job' });
});

test('the kiosk dies while a slip is on its way to the printer: afterwards only a person can tell', async () => {
  const crashed = memoryStore();
  const dying = await openSpool({
    store: crashed,
    now: () => new Date(clockMs),
    printer: {
      ...printer,
      print: async (_job, before) => {
        await before('sending');
        return new Promise(() => undefined);
      },
    },
  });
  void dying.print(first, slip);
  await new Promise((resolve) => setImmediate(resolve));
  const after = await open(memoryStore(new Map(crashed.records)));
  expect(await after.jobs()).toMatchObject([{ state: 'unconfirmed' }]);
  expect(await after.print(first, slip)).toEqual({ ok: false, error: 'unconfirmed' });
  expect(printer.tray).toEqual([]);
});

test('a slip that still waited is printed after a quick restart, and expires where nobody can be there any more', async () => {
  const waiting = (effect: string) =>
    JSON.stringify({ id: effect, state: 'queued', queuedAtMs: clockMs, changedAtMs: clockMs, receipt: slip });
  const left = new Map([['print/quick', waiting('quick')]]);
  await (await open(memoryStore(new Map(left)))).close();
  expect(printer.tray).toMatchObject([{ id: 'quick' }]);
  clockMs += 10 * 60_000;
  const late = await open(memoryStore(new Map(left)));
  await late.close();
  expect(printer.tray).toHaveLength(1);
  expect(await late.jobs()).toMatchObject([{ state: 'expired' }]);
});

test('slips come one after the other, in the order they were asked for', async () => {
  await Promise.all([
    spool.print(first, slip),
    spool.print(second, slip),
    spool.reprint('other', '王姐', slip),
  ]);
  expect(printer.tray.map(({ id }) => id)).toEqual([first, second, 'other~1']);
});

test('the disk is full: the slip is not printed rather than printed twice', async () => {
  store.full = true;
  expect(await spool.print(first, slip)).toEqual({ ok: false, error: 'storage_full' });
  expect(printer.tray).toEqual([]);
  store.full = false;
  expect(await spool.print(first, slip)).toEqual(done);
});

test('a printer whose code throws is a fault for the log and a sentence for the resident, and the next slip comes', async () => {
  const faults: unknown[] = [];
  let broken = true;
  const once = await openSpool({
    store,
    now: () => new Date(clockMs),
    onFault: (error) => faults.push(error),
    printer: {
      ...printer,
      print: (job, before) => {
        if (broken) throw new Error('a mistake of ours');
        return printer.print(job, before);
      },
    },
  });
  expect(await once.print(first, slip)).toEqual({ ok: false, error: 'offline' });
  expect(faults).toHaveLength(1);
  broken = false;
  expect(await once.print(second, slip)).toEqual(done);
});

test('what is kept of a slip holds no room and no telephone number', async () => {
  const place = own({ kind: 'place', place: { estate: '幸福里', building: 3, unit: 2, room: '501' } });
  const phone = own({ kind: 'phone', digits: '13800138765' });
  await spool.print(first, { ...slip, lines: [{ label: place, value: phone }], next: [place] });
  const kept = [...store.records.values()].join();
  expect(kept).not.toMatch(/501|1380013/);
  expect(JSON.stringify(printer.tray)).not.toMatch(/1380013/);
});

test('after a day a slip can no longer be printed from here, for its secret is gone', async () => {
  await spool.print(first, slip);
  clockMs += 25 * 60 * 60_000;
  expect(await spool.jobs()).toEqual([]);
  expect([...store.records.values()].join()).not.toContain(slip.secret);
});

test('staff may give up a slip that waits for paper; it does not come out any more', async () => {
  printer.suffer('needs_paper');
  await spool.print(first, slip);
  await spool.cancel(first);
  printer.suffer(undefined);
  expect(await spool.print(first, slip)).toEqual({ ok: false, error: 'unconfirmed' });
  expect(printer.tray).toEqual([]);
});

test('a damaged record is not a job, and keeps no other from being printed', async () => {
  store.records.set('print/odd', '{"state":"flying"}');
  const reopened = await open();
  expect(await reopened.jobs()).toEqual([]);
  expect(await reopened.print(first, slip)).toEqual(done);
});

test('the key of a slip that was put aside is on the paper, and stays nowhere else', async () => {
  const records = new Map<string, string>();
  const own = await open(memoryStore(records));
  const { key } = sampleReceipts.parked.code;
  expect(await own.print(effectId('parked'), sampleReceipts.parked)).toEqual(done);
  expect(JSON.stringify(printer.tray.at(-1)?.receipt)).toContain(key);
  expect([...records.values()].join()).not.toContain(key);
  printer.failNext('needs_paper');
  await own.print(effectId('lost'), sampleReceipts.parked);
  expect([...records.values()].join()).not.toContain(key);
});
