import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { filesUnder } from '../lib/files.ts';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';

let kiosk: Kiosk;
test.beforeEach(async () => {
  kiosk = await openKiosk();
});
test.afterEach(async () => {
  await kiosk.close();
});

test('a resident reports a dark street lamp by touch, and leaves with the number', async () => {
  const guest = resident(kiosk.page);
  await guest.sees('您想办什么事');
  await reportLamp(guest);
  await guest.choose('不留电话');
  await guest.sees('我念一遍');
  await guest.choose('交给社区');
  const reference = await guest.reference();
  expect(reference).toMatch(/^\d{8}$/);

  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  const [request] = await kiosk.desk.requests();
  expect(request).toMatchObject({
    service_code: 'streetlight',
    address: '幸福里3号楼',
  });
  await expect.poll(() => kiosk.slips().length).toBeGreaterThan(0);

  await guest.choose('办好了');
  await guest.sees('您想办什么事');
  await expect(kiosk.page.locator('body')).not.toContainText(reference.slice(0, 4));
});

test('the phone she leaves is nowhere in the clear: not on disk, not in the log, not on the slip', async () => {
  const guest = resident(kiosk.page);
  await reportLamp(guest);
  await guest.key('13987654321');
  await guest.choose('可以');
  await guest.choose('交给社区');
  await guest.reference();
  await expect.poll(() => kiosk.slips().length).toBeGreaterThan(0);
  await guest.choose('办好了');
  await guest.sees('您想办什么事');
  for (const file of filesUnder(kiosk.data)) {
    const content = readFileSync(file);
    expect(content.includes('13987654321'), file).toBe(false);
    expect(content.includes('幸福里3号楼'), file).toBe(false);
  }
});

test('她问进度: the number from her slip tells where it stands', async () => {
  const guest = resident(kiosk.page);
  await reportLamp(guest);
  await guest.choose('不留电话');
  await guest.choose('交给社区');
  const reference = await guest.reference();
  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  await guest.choose('办好了');
  await guest.choose('查进度');
  await guest.key(reference);
  await guest.choose('对的');
  await guest.sees('社区收到了');
});

test('找人帮忙 is there on the first screen, and calls', async () => {
  const guest = resident(kiosk.page);
  await guest.press('help');
  await guest.sees('已经叫人了');
  expect(logged(kiosk.data).some(({ event }) => event === 'helper.called')).toBe(true);
});

async function reportLamp(guest: ReturnType<typeof resident>): Promise<void> {
  await guest.choose('反映问题');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.choose('幸福里');
  await guest.key('3');
  await guest.choose('对的');
}
