import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { colleague } from './colleague.ts';
import { logged, openKiosk } from './kiosk.ts';
import { resident } from './resident.ts';
import { codeOn, readsCodes, scan } from './scanner.ts';

/** The pixels of 100 mm on the usual 27 inches. */
const barPx = (Math.hypot(1920, 1080) / (27 * 25.4)) * 100;

test('an electrician’s first hour: from the first PIN to the readiness report, and the residents’ screen ever after', async () => {
  test.setTimeout(240_000);
  const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-first-hour-'));
  const kiosk = await openKiosk({ firstHour: true }, { data });
  const { page } = kiosk;
  const wang = colleague(page);
  const step = async (id: string): Promise<void> => {
    await page.locator(`[data-turn="staff:first-hour:${id}"]`).waitFor();
    // One finding after the other: the one before is written down by now.
    await expect(page.locator('.staff-said')).not.toContainText('正在办');
  };

  // Nobody knocks: a kiosk that was just installed asks by itself.
  await wang.firstPin('王姐', '271828');
  await step('hall');
  await wang.sees('幸福里');
  await wang.does('yes');

  await step('screen');
  const bar = async (): Promise<number> => (await page.locator('[data-ruler]').boundingBox())?.width ?? 0;
  expect(Math.abs((await bar()) - barPx)).toBeLessThan(0.5);
  await wang.does('much-longer');
  await expect.poll(bar).toBeCloseTo((barPx * 27) / 26, 0);
  await wang.sees('"diagonalInches": 26');
  await wang.does('yes');

  await step('touch');
  for (const spot of ['north-west', 'north-east', 'middle', 'south-west', 'south-east']) {
    await page.locator(`[data-spot="${spot}"]`).click();
    await expect(page.locator(`[data-spot="${spot}"]`)).toBeDisabled();
  }
  await wang.does('yes');

  await step('sound');
  await wang.does('play');
  await wang.does('yes');
  await step('microphone');
  await wang.does('skip');
  await step('recognition');
  await wang.does('skip');

  await step('printer');
  await wang.does('print');
  await expect.poll(() => kiosk.slips().length, { timeout: 30_000 }).toBe(2);
  await wang.does('yes');

  await step('case-api');
  await wang.does('try');
  await wang.isTold('办件接口，正常');
  await wang.does('on');

  await step('keys');
  for (const key of ['ArrowUp', 'ArrowDown', 'Escape', 'Enter', 'F12']) await page.keyboard.press(key);
  await expect(page.locator('.staff-keys .pressed')).toContainText([
    '上一个',
    '下一个',
    '返回',
    '确定',
    '工作人员',
  ]);
  await wang.does('yes');

  await step('badge');
  if (readsCodes) {
    await wang.does('teach');
    await wang.isTold('工牌出来了');
    await scan(page, codeOn(kiosk.slips().at(-1) ?? ''));
    await wang.isTold('是您的工牌');
    await wang.does('on');
  } else await wang.does('skip');

  await step('pin');
  await wang.does('yes');
  await step('report');
  const before = kiosk.slips().length;
  await wang.does('print');
  // A machine without a sound card is not ready, and says so; the report is printed all the same.
  await expect(page.locator('.staff-said')).toContainText('查完了', { timeout: 30_000 });
  await expect.poll(() => kiosk.slips().length).toBeGreaterThan(before);
  expect(logged(data).filter(({ event }) => event === 'self-test')).toHaveLength(1);

  // How the machine is, how it was used, and its logs.
  await page.keyboard.press('Escape');
  await wang.sees('上次自检');
  await wang.does('export');
  await wang.writes({ to: 'folder' });
  await wang.isTold('存好了');
  await wang.does('use');
  await wang.sees('没有人中途走');
  await kiosk.close();

  const again = await openKiosk({ firstHour: true }, { data });
  await resident(again.page).sees('您想办什么事');
  await again.close();
  const noted = readFileSync(join(data, 'audit/audit.jsonl'), 'utf8').match(
    /"note-check"|"try-check"|"try-badge"/g,
  );
  // Each of the eleven steps under her name.
  expect(noted).toHaveLength(11);
  rmSync(data, { recursive: true, force: true });
});
