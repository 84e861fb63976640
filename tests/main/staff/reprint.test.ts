import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { effectId, type Secret } from '#app/ids.ts';
import type { Kept } from '#app/cases/submission.ts';
import type { PrintJob } from '#app/ports/printer.ts';
import type { CaseReceipt } from '#app/receipt/receipt.ts';
import { ok } from '#app/result.ts';
import { openClient } from '#main/cases/client/client.ts';
import { openOutbox, type Outbox } from '#main/cases/outbox.ts';
import { openDesk } from '#main/desk/desk.ts';
import { openSpool, type Spool } from '#main/printing/spool.ts';
import { reprintCase } from '#main/staff/reprint.ts';
import { openCase, outboxRows, todaysCases } from '#main/staff/cases.ts';
import { openStore, type Store } from '#main/store/store.ts';
import { hall } from '../../fixtures/hall.ts';
import { light } from '../cases/kiosk.ts';
import { memoryStore } from '../printing/support/memory-store.ts';

/** A desk over real HTTP, an outbox, and a printer that keeps what it printed. */
let dir: string;
let store: Store;
let outbox: Outbox;
let spool: Spool;
let api: ReturnType<typeof openClient>;
let desk: Awaited<ReturnType<typeof openDesk>>;
let printed: PrintJob[];
const copies = memoryStore();
const now = (): string => new Date().toISOString().replace('Z', '+00:00');

const openDeskAt = (port: number) =>
  openDesk({
    dataDir: join(dir, 'desk'),
    contentDir: 'assets/desk',
    key: Buffer.alloc(32, 1),
    apiKey: 'hall-key-1',
    port,
  });
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'reprint-'));
  desk = await openDeskAt(0);
  const opened = await openStore({ dir: join(dir, 'outbox'), key: Buffer.alloc(32, 1) });
  if (!opened.ok) throw new Error(opened.error);
  store = opened.value;
  api = openClient({ endpoint: desk.url, apiKey: 'hall-key-1' });
  outbox = await openOutbox({ store, dir, api, kiosk: 10 });
  printed = [];
  spool = await openSpool({
    store: memoryStore(),
    now: () => new Date(),
    printer: {
      kind: 'fake',
      state: () => Promise.resolve({ paperLow: false }),
      print: async (job, before) => {
        await before('sending');
        await before('awaiting_confirm');
        printed.push(job);
        return ok({ confirmed: true });
      },
    },
  });
});
afterEach(async () => {
  await outbox.close();
  await store.close();
  await desk.close();
  await rm(dir, { recursive: true });
});

async function handIn(): Promise<Kept> {
  const kept = await outbox.keep(light, effectId('visit:1'));
  if (!kept.ok) throw new Error(kept.error);
  const { reference, secret, keptAt } = kept.value;
  const slip: CaseReceipt = {
    kind: 'case', locale: 'zh-CN', reference, secret, hall, lines: [], next: [], at: keptAt,
  }; // prettier-ignore
  await spool.print(effectId('visit:2'), slip);
  return kept.value;
}
const again = (kept: Kept) =>
  reprintCase(kept.reference, '王姐', { outbox, api: api.staff, spool, store: copies, hall, now });
const secretOf = (job: PrintJob | undefined): Secret | undefined =>
  job?.receipt.kind === 'case' ? job.receipt.secret : undefined;
const opens = async (kept: Kept, secret: Secret | undefined): Promise<boolean> => {
  const told = await outbox.status(kept.reference, secret, 'zh-CN');
  return told.ok && told.value.addressString !== undefined;
};

test('after delivery: the copy is marked, opens the case, and the lost slip does not any more', async () => {
  const kept = await handIn();
  await outbox.idle();
  expect(await opens(kept, kept.secret)).toBe(true);
  expect(await again(kept)).toBe('reprinted');
  expect(printed[1]?.reprint).toMatchObject({ copy: 1, by: '王姐' });
  expect(await opens(kept, secretOf(printed[1]))).toBe(true);
  expect(await opens(kept, kept.secret)).toBe(false);

  expect(await again(kept)).toBe('reprinted');
  expect(printed[2]?.reprint).toMatchObject({ copy: 2 });
  expect(await opens(kept, secretOf(printed[1]))).toBe(false);
});

test('before delivery the same, and it is delivered with the new secret', async () => {
  await desk.close();
  const kept = await handIn();
  await outbox.idle();
  expect(await again(kept)).toBe('reprinted');
  const fresh = secretOf(printed[1]);
  expect(await opens(kept, fresh)).toBe(true);
  expect(await opens(kept, kept.secret)).toBe(false);

  desk = await openDeskAt(Number(new URL(desk.url).port));
  outbox.hurry();
  await expect.poll(async () => (await outbox.idle(), outbox.items()[0]?.delivery?.at)).toBe('delivered');
  expect(await opens(kept, fresh)).toBe(true);
  expect(await opens(kept, kept.secret)).toBe(false);
});

test('with the desk silent after delivery nothing is rotated and nothing printed', async () => {
  const kept = await handIn();
  await outbox.idle();
  await desk.close();
  expect(await again(kept)).toBe('silent');
  expect(printed).toHaveLength(1);
});

test('the day’s list: here while it waits, at the desk afterwards, each once; opened whole by its reference', async () => {
  await desk.close();
  const kept = await handIn();
  await outbox.idle();
  const deps = { outbox, api: api.staff, now };
  expect(await todaysCases(deps)).toMatchObject({
    apiSilent: true,
    rows: [{ reference: kept.reference, state: 'waiting' }],
  });
  expect(outboxRows(outbox)).toMatchObject([{ reference: kept.reference, why: 'waiting' }]);
  expect((await openCase(kept.reference, deps)).case).toMatchObject({
    phone: light.phone,
    address: light.addressString,
  });

  desk = await openDeskAt(Number(new URL(desk.url).port));
  outbox.hurry();
  await expect.poll(async () => (await outbox.idle(), outbox.items()[0]?.delivery?.at)).toBe('delivered');
  expect(await todaysCases(deps)).toMatchObject({
    apiSilent: false,
    rows: [{ reference: kept.reference, state: 'submitted' }],
  });
  const { case: found } = await openCase(kept.reference, deps);
  expect(found).toMatchObject({
    description: light.description,
    phone: light.phone,
    history: [{ type: 'submitted' }],
  });

  const moved = await api.staff.move(found?.id ?? '', 'resolved', '灯换好了。', crypto.randomUUID());
  expect(moved.ok).toBe(true);
  expect(await todaysCases(deps)).toMatchObject({ rows: [{ state: 'resolved' }] });
  const told = await outbox.status(kept.reference, kept.secret, 'zh-CN');
  expect(told).toMatchObject({ ok: true, value: { notes: [{}, { text: '灯换好了。' }] } });
});
