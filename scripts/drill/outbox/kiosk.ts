import { join } from 'node:path';
import { effectId, serviceCode } from '#app/ids.ts';
import { openClient } from '#main/cases/client/client.ts';
import type { Clock } from '#main/cases/clock.ts';
import { openOutbox } from '#main/cases/outbox.ts';
import { storeKey } from '#main/store/store-key.ts';
import { openStore } from '#main/store/store.ts';
import type { FromKiosk, ToKiosk } from './talk.ts';

/** A kiosk's main process, as far as the outbox goes; it is killed at random instants. */

const dayMs = 86_400_000;
// Waiting is fifty times as fast as in a hall, so that a drill does not take days.
const haste = 50;
let skippedMs = 0;
let jumpedMs = 0;

const clock: Clock = {
  now: () => new Date(Date.now() + skippedMs + jumpedMs).toISOString(),
  monotonicMs: () => performance.now() * haste + skippedMs,
  after: (ms, run) => {
    const timer = setTimeout(run, Math.min(ms / haste, 2 ** 31 - 1));
    return () => {
      clearTimeout(timer);
    };
  },
};

const tell = (message: FromKiosk): void => void process.send?.(message);

async function start({ dir, endpoint, apiKey, jumpYears }: Extract<ToKiosk, { do: 'start' }>): Promise<void> {
  jumpedMs = jumpYears * 365.25 * dayMs;
  const key = await storeKey({ dir });
  if (!key.ok) throw new Error(key.error);
  const store = await openStore({ dir: join(dir, 'outbox'), key: key.value.key });
  if (!store.ok) throw new Error(store.error);
  const api = openClient({ endpoint, apiKey, keep: store.value, timeoutMs: 1_500 });
  const outbox = await openOutbox({ store: store.value, dir, api, kiosk: 42, clock });

  process.on('message', (message: ToKiosk) => {
    void act(message);
  });
  tell({ type: 'started' });

  async function act(message: ToKiosk): Promise<void> {
    switch (message.do) {
      case 'start':
        return;
      case 'keep': {
        const kept = await outbox.keep(matter(message.service, message.n), effectId(`drill:${message.n}`));
        const { n } = message;
        tell(kept.ok ? { type: 'kept', n, ...kept.value } : { type: 'not-kept', n, why: kept.error });
        return;
      }
      case 'amend': {
        const { reference, secret, n } = message;
        const change = { reference, secret, type: 'follow_up' as const, description: `change ${n}` };
        const kept = await outbox.amend(change, effectId(`drill:${n}`));
        tell(kept.ok ? { type: 'amended', n } : { type: 'not-kept', n, why: kept.error });
        return;
      }
      case 'skip-day':
        skippedMs += dayMs;
        return;
      case 'hurry':
        outbox.hurry();
        return;
      case 'items':
        tell({
          type: 'items',
          items: outbox.items().map(({ reference, what, delivery }) => ({
            reference,
            kind: what.kind,
            at: delivery?.at ?? 'damaged',
          })),
        });
        return;
    }
  }
}

const matter = (service: string, n: number) => ({
  service: serviceCode(service),
  serviceName: '路灯照明',
  locale: 'zh-CN' as const,
  answers: {},
  description: `第${n}件：楼道口的灯不亮`,
  addressString: '幸福里3号楼',
  phone: '13800138000',
});

process.once('message', (message: ToKiosk) => {
  if (message.do === 'start') void start(message);
});
process.once('disconnect', () => process.exit());
tell({ type: 'ready' });
