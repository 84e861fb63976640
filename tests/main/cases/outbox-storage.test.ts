import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { effectId } from '#app/ids.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import type { Store } from '#main/store/store.ts';
import { StoreError } from '#main/store/trouble.ts';
import { away, kept, kioskForEachTest, light, plain, stateOf } from './kiosk.ts';

const kiosk = kioskForEachTest();

describe('what is personal', () => {
  test('is gone a day after delivery, and the reference still answers', async () => {
    const api = fakeCaseApi(plain);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.pass({ hours: 23 });
    expect(kiosk().store.names('open/')).toHaveLength(1);
    await kiosk().clock.pass({ hours: 2 });
    expect(kiosk().store.names('open/')).toHaveLength(0);
    for await (const [, record] of kiosk().store.entries(''))
      expect(JSON.stringify(record)).not.toMatch(/幸福里|138|灯三天/);
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'submitted' });
    expect(await stateOf(outbox, told, true)).toMatchObject({ addressString: '幸福里3号楼' });
    await outbox.close();
    expect(await stateOf(await kiosk().outboxTo(api), told)).toMatchObject({ state: 'submitted' });
  });

  test('is gone a day later even if the clock is set back ten years', async () => {
    const outbox = await kiosk().outboxTo(fakeCaseApi());
    await kept(outbox);
    await kiosk().clock.settle();
    kiosk().clock.jump({ years: -10 });
    await kiosk().clock.pass({ hours: 26 });
    expect(kiosk().store.names('open/')).toHaveLength(0);
  });
});

describe('the disk', () => {
  test('is full: the case under way is still taken, the next visitor is told before the first question', async () => {
    const api = fakeCaseApi();
    let full = false;
    // As on a real disk: there is room again once the reserve is given up.
    const cramped: Store = {
      ...kiosk().store,
      put: async (name, value) => {
        if (full && existsSync(join(kiosk().dir, 'reserve'))) throw new StoreError('disk-full');
        await kiosk().store.put(name, value);
      },
    };
    const outbox = await kiosk().outboxTo(api, { store: cramped });
    expect(await outbox.ready()).toBe(true);
    full = true;
    await kept(outbox);
    expect(await outbox.ready()).toBe(false);
    full = false;
    expect(await outbox.ready()).toBe(true);
  });

  test('is broken: that is said, and nothing was promised', async () => {
    const broken: Store = { ...kiosk().store, put: () => Promise.reject(new StoreError('broken')) };
    const outbox = await kiosk().outboxTo(fakeCaseApi(), { store: broken });
    expect(await outbox.ready()).toBe(false);
    expect(await outbox.keep(light, effectId('visit:1'))).toEqual({ ok: false, error: 'storage-broken' });
  });

  test('damages one case: the other is delivered, and staff learn which number is lost', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    const outbox = await kiosk().outboxTo(api);
    const broken = await kept(outbox, 'visit:1');
    const sound = await kept(outbox, 'visit:2');
    const records = join(kiosk().dir, 'store', 'records');
    const [file = ''] = (await readdir(records)).filter((name) => name.includes(broken.reference));
    await writeFile(join(records, file), 'noise');
    await kiosk().restart();
    api.cutOff(undefined);
    const told: string[] = [];
    const after = await kiosk().outboxTo(api, {
      onTrouble: (reference, what) => told.push(`${reference} ${what}`),
    });
    await kiosk().clock.settle();
    expect(api.taken).toMatchObject([{ reference: sound.reference }]);
    expect(told).toEqual([`${broken.reference} record damaged`]);
    expect(after.items()).toContainEqual({ reference: broken.reference, what: { kind: 'damaged' } });
    expect((await kept(after, 'visit:3')).reference).not.toBe(broken.reference);
  });
});
