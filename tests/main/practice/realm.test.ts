import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { parseDiscovery } from '#app/cases/wire/discovery.ts';
import { serviceCode, type Secret } from '#app/ids.ts';
import { practice, real } from '#app/practice/realm.ts';
import { compose } from '#app/receipt/compose.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import type { OutboxOptions } from '#main/cases/outbox.ts';
import { openPrinter } from '#main/printing/printers/table.ts';
import { practiceApi, practicePaper } from '#main/practice/practice.ts';
import type { Store } from '#main/store/store.ts';
import { openHall, staffKey } from '../desk/hall.ts';
import { memoryStore } from '../printing/support/memory-store.ts';

const store = memoryStore() as unknown as Store;
const at = { dir: '/nowhere', kiosk: 99 } as const;
const outboxOf = (options: OutboxOptions<'real'> | OutboxOptions<'practice'>) => options;

describe('practice never reaches the hall', () => {
  it('what is handed in for practice lies in the desk’s own practice, and in the hall’s cases nowhere', async () => {
    const hall = await openHall({ apiKey: staffKey });
    const api = practiceApi({ endpoint: hall.url, apiKey: staffKey }, store);
    const found = await api.discover();
    if (!found.ok) throw new Error(found.error.code);
    const matter = {
      service: serviceCode('streetlight'),
      serviceName: '路灯照明',
      locale: 'zh-CN',
      answers: { trouble: 'out' },
      addressString: '幸福里3号楼',
      clientRef: randomUUID(),
      reference: mintReference(99, 1),
      secret: 'K7P2M9XQ4TRV8HWD3B6N' as Secret,
      keptAt: '2026-11-24T09:00:00+08:00',
    } as const;
    const kept = await api.submit(matter, found.value);
    expect(kept).toMatchObject({ ok: true });
    const listed = async (at: string) => (await hall.get(`${at}/requests.json?api_key=${staffKey}`)).list;
    expect(await listed('')).toEqual([]);
    expect(await listed('/test')).toHaveLength(1);
    await hall.leave();
  });

  it('a server that has no place for practice is not practised on', () => {
    const production = { type: 'production', url: 'https://city.example/v2', specification: 'georeport_v2' };
    expect(parseDiscovery({ endpoints: [production] }, 'test')).toBeUndefined();
    expect(parseDiscovery({ endpoints: [production] })).toMatchObject({ url: 'https://city.example/v2' });
  });

  it('a practice store and the hall’s case API do not compile together, nor the other way round', () => {
    outboxOf({ ...at, store: practice(store), api: practice(fakeCaseApi()) });
    outboxOf({ ...at, store: real(store), api: real(fakeCaseApi()) });
    // @ts-expect-error what was practised would be handed in
    outboxOf({ ...at, store: practice(store), api: real(fakeCaseApi()) });
    // @ts-expect-error a resident's matter would end in practice
    outboxOf({ ...at, store: real(store), api: practice(fakeCaseApi()) });
    // @ts-expect-error the desk of practice is no case API of the hall
    const api: OutboxOptions<'real'>['api'] = practiceApi(
      { endpoint: 'http://127.0.0.1:1', apiKey: 'k' },
      store,
    );
    expect(api).toBeDefined();
  });

  it('no printer but a folder is opened for practice, and each slip says what it is', () => {
    const deps = { renderer: {} as never, now: () => new Date() };
    const { addresses, marked = false } = practicePaper('/nowhere');
    expect(addresses).toEqual(['file:/nowhere/slips']);
    for (const address of ['tcp://192.168.1.50:9100', 'usb:/dev/usb/lp0', 'ipp://192.168.1.60/ipp/print'])
      expect(openPrinter(address, { ...deps, marked })).toMatchObject({ ok: false });
    expect(openPrinter(addresses[0] ?? '', { ...deps, marked })).toMatchObject({ ok: true });
    expect(JSON.stringify(compose(sampleReceipts.case, undefined, true))).toContain('练习用，不算数');
    expect(JSON.stringify(compose(sampleReceipts.case))).not.toContain('练习');
  });
});
