import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseDraftCode } from '#app/cases/slip-code.ts';
import { filesUnder } from '../lib/files.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';
import { codeOn, readsCodes, scan } from './scanner.ts';

test.skip(!readsCodes, 'not run: zbar-tools not installed');

let kiosk: Kiosk;
test.beforeEach(async () => {
  kiosk = await openKiosk();
});
test.afterEach(async () => {
  await kiosk.close();
});

test('a report that is put aside goes on with its slip, and is on the disk in the clear at no time', async () => {
  const her = resident(kiosk.page);
  await her.choose('反映问题');
  await her.choose('坏了');
  await her.choose('路灯');
  await her.choose('幸福里');
  await her.key('3');
  await her.choose('对的');
  await her.sees('留个电话');
  await her.press('stop');
  await her.choose('先放一放');
  await her.sees('给您存好了');
  await expect.poll(() => kiosk.slips().length).toBeGreaterThan(0);
  const code = await codeOnSlip();
  await her.choose('知道了');

  // The next resident sees nothing of it.
  const next = resident(kiosk.page);
  await next.sees('您想办什么事');
  await next.choose('查进度');
  await expect(kiosk.page.locator('body')).not.toContainText('路灯');
  await next.press('back');
  for (const file of filesUnder(kiosk.data)) {
    if (file.includes('/slips/')) continue;
    const content = readFileSync(file);
    expect(content.includes('幸福里3号楼'), file).toBe(false);
    expect(content.includes(code.slice(-20)), file).toBe(false);
  }

  await scan(kiosk.page, code);
  await her.sees('留个电话');
  await her.choose('不留电话');
  await expect(kiosk.page.locator('body')).toContainText('幸福里3号楼');
  await her.choose('交给社区');
  expect(await her.reference()).toMatch(/^\d{8}$/);
  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  await her.choose('办好了');

  // Used once, it opens nothing any more.
  await her.sees('您想办什么事');
  await scan(kiosk.page, code);
  await her.sees('这张小票不能用了');
});

/** What a scanner reads off the paper; the code is nowhere else. */
async function codeOnSlip(): Promise<string> {
  await expect.poll(() => kiosk.slips().filter((file) => file.endsWith('.png'))).toHaveLength(1);
  const picture = kiosk.slips().find((file) => file.endsWith('.png')) ?? '';
  const code = codeOn(picture);
  expect(parseDraftCode(code)).toBeDefined();
  return code;
}
