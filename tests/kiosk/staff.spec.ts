import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { colleague } from './colleague.ts';
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

test('a slip is lost: staff find the case, print it again, see it done; the new slip tells, the old one does not', async () => {
  const guest = resident(kiosk.page);
  const reference = await reportLamp(guest);
  await expect.poll(() => kiosk.desk.requests()).toHaveLength(1);
  await expect.poll(() => kiosk.slips().length).toBe(2);
  const old = codeOn(kiosk.slips().at(-1) ?? '');
  await guest.choose('办好了');

  const wang = colleague(kiosk.page);
  await wang.knock();
  await wang.firstPin('王姐', '271828');
  await wang.sees('今天的事');
  await wang.sees('路灯');
  await wang.searches(reference);
  await wang.sees('幸福里3号楼');
  await wang.does('reprint');
  await wang.isTold('补打好了');
  await expect.poll(() => kiosk.slips().length).toBe(4);
  const fresh = codeOn(kiosk.slips().at(-1) ?? '');
  expect(fresh).not.toBe(old);

  await wang.does('resolve');
  await wang.writes({ note: '灯换好了，请您看看。' });
  await wang.isTold('改好了');
  await wang.sees('办好了');
  await wang.does('close');
  await wang.writes({ note: '灯换好了，谢谢您。' });
  await wang.sees('已结案');
  await wang.leaves();
  await guest.sees('您想办什么事');
  await expect(kiosk.page.locator('body')).not.toContainText('王姐');

  await scan(kiosk.page, fresh);
  await guest.sees('已经办完了');
  await expect(kiosk.page.locator('main')).toContainText('灯换好了，谢谢您');
  await guest.choose('办好了');
  await scan(kiosk.page, old);
  await guest.sees('没有查到');

  expect(deeds(kiosk.data)).toEqual([
    'audit.begun', 'staff.first-pin', 'case.opened', 'reprint', 'move-case', 'move-case', 'staff.out',
  ]); // prettier-ignore
  expect(auditText(kiosk.data)).not.toContain('灯换好了');
});

test('a day at the desk: a call, a badge, a notice, the day sheet; all of it written down, and out by the technician’s way', async () => {
  const guest = resident(kiosk.page);
  await guest.press('help');
  await guest.sees('已经叫人了');
  const wang = colleague(kiosk.page);
  await wang.knock();
  await wang.firstPin('王姐', '271828');
  await wang.tab('calls');
  await wang.row('第一页');
  await wang.does('answer');
  await wang.isTold('您去了');

  await wang.tab('people');
  await wang.row('王姐');
  await wang.does('teach');
  await wang.isTold('工牌出来了');
  const badge = codeOn(kiosk.slips().at(-1) ?? '');
  await wang.leaves();
  await guest.sees('您想办什么事');
  await scan(kiosk.page, badge);
  await wang.sees('王姐');

  await wang.tab('notices');
  await wang.does('new');
  await wang.writes({ title: '周三停水', lines: '周三上午停水。\n请早点接好水。' });
  await wang.isTold('存好了');
  await wang.sees('周三停水');
  await wang.tab('slips');
  await wang.sees('打印机好着');
  await wang.does('test');
  await wang.isTold('打好了');
  await wang.tab('day');
  await wang.does('print');
  await wang.isTold('打好了');
  await wang.does('save');
  await wang.writes({ to: 'folder' });
  await wang.isTold('存好了');
  expect(readdirSync(join(kiosk.data, 'days'))).toHaveLength(1);
  await wang.leaves();

  await guest.choose('问一问');
  await guest.choose('社区通知');
  await guest.choose('周三停水');
  await expect(kiosk.page.locator('main')).toContainText('请早点接好水');

  // The way out for whoever mends the machine.
  await scan(kiosk.page, badge);
  await wang.tab('machine');
  await wang.does('quit');
  const gone = kiosk.app.waitForEvent('close');
  await wang.writes({ why: 'repair' });
  await gone;
  expect(deeds(kiosk.data)).toEqual([
    'audit.begun', 'helper.called', 'staff.first-pin', 'answer-call', 'teach-badge', 'staff.out', 'staff.in', 'save-notice',
    'test-page', 'print-day', 'save-day', 'staff.out', 'staff.in', 'quit',
  ]); // prettier-ignore
  const checked = execFileSync('npx', [
    'tsx',
    'scripts/audit.ts',
    'verify',
    `--data=${kiosk.data}`,
    '--json',
  ]);
  expect(JSON.parse(checked.toString())).toEqual({ intact: true, lines: 14 });
});

async function reportLamp(guest: ReturnType<typeof resident>): Promise<string> {
  await guest.choose('反映问题');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.choose('幸福里');
  await guest.key('3');
  await guest.choose('对的');
  await guest.choose('不留电话');
  await guest.choose('交给社区');
  return guest.reference();
}

const auditText = (data: string): string => readFileSync(join(data, 'audit/audit.jsonl'), 'utf8');
const deeds = (data: string): readonly unknown[] =>
  auditText(data)
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly what: string }).what);
