import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { CaseStatus, Kept, Matter } from '#app/cases/submission.ts';
import { effectId, serviceCode } from '#app/ids.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import type { FakeCaseApi, FakeOptions } from '#main/cases/fake-case-api.ts';
import { openOutbox, type Outbox, type OutboxOptions } from '#main/cases/outbox.ts';
import { openStore, type Store } from '#main/store/store.ts';
import { toyClock, type ToyClock } from './toy-clock.ts';

export const plain: FakeOptions = { profile: { hall: false, idempotent: false, changeset: '' } };
export const lost: ApiError = { code: 'unknown', detail: 'timeout' };
export const away: ApiError = { code: 'unreachable', detail: 'ECONNREFUSED' };

export const light: Matter = {
  service: serviceCode('streetlight'),
  serviceName: '路灯照明',
  locale: 'zh-CN',
  answers: {},
  description: '楼道口的灯三天不亮了',
  addressString: '幸福里3号楼',
  phone: '13800138000',
};

/** A kiosk's disk and clock, made anew for each test of the file. */
export interface Kiosk {
  readonly dir: string;
  readonly clock: ToyClock;
  readonly store: Store;
  outboxTo(api: FakeCaseApi, options?: Partial<OutboxOptions>): Promise<Outbox>;
  /** The power goes and comes back: outbox and store are opened again. */
  restart(): Promise<void>;
}

export function kioskForEachTest(): () => Kiosk {
  let kiosk: Kiosk & { stop: () => Promise<void> };
  beforeEach(async () => {
    kiosk = await setUp();
  });
  afterEach(() => kiosk.stop());
  return () => kiosk;
}

async function setUp(): Promise<Kiosk & { stop: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'outbox-'));
  const open: Outbox[] = [];
  const clock = toyClock('2026-11-24T08:00:00Z', async () => {
    for (const outbox of open) await outbox.idle();
  });
  const openAgain = async (): Promise<Store> => {
    const opened = await openStore({ dir: join(dir, 'store'), key: Buffer.alloc(32, 1) });
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  let store = await openAgain();
  const close = async (): Promise<void> => {
    for (const outbox of open.splice(0)) await outbox.close();
    await store.close();
  };
  const random = {
    bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    fraction: () => 0.5,
  };
  return {
    dir,
    clock,
    get store() {
      return store;
    },
    outboxTo: async (api, options = {}) => {
      const outbox = await openOutbox({ store, dir, api, kiosk: 10, clock, random, ...options });
      open.push(outbox);
      return outbox;
    },
    restart: async () => {
      await close();
      store = await openAgain();
    },
    stop: async () => {
      await close();
      await rm(dir, { recursive: true });
    },
  };
}

export async function kept(outbox: Outbox, effect = 'visit:1'): Promise<Kept> {
  const result = await outbox.keep(light, effectId(effect));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export async function stateOf(
  outbox: Outbox,
  { reference, secret }: Kept,
  withSlip = false,
): Promise<CaseStatus | ApiError['code']> {
  const status = await outbox.status(reference, withSlip ? secret : undefined, 'zh-CN');
  return status.ok ? status.value : status.error.code;
}
