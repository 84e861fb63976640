import { expect, test } from '@playwright/test';
import { pullCable } from './cable.ts';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { openMouth, rehearse, type Mouth } from '../../scripts/lib/mouth.ts';
import { resident } from './resident.ts';

let kiosk: Kiosk;
let mouth: Mouth;
let reached: () => Promise<readonly string[]>;

test.describe('by voice alone', () => {
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  test.setTimeout(300_000);

  test.beforeAll(async () => {
    await rehearse('楼下路灯不亮', '幸福里三号楼', '不留电话', '对的', '办好了', '家里着火了');
  });
  test.beforeEach(async () => {
    kiosk = await openKiosk();
    reached = await pullCable(kiosk);
    // Nothing can be touched: whoever comes through here has spoken.
    mouth = await openMouth(kiosk.page);
    await kiosk.page.evaluate(() => {
      for (const type of ['pointerdown', 'pointerup', 'click', 'keydown']) {
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      }
    });
  });
  test.afterEach(async () => {
    await kiosk.close();
  });

  test('「楼下路灯不亮」: said at home, asked where, read back, agreed, kept, printed; the cable is pulled', async () => {
    const guest = resident(kiosk.page);
    await guest.sees('您想办什么事');
    await guest.says(mouth, '楼下路灯不亮', 'h1', '在哪个小区');
    await guest.says(mouth, '幸福里三号楼', 'h1', '留个电话好吗');
    await guest.says(mouth, '不留电话', 'h1', '我念一遍');
    await mouth.say('对的');
    expect(await guest.reference()).toMatch(/^\d{8}$/);
    await expect.poll(() => kiosk.desk.requests(), { timeout: 30_000 }).toHaveLength(1);
    const [request] = await kiosk.desk.requests();
    expect(request).toMatchObject({ service_code: 'streetlight' });
    await expect.poll(() => kiosk.slips().length, { timeout: 30_000 }).toBeGreaterThan(0);
    await guest.says(mouth, '办好了', 'h1', '您想办什么事');
    expect(await reached()).toEqual([]);
  });

  test('「家里着火了」: the number first, very large, and somebody is called; no form', async () => {
    await resident(kiosk.page).says(mouth, '家里着火了', '[data-reference]', '119');
    await expect.poll(() => logged(kiosk.data).some(({ event }) => event === 'helper.called')).toBe(true);
  });
});
