import { expect, test } from '@playwright/test';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';

let kiosk: Kiosk | undefined;
test.afterEach(async () => {
  await kiosk?.close();
  kiosk = undefined;
});

test('a mistake in the configuration: a line for the resident, what to write for the electrician', async () => {
  kiosk = await openKiosk({ kioskNumber: 5 });
  await resident(kiosk.page).sees('请找人帮忙');
  await expect(kiosk.page.locator('body')).toContainText('10 到 99');
});

test('without the voice models it works by touch, and says so', async () => {
  kiosk = await openKiosk({}, { env: { HALL_KIOSK_MODELS: '/nowhere' } });
  const { data, page } = kiosk;
  await expect
    .poll(() => logged(data).find(({ event }) => event === 'speech.state')?.['hearing'], { timeout: 30_000 })
    .toContain('model-missing');
  // While the greeting is said 停一停 has that place; it takes some twenty seconds.
  await expect(page.locator('body')).toContainText('请用手点', { timeout: 40_000 });
  const guest = resident(page);
  await guest.choose('反映问题');
  await guest.sees('是哪一种问题');
});
