import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pcmWav } from '#app/speech/wav.ts';
import { filesUnder } from '../lib/files.ts';
import { contentOf, mediaOf } from './desk-media.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { openMouth, rehearse, spoken, type Mouth } from '../../scripts/lib/mouth.ts';
import { recorder, whereHeard } from './recorder.ts';
import { resident } from './resident.ts';

const story = '楼上老是往下滴水';
let kiosk: Kiosk;
let mouth: Mouth;

test.describe('a voice note', () => {
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  test.setTimeout(240_000);
  test.beforeAll(() => rehearse(story));
  test.beforeEach(async () => {
    kiosk = await openKiosk();
    mouth = await openMouth(kiosk.page);
  });
  test.afterEach(() => kiosk.close());

  test('her own words: said, heard again, agreed to, and with the city once; nowhere else', async () => {
    const { page, app, desk, data } = kiosk;
    const listen = await recorder(app, page);
    const guest = resident(page);
    // Only a loudspeaker that is opened after the recorder is recorded.
    await guest.press('pause');
    await guest.press('resume');
    await guest.choose('反映问题');
    await guest.choose('别的事，我来说');
    await guest.says(mouth, story, 'h1', '我记的对不对');
    await guest.choose('对的');
    await guest.sees('把您的声音也交给社区吗');
    await guest.choose('听一遍');
    const own = await spoken(story);
    await expect
      .poll(async () => whereHeard(await listen(), own).likeness, { timeout: 60_000, intervals: [4_000] })
      .toBeGreaterThan(0.4);
    await guest.choose('交声音');
    await guest.choose('幸福里');
    await guest.key('3');
    await guest.choose('对的');
    await guest.choose('不留电话');
    await guest.sees('我念一遍');
    await expect(page.locator('.review')).toContainText('原话也交');
    await guest.choose('对的，交给社区');
    await guest.reference();
    await expect.poll(() => mediaOf(desk.url), { timeout: 30_000 }).toMatchObject([{ kind: 'voice' }]);
    const [kept] = await mediaOf(desk.url);
    const note = await contentOf(desk.url, kept);
    const sound = pcmWav(note);
    const { samples, sampleRate } = sound.ok ? sound.value : { samples: new Float32Array(), sampleRate: 0 };
    expect(sampleRate).toBe(16_000);
    // What was said, and little more: the hall's silence is cut off.
    const seconds = own.length / 24_000;
    expect(samples.length / sampleRate).toBeGreaterThan(seconds * 0.7);
    expect(samples.length / sampleRate).toBeLessThan(seconds + 3);
    const middle = note.subarray(note.length / 2, note.length / 2 + 400);
    expect(filesUnder(data).some((file) => readFileSync(file).includes(middle))).toBe(false);
  });
});
