import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colleague } from './colleague.ts';
import { helper } from './helper.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { openMouth, rehearse } from '../../scripts/lib/mouth.ts';
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

test('she calls, a helper comes and types, she says yes herself, and nothing of her stays', async () => {
  const badge = await helperWithBadge('周老师');
  const her = resident(kiosk.page);
  await her.choose('申请服务');
  await her.press('help');
  await her.sees('已经叫人了');
  await scan(kiosk.page, badge);

  const zhou = helper(kiosk.page);
  await her.sees('想要哪一种服务');
  await zhou.isShown('周老师');
  await zhou.opensForm();
  await zhou.types('gljt');
  await zhou.isOn('来办什么');
  await zhou.press('Digit1');
  await zhou.isOn('多大岁数');
  await zhou.types('82');
  await zhou.isOn('电话');
  await zhou.types('13987654321');
  await zhou.sees('139 8765 4321');
  await kiosk.page.screenshot({ path: join(shots, 'form-filled.png') });

  // Between the two ways nothing is lost.
  await zhou.press('F2');
  await zhou.press('F2');
  await zhou.sees('139 8765 4321');
  await zhou.press('Enter');

  // Whether it may be asked is hers: the helper's keyboard does nothing there.
  await her.sees('可以吗');
  await zhou.press('Enter', 'Digit1', 'Enter', 'Escape');
  await her.sees('可以吗');
  await kiosk.page.screenshot({ path: join(shots, 'consent.png') });
  await her.choose('可以');
  await her.sees('打这个号码找您');
  await zhou.press('Enter', 'Digit1');
  await her.sees('打这个号码找您');
  await her.choose('可以');
  await her.sees('我念一遍');
  await zhou.press('Tab', 'Enter', 'Digit1', 'Enter');
  await her.sees('我念一遍');
  await kiosk.page.screenshot({ path: join(shots, 'review.png') });
  await her.choose('交给社区');
  await her.reference();
  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  const [request] = await kiosk.desk.requests();
  expect((request?.['extended_attributes'] as Record<string, unknown>)['on_behalf_of']).toMatchObject({
    relation: 'volunteer',
    helper: '周老师',
    consent_text_version: expect.stringMatching(/^zh-CN-[0-9a-f]{8}$/),
  });

  await scan(kiosk.page, badge);
  await her.sees('您想办什么事');
  await expect(kiosk.page.locator('body')).not.toContainText(/周老师|8765|津贴办/);
  await expect.poll(() => audited()).toEqual(
    expect.arrayContaining([
      '周老师 helper.came', '周老师 answer-call', '周老师 helper.wrote', 'resident agreed', 'resident handed-over',
      '周老师 helper.left',
    ]),
  ); // prettier-ignore
  expect(auditText()).not.toMatch(/13987654321|头一回|"82"/);
});

const shots = process.env['HALL_KIOSK_SHOTS'] ?? join(import.meta.dirname, '../../out/shots');

/** A colleague lets a helper in, and the badge that comes out of the printer. */
async function helperWithBadge(name: string): Promise<string> {
  const wang = colleague(kiosk.page);
  await wang.knock();
  await wang.firstPin('王姐', '271828');
  await wang.tab('people');
  await wang.does('add');
  await wang.writes({ name, role: 'helper', pin: '314159' });
  await wang.row(name);
  await wang.does('teach');
  await wang.isTold('工牌');
  await expect.poll(() => kiosk.slips().length).toBe(2);
  const code = codeOn(kiosk.slips().at(-1) ?? '');
  await wang.leaves();
  await resident(kiosk.page).sees('您想办什么事');
  return code;
}

const auditText = (): string => readFileSync(join(kiosk.data, 'audit/audit.jsonl'), 'utf8');
const audited = (): readonly string[] =>
  auditText()
    .trim()
    .split('\n')
    .map((line) => {
      const { who, what } = JSON.parse(line) as { readonly who: string; readonly what: string };
      return `${who} ${what}`;
    });

test.describe('aloud', () => {
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  test.setTimeout(300_000);

  test('a helper types all of it; both times the yes is her own, by voice', async () => {
    await rehearse('可以', '对的');
    const mouth = await openMouth(kiosk.page);
    const badge = await helperWithBadge('周老师');
    const her = resident(kiosk.page);
    const zhou = helper(kiosk.page);
    await scan(kiosk.page, badge);
    await zhou.isShown('周老师');
    await zhou.opensForm();
    await zhou.types('dt');
    await zhou.press('Digit2');
    await zhou.types('xfl');
    await zhou.types('3');
    await zhou.types('13987654321');
    await zhou.press('Enter');

    await her.sees('打这个号码找您');
    await zhou.press('Enter', 'Digit1');
    await her.says(mouth, '可以', 'h1', '我念一遍');
    await zhou.press('Tab', 'Enter', 'Digit1', 'Enter');
    await her.sees('我念一遍');
    expect(await kiosk.desk.requests()).toEqual([]);
    await her.says(mouth, '对的', '[data-reference]', '');
    expect(await her.reference()).toMatch(/^\d{8}$/);
    await expect.poll(() => kiosk.desk.requests(), { timeout: 30_000 }).toHaveLength(1);
    const [request] = await kiosk.desk.requests();
    expect((request?.['extended_attributes'] as Record<string, unknown>)['on_behalf_of']).toMatchObject({
      helper: '周老师',
    });
  });
});

test('a helper practises: a mark across everything, and nothing of it comes to the hall', async () => {
  const badge = await helperWithBadge('周老师');
  const slips = kiosk.slips().length;
  const page = kiosk.page;
  await scan(page, badge);
  const zhou = helper(page);
  await zhou.isShown('周老师');
  const her = resident(page);
  await page.waitForTimeout(550);
  await page.locator('[data-key="practise"]').click();
  await page.locator('.watermark').waitFor();
  await expect(page.locator('[data-task="0"]')).toContainText('反映问题');
  await her.choose('反映问题');
  await expect(page.locator('[data-task="1"]')).toContainText('找人帮忙');
  await her.press('help');
  await her.choose('接着办');
  await zhou.opensForm();
  await zhou.types('dt');
  await expect(page.locator('[data-task="4"]')).toContainText('一行一行填');
  await zhou.press('Digit2');
  await zhou.types('xfl');
  await zhou.types('3');
  await zhou.types('13987654321');
  await expect(page.locator('[data-task="5"]')).toContainText('交给本人');
  await page.screenshot({ path: join(shots, 'practice-form.png') });
  await zhou.press('Enter');
  await her.choose('可以');
  await her.choose('交给社区');
  await her.reference();
  await her.choose('办好了');
  await expect(page.locator('[data-task="7"]')).toContainText('都会了');
  await page.screenshot({ path: join(shots, 'practice-done.png') });
  await zhou.press('F4');
  await expect(page.locator('.watermark')).toHaveCount(0);
  await her.sees('您想办什么事');
  expect(await kiosk.desk.requests()).toEqual([]);
  expect(kiosk.slips().length).toBe(slips);
});
