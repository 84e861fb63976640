import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Matter } from '#app/cases/submission.ts';
import { effectId, serviceCode } from '#app/ids.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import { openOutbox, type Outbox } from '#main/cases/outbox.ts';
import { openStore } from '#main/store/store.ts';

/**
 * What keeping a case costs beside the bare durable write it cannot do without, and whether it grows with what is
 * stored. `npm run bench -- outbox [--data DIR] [--json]`; DIR on the disk that is to be measured.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.' },
    stored: { type: 'string', default: '10000' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const pairs = 300;
const dir = await mkdtemp(join(values.data, '.bench-outbox-'));

const matter: Matter = {
  service: serviceCode('streetlight'),
  serviceName: '路灯照明',
  locale: 'zh-CN',
  answers: { what: 'dark' },
  description: '楼道口的灯三天不亮了，晚上回家看不见台阶。',
  addressString: '幸福里3号楼',
  phone: '13800138000',
};

let effects = 0;
async function outboxWith(
  stored: number,
): Promise<{ outbox: Outbox; close: () => Promise<void>; bytes: number }> {
  const home = join(dir, `with-${stored}`);
  const store = await openStore({ dir: home, key: Buffer.alloc(32, 1) });
  if (!store.ok) throw new Error(store.error);
  const api = fakeCaseApi();
  // Nothing is delivered meanwhile: what is measured is what the resident waits for.
  api.cutOff({ code: 'unreachable', detail: 'bench' });
  const outbox = await openOutbox({ store: store.value, dir: home, api, kiosk: 10 });
  for (let n = 0; n < stored; n += 1) await keep(outbox);
  const name = store.value.names('open/')[0] ?? '';
  const bytes = JSON.stringify(await store.value.get(name)).length;
  const close = async (): Promise<void> => {
    await outbox.close();
    await store.value.close();
  };
  return { outbox, close, bytes };
}

async function keep(outbox: Outbox): Promise<void> {
  const kept = await outbox.keep(matter, effectId(`bench:${(effects += 1)}`));
  if (!kept.ok) throw new Error(kept.error);
}

/** What any file that must not be lost, or be half, costs: written, synced, renamed, its folder synced. */
async function bareWrite(n: number, bytes: Uint8Array): Promise<void> {
  const path = join(dir, `bare-${n}`);
  const file = await open(`${path}.new`, 'wx', 0o600);
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.new`, path);
  const folder = await open(dir, 'r');
  await folder.sync();
  await folder.close();
}

const timed = async (act: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

try {
  const few = await outboxWith(10);
  const many = await outboxWith(Number(values.stored));
  const content = Buffer.alloc(few.bytes, 1);
  const times = { few: [] as number[], bare: [] as number[], many: [] as number[] };
  // In turns, so that whatever else the machine does falls on all three alike.
  for (let n = 0; n < pairs; n += 1) {
    times.few.push(await timed(() => keep(few.outbox)));
    times.bare.push(await timed(() => bareWrite(n, content)));
    times.many.push(await timed(() => keep(many.outbox)));
  }
  await few.close();
  await many.close();
  const round = (value: number): number => Math.round(value * 100) / 100;
  const report = {
    acknowledged_per_s: round(1000 / median(times.few)),
    bare_writes_per_s: round(1000 / median(times.bare)),
    ratio: round(median(times.bare) / median(times.few)),
    growth_ratio: round(median(times.many) / median(times.few)),
  };
  console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, undefined, 2));
} finally {
  await rm(dir, { recursive: true });
}
process.exit();
