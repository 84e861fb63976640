import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { filesUnder } from '../lib/files.ts';
import { contentOf, mediaOf } from './desk-media.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { resident } from './resident.ts';

// Chromium's own camera for tests: a green picture with a clock that goes round.
const switches = ['--use-fake-device-for-media-stream'];
let kiosk: Kiosk;
test.afterEach(() => kiosk.close());

/** The bench is broken: where, no number, and everything is read back. */
async function toReadBack(page: Page) {
  const guest = resident(page);
  await guest.choose('反映问题');
  await guest.choose('公共设施');
  await guest.choose('公共设施损坏');
  await guest.choose('幸福里');
  await guest.key('3');
  await guest.choose('对的');
  await guest.choose('不留电话');
  await guest.sees('我念一遍');
  return guest;
}

test('a photo of the broken bench: seen, taken, looked at, taken again, agreed to, and with the city once', async () => {
  kiosk = await openKiosk({ camera: true }, { switches });
  const { page, desk } = kiosk;
  const guest = await toReadBack(page);
  await guest.choose('加张照片');
  const video = page.locator('.viewfinder video');
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.videoWidth)).toBeGreaterThan(0);
  await shot(page, 'live');
  await guest.choose('拍下来');
  await guest.sees('把这张照片交给社区吗');
  const picture = page.locator('.viewfinder img');
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  await shot(page, 'taken');
  const first = await picture.getAttribute('src');
  await guest.choose('重拍');
  await guest.choose('拍下来');
  await expect.poll(() => picture.getAttribute('src')).not.toBe(first);
  // What was taken first is gone from memory, not only from sight.
  expect(await page.evaluate(async (src) => (await fetch(src)).status, first ?? '')).toBe(404);
  await guest.choose('可以');
  await guest.sees('我念一遍');
  await shot(page, 'read-back');
  await guest.choose('对的，交给社区');
  await guest.reference();
  await expect.poll(() => mediaOf(desk.url), { timeout: 30_000 }).toHaveLength(1);
  const [kept] = await mediaOf(desk.url);
  expect(kept).toMatchObject({ kind: 'photo', content_type: 'image/jpeg' });
  const content = await contentOf(desk.url, kept);
  // Made by us: begins as JFIF, and there is no Exif in it.
  expect(content.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(content.includes('Exif')).toBe(false);
  expect(filesUnder(kiosk.data).some((file) => readFileSync(file).includes(content.subarray(100, 400)))).toBe(
    false,
  );
});

test('without a camera in the configuration nobody hears of photos, and the page gets none', async () => {
  kiosk = await openKiosk({}, { switches });
  await toReadBack(kiosk.page);
  await expect(kiosk.page.locator('[data-choice="add-photo"]')).toHaveCount(0);
  const camera = await kiosk.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'opened',
      (error: unknown) => String(error),
    ),
  );
  expect(camera).toContain('NotAllowedError');
});

/** Looked at by whoever made it; `HALL_KIOSK_SHOTS` names a folder. */
async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['HALL_KIOSK_SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}
