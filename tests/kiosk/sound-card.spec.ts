import { expect, test } from '@playwright/test';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { rehearse, spoken } from '../../scripts/lib/mouth.ts';
import { resident } from './resident.ts';
import { hasSoundCards, openSoundCard, type SoundCard } from './sound-card.ts';

let card: SoundCard;
let kiosk: Kiosk;

// Every other journey by voice replaces the page's microphone; here it is the system's own, driver and all.
test.describe('through a sound card', () => {
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  test.skip(!hasSoundCards, 'not run: pulseaudio not installed');
  test.setTimeout(300_000);

  test.beforeAll(async () => {
    await rehearse('楼下路灯不亮', '幸福里三号楼');
  });
  test.beforeEach(async () => {
    card = await openSoundCard();
    kiosk = await openKiosk({}, { env: card.env });
  });
  test.afterEach(async () => {
    await kiosk.close();
    card.close();
  });

  test('what is said before the microphone is heard, question by question', async () => {
    const { page } = kiosk;
    const guest = resident(page);
    // She lets it finish: over the prompt the echo canceller takes syllables of hers along (tests/NOT-PROVED.md).
    const mouth = {
      say: async (words: string) => {
        await expect(page.locator('[data-key="pause"]')).toHaveCount(0, { timeout: 60_000 });
        await card.say(await spoken(words), 24_000);
      },
    };
    await page.waitForSelector('[data-hearing="listening"]', { timeout: 60_000 });
    await guest.says(mouth, '楼下路灯不亮', 'h1', '在哪个小区');
    await guest.says(mouth, '幸福里三号楼', 'h1', '留个电话好吗');
  });
});
