import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { slipCode } from '#app/cases/slip-code.ts';
import type { Reference, Secret } from '#app/ids.ts';
import { openLiar, type Lie } from '#main/cases/imitation/liar.ts';
import { openDesk } from '#main/desk/desk.ts';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';
import { scan } from './scanner.ts';

// The kiosk asks again after 2 s, 4 s, 8 s …: two breaks of the line take it at most this long.
const deliveredWithin = { timeout: 60_000 };
const cityKey = 'key-of-the-city';

async function reportLamp(guest: ReturnType<typeof resident>): Promise<void> {
  await guest.choose('反映问题');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.choose('幸福里');
  await guest.choose('不在楼里');
  await guest.choose('不留电话');
}

async function askProgress(guest: ReturnType<typeof resident>, reference: string): Promise<void> {
  await guest.choose('查进度');
  await guest.key(reference);
  await guest.choose('对的');
}

const count = (kiosk: Kiosk, wanted: string): number =>
  logged(kiosk.data).filter(({ event }) => event === wanted).length;
const delivered = (kiosk: Kiosk): number => count(kiosk, 'case.delivered');
const slips = (kiosk: Kiosk): number => count(kiosk, 'slip.printed');

/** A city's endpoint behind a line that can break. */
async function openCity() {
  const dataDir = mkdtempSync(join(tmpdir(), 'city-'));
  const desk = await openDesk({
    dataDir,
    contentDir: resolve(import.meta.dirname, '../../assets/desk'),
    key: Buffer.alloc(32, 5),
    apiKey: cityKey,
  });
  let line: 'whole' | 'breaks-after-hand-in' | 'down' = 'whole';
  const handedIn: URLSearchParams[] = [];
  const liar = await openLiar({
    target: () => desk.url,
    lie: ({ method, path, body }): Lie => {
      if (method !== 'POST' || !path.startsWith('/requests')) return line === 'down' ? 'cut-before' : 'none';
      handedIn.push(new URLSearchParams(body));
      if (line === 'whole') return 'none';
      // The city takes it, and its answer never comes.
      const lie = line === 'down' ? 'cut-before' : 'cut-after';
      line = 'down';
      return lie;
    },
  });
  return {
    endpoint: liar.url,
    handedIn,
    line: (now: typeof line) => {
      line = now;
    },
    cases: async () => {
      const answer = await fetch(`${desk.url}/requests.json?api_key=${cityKey}`);
      return (await answer.json()) as { extended_attributes: Record<string, unknown> }[];
    },
    close: async () => {
      await liar.stop();
      await desk.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

test('the line breaks while the city takes her case: slip, 进度, line back, there once; then she takes it back', async () => {
  test.setTimeout(240_000);
  const city = await openCity();
  const kiosk = await openKiosk({ caseApi: { endpoint: city.endpoint, apiKey: cityKey } });
  try {
    const guest = resident(kiosk.page);
    await reportLamp(guest);
    city.line('breaks-after-hand-in');
    await guest.choose('交给社区');
    const reference = await guest.reference();
    await expect.poll(() => slips(kiosk)).toBe(1);
    await guest.choose('办好了');
    await askProgress(guest, reference);
    await guest.sees('已经记下，正要交给社区');
    expect(delivered(kiosk)).toBe(0);

    city.line('whole');
    await expect.poll(() => delivered(kiosk), deliveredWithin).toBe(1);
    const cases = await city.cases();
    expect(cases.map(({ extended_attributes: { reference } }) => reference)).toEqual([reference]);
    // It asked the city for the case, and did not hand it in again.
    expect(city.handedIn).toHaveLength(1);
    await guest.choose('再查一个');
    await guest.key(reference);
    await guest.choose('对的');
    await guest.sees('社区收到了');
    // The number alone takes nothing back.
    await expect(kiosk.page.locator('[data-choice="withdraw"]')).toHaveCount(0);

    const secret = city.handedIn[0]?.get('secret') ?? '';
    await scan(kiosk.page, slipCode(reference as Reference, secret as Secret));
    await guest.choose('撤回这件事');
    await guest.sees('真的要撤回吗');
    await guest.choose('确定撤掉');
    await guest.sees('已经撤回了');
    await expect.poll(() => slips(kiosk)).toBe(2);
    const withdrawn = async () => (await city.cases())[0]?.extended_attributes['withdrawn'];
    await expect.poll(withdrawn, deliveredWithin).toBe(true);
    await guest.choose('再查一个');
    await guest.key(reference);
    await guest.choose('对的');
    await guest.sees('这件事撤回了');
  } finally {
    await kiosk.close();
    await city.close();
  }
});

test('the embedded desk stands still, then dies: the visit goes on, and the case arrives once', async () => {
  test.setTimeout(180_000);
  const kiosk = await openKiosk();
  try {
    const guest = resident(kiosk.page);
    await reportLamp(guest);
    const desk = await kiosk.app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ name }) => name === 'hall-kiosk-desk')?.pid,
    );
    if (desk === undefined) throw new Error('no process of the desk');
    process.kill(desk, 'SIGSTOP');
    await guest.choose('交给社区');
    const reference = await guest.reference();
    await expect.poll(() => slips(kiosk)).toBe(1);
    await guest.choose('办好了');
    await askProgress(guest, reference);
    await guest.sees('已经记下，正要交给社区');

    process.kill(desk, 'SIGKILL');
    await expect.poll(() => delivered(kiosk), deliveredWithin).toBe(1);
    expect(await kiosk.desk.requests()).toHaveLength(1);
    await guest.choose('再查一个');
    await guest.key(reference);
    await guest.choose('对的');
    await guest.sees('社区收到了');
  } finally {
    await kiosk.close();
  }
});
