import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastsAfterMs } from '#app/health/lasting.ts';
import { openClient } from '#main/cases/client/client.ts';
import { systemClock } from '#main/cases/clock.ts';
import { openOutbox, type Outbox } from '#main/cases/outbox.ts';
import { systemRandomness } from '#main/cases/outbox/randomness.ts';
import { faultReporter } from '#main/health/report-faults.ts';
import { openStore, type Store } from '#main/store/store.ts';
import { openHall, staffKey, type Hall } from '../desk/hall.ts';

let dir: string;
let hall: Hall;
let store: Store;
let outbox: Outbox;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hall-kiosk-faults-'));
  hall = await openHall({ apiKey: staffKey });
  const opened = await openStore({ dir: join(dir, 'outbox'), key: Buffer.alloc(32, 1) });
  if (!opened.ok) throw new Error(opened.error);
  store = opened.value;
  const api = openClient({ endpoint: hall.url, apiKey: staffKey });
  outbox = await openOutbox({ store, dir, api, kiosk: 10, clock: systemClock, random: systemRandomness });
});
afterEach(async () => {
  await outbox.close();
  await store.close();
  await hall.leave();
  rmSync(dir, { recursive: true, force: true });
});

it('a printer that stays broken becomes a case at the desk: once, also over a restart, and not a minute too early', async () => {
  const services = await openClient({ endpoint: hall.url, apiKey: staffKey }).services('zh-CN');
  if (!services.ok) throw new Error(services.error.code);
  let now = new Date('2026-11-24T09:00:00Z');
  const reporter = () =>
    faultReporter({
      file: join(dir, 'faults.json'),
      service: 'facilities',
      services: () => services.value,
      hall: '幸福里社区服务厅',
      kiosk: 10,
      keep: (matter, effect) => outbox.keep(matter, effect),
      log: () => undefined,
      now: () => now,
      localIso: (date) => date.toISOString(),
    });
  const told = async () => {
    const { list } = await hall.get(`/requests.json?api_key=${staffKey}`);
    return list.map(({ description }) => description);
  };

  const before = await reporter();
  await before.looked(['printer']);
  now = new Date(now.getTime() + lastsAfterMs - 60_000);
  await before.looked(['printer']);
  expect(await told()).toEqual([]);
  now = new Date(now.getTime() + 60_000);
  await before.looked(['printer']);
  await vi.waitFor(async () =>
    expect(await told()).toEqual(['10号机：打印机不能用，从2026-11-24 09:00起。']),
  );

  const after = await reporter();
  now = new Date(now.getTime() + 60_000);
  await after.looked(['printer', 'speaking']);
  expect(await told()).toHaveLength(1);
});
