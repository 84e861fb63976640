import { readdirSync, readFileSync } from 'node:fs';
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

/** Processes of this kiosk, by a word of their command line. */
function processOf(word: string): number {
  const main = kiosk.app.process().pid;
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes(word) && ancestors(Number(pid)).includes(main ?? -1);
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error(`no process with ${word}`);
  return Number(found);
}

function ancestors(pid: number): readonly number[] {
  const parents: number[] = [];
  for (let at = pid; at > 1 && parents.length < 10;) {
    const stat = readFileSync(`/proc/${at}/stat`, 'utf8');
    at = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.push(at);
  }
  return parents;
}

test('the page dies in the middle of a report: the same question with the answers, within five seconds', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('反映问题');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.choose('幸福里');
  await guest.sees('几号楼');
  const killed = Date.now();
  process.kill(processOf('--type=renderer'), 'SIGKILL');
  await expect.poll(() => logged(kiosk.data).some(({ event }) => event === 'page.lost')).toBe(true);
  await expect(kiosk.page.locator('h1')).toContainText('几号楼', { timeout: 5_000 });
  expect(Date.now() - killed).toBeLessThan(5_000);
});

test('the graphics process dies: the question is still there and can be answered', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('反映问题');
  process.kill(processOf('--type=gpu-process'), 'SIGKILL');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.sees('在哪个小区');
});

test('the speech process dies: the visit goes on, and it comes back', async () => {
  const speechStates = (): number =>
    logged(kiosk.data).filter(({ event, hearing }) => event === 'speech.state' && hearing === 'native')
      .length;
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  const guest = resident(kiosk.page);
  await guest.choose('反映问题');
  await expect.poll(speechStates, { timeout: 60_000 }).toBe(1);
  process.kill(processOf('speech/process.js'), 'SIGKILL');
  await guest.choose('坏了');
  await guest.sees('是哪一种');
  await expect.poll(speechStates, { timeout: 60_000 }).toBe(2);
});

test('main is killed: what was acknowledged is delivered at the next start, once, and nothing else is claimed', async () => {
  const guest = resident(kiosk.page);
  await guest.choose('反映问题');
  await guest.choose('坏了');
  await guest.choose('路灯');
  await guest.choose('幸福里');
  await guest.choose('不在楼里');
  await guest.choose('不留电话');
  await guest.choose('交给社区');
  const reference = await guest.reference();
  const main = kiosk.app.process();
  const gone = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await gone;

  const again = await openKiosk({}, { data: kiosk.data });
  try {
    await resident(again.page).sees('您想办什么事');
    await expect.poll(() => again.desk.requests(), { timeout: 60_000 }).toHaveLength(1);
    const [request] = await again.desk.requests();
    expect(JSON.stringify(request)).toContain(reference);
  } finally {
    await again.close();
  }
});
