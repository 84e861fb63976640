import { expect, test } from '@playwright/test';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';

let kiosk: Kiosk;
test.beforeEach(async () => {
  kiosk = await openKiosk();
});
test.afterEach(async () => {
  await kiosk.close();
});

test('what to bring: four touches, read to her, and on paper', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('问一问');
  await guest.choose('办事要带什么');
  await guest.choose('办手续');
  await guest.choose('高龄津贴');
  await guest.sees('办高龄津贴，要带');
  await expect(kiosk.page.locator('main')).toContainText('户口本');
  await expect.poll(() => kiosk.slips().length).toBeGreaterThan(0);
  await guest.choose('知道了');
  await guest.sees('您想办什么事');
});

test('which community, and what is new', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('问一问');
  await guest.choose('我是哪个社区');
  await guest.choose('幸福里');
  await guest.sees('您是幸福里社区的');
  await guest.choose('再问一个');
  await guest.choose('社区通知');
  await guest.choose('小心骗子');
  await expect(kiosk.page.locator('main')).toContainText('社区不会叫您转账');
});

test('two things on one day: several choices and a date reach the desk', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('申请服务');
  await guest.choose('请人上门');
  await guest.choose('理发助浴');
  await guest.choose('剪头发');
  await guest.choose('修指甲');
  await guest.choose('好了');
  await guest.choose('明天');
  await guest.choose('上午');
  await guest.choose('可以');
  await guest.choose('幸福里');
  await guest.key('3');
  await guest.choose('对的');
  await guest.choose('不说门牌');
  await guest.key('13987654321');
  await guest.choose('可以');
  await guest.choose('交给社区');
  await guest.reference();
  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  const [request] = await kiosk.desk.requests();
  const { attributes } = request?.['extended_attributes'] as {
    attributes: { code: string; value: string }[];
  };
  expect(attributes.find(({ code }) => code === 'what')?.value).toBe('hair,nails');
  expect(attributes.find(({ code }) => code === 'time')?.value).toMatch(/^\d{4}-\d{2}-\d{2} am$/);
});

test('how it was today is counted, and nobody’s', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('评一评');
  await guest.choose('今天来这里');
  await guest.choose('还不错');
  await guest.sees('谢谢您');
  expect(logged(kiosk.data).find(({ event }) => event === 'visit.rated')).toMatchObject({ score: 4 });
});
