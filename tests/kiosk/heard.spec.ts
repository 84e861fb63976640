import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { userCache } from '#main/store/user-cache.ts';
import { createKokoro } from '#main/speech/synthesis/kokoro.ts';
import { createSynthesizer } from '#main/speech/synthesis/synthesizer.ts';
import { pitchOf } from '../lib/pitch.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { firstSaid, recorder, whereHeard, type Recording } from './recorder.ts';
import { resident } from './resident.ts';

const modelFolder = resolve(import.meta.dirname, '../../voice-models/kokoro');
const voice = createSynthesizer(createKokoro(modelFolder), {
  modelFolder,
  clipsFolder: resolve(userCache(), 'clips'),
});
/** What it should sound like. */
async function clip(text: string, rate = 1): Promise<Float32Array> {
  const made = await voice.synthesize({ text, locale: 'zh-CN', rate, keep: true });
  if (!made.ok) throw new Error(`the test cannot speak: ${made.error}`);
  return made.value.samples;
}

/** Said on the first screen only, after the first choice. */
const firstNote = '路灯、漏水、噪音……';

let kiosk: Kiosk;
let listen: () => Promise<Recording>;

test.describe('heard back', () => {
  test.skip(process.env['HALL_KIOSK_WITHOUT_MODELS'] === '1', 'the voice models are left out');
  test.setTimeout(240_000);

  test.beforeAll(async () => {
    // Rendered ahead, so that the test does not compete with the kiosk for the two cores.
    for (const text of ['您想办什么事？', '反映问题', firstNote, '是哪一种问题？']) await clip(text);
  });
  test.beforeEach(async () => {
    kiosk = await openKiosk();
    listen = await recorder(kiosk.app, kiosk.page);
    // Until the voice is there, questions are only read.
    await kiosk.page.waitForSelector('[data-hearing="listening"], [data-hearing="deaf"]');
    // Only a loudspeaker that is opened after the recorder is recorded: 停一停 closes it, 接着听 opens it anew.
    const guest = resident(kiosk.page);
    await guest.press('repeat');
    await guest.press('pause');
    await guest.press('resume');
  });
  test.afterEach(async () => {
    await kiosk.close();
  });
  const isHeard = async (text: string, rate = 1, from = 0): Promise<number> => {
    const { samples, sampleRate } = await listen();
    return whereHeard({ samples: samples.subarray(from), sampleRate }, await clip(text, rate)).likeness;
  };

  test('the question, then the first choice, are what the loudspeaker plays, each time it is asked again', async () => {
    const guest = resident(kiosk.page);
    for (let time = 0; time < 2; time += 1) {
      // What sounded before was another time.
      const before = (await listen()).samples.length;
      await guest.press('repeat');
      const soon = { timeout: 60_000 };
      await expect.poll(() => isHeard('您想办什么事？', 1, before), soon).toBeGreaterThan(0.8);
      const { samples, sampleRate } = await listen();
      const told = { samples: samples.subarray(before), sampleRate };
      const question = whereHeard(told, await clip('您想办什么事？'));
      // Something else of the same length is not found.
      expect(whereHeard(told, await clip('是哪一种问题？')).likeness).toBeLessThan(0.6);
      const after = before + Math.round(question.at * sampleRate);
      await expect.poll(() => isHeard('反映问题', 1, after), soon).toBeGreaterThan(0.8);
    }
  });

  test('a touch cuts it short: the rest is not said, the new question is', async () => {
    const guest = resident(kiosk.page);
    await guest.press('repeat');
    await expect(kiosk.page.locator('.clause-now')).toContainText('您想办什么事');
    await guest.choose('反映问题');
    await expect.poll(() => isHeard('是哪一种问题？'), { timeout: 60_000 }).toBeGreaterThan(0.8);
    expect(await isHeard(firstNote)).toBeLessThan(0.8);
  });

  test('slower is slower and not lower', async () => {
    const guest = resident(kiosk.page);
    await guest.press('looks');
    await guest.choose('声音');
    for (let step = 0; step < 2; step += 1) await guest.choose('慢一点');
    await guest.press('back');
    await guest.press('back');
    // Silent first, so that what sounds from here on begins with the question.
    await guest.press('pause');
    // The tape is written in pieces of half a second.
    await kiosk.page.waitForTimeout(1_000);
    const before = (await listen()).samples.length;
    await guest.press('repeat');
    const said = async (): Promise<Float32Array | undefined> => {
      const { samples, sampleRate } = await listen();
      return firstSaid({ samples: samples.subarray(before), sampleRate });
    };
    await expect.poll(said, { timeout: 60_000 }).toBeDefined();
    const [slow, sampleRate] = [(await said()) ?? new Float32Array(), 24_000];
    const usual =
      firstSaid({ samples: await clip('您想办什么事？'), sampleRate }, true) ?? new Float32Array();
    expect(slow.length / usual.length).toBeGreaterThan(1.4);
    // 1.5 times as long, and the sound of the key before it.
    expect(slow.length / usual.length).toBeLessThan(1.8);
    expect(Math.abs(pitchOf(slow, sampleRate) / pitchOf(usual, sampleRate) - 1)).toBeLessThan(0.06);
  });
});
