import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Utterance } from '#app/speech/utterances.ts';
import { createVoice, type SpokenCaption } from '#renderer/speaking/voice.ts';
import { stage } from './stage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const utterance = (...captions: readonly string[]): Utterance => ({
  caption: captions.join(''),
  clauses: captions.map((caption) => ({
    caption,
    spoken: caption,
    locale: 'zh-CN',
    keep: true,
    pauseAfterMs: 350,
  })),
  pauseAfterMs: 700,
});
const usual = { pace: 1, loudnessDb: 0 };
const home = [utterance('您好，', '要办什么事？'), utterance('报修，', '按一')];

function kiosk() {
  const theatre = stage();
  const captions: (string | undefined)[] = [];
  const troubles: (string | undefined)[] = [];
  const now = (caption: SpokenCaption | undefined): string | undefined => caption?.clauses[caption.at];
  const voice = createVoice(theatre.means, {
    onCaption: (caption) => captions.push(now(caption)),
    onTrouble: (why) => troubles.push(why),
  });
  return { ...theatre, voice, captions, troubles };
}
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

describe('the voice', () => {
  it('says one clause after the other, shows which one sounds, and breathes between them', async () => {
    const { voice, captions, end, played } = kiosk();
    const said = voice.say(home, usual);
    await pass();
    expect(captions).toEqual(['您好，']);
    end();
    await pass(349);
    expect(captions).toEqual(['您好，']);
    await pass(1);
    expect(captions).toEqual(['您好，', '要办什么事？']);
    end();
    await pass(699);
    expect(played).toHaveLength(2);
    await pass(1);
    end();
    await pass(350);
    end();
    await pass(700);
    expect(await said).toBe('finished');
    expect(captions).toEqual(['您好，', '要办什么事？', '报修，', '按一', undefined]);
    expect(voice.speaking).toBe(false);
  });

  it('has the next clauses made while one sounds', async () => {
    const { voice, asked } = kiosk();
    void voice.say(home, usual);
    await pass();
    expect(asked.map(({ text }) => text)).toEqual(['您好，', '要办什么事？', '报修，', '按一']);
  });

  it('speaks at the pace and loudness that were chosen', async () => {
    const { voice, asked, gains } = kiosk();
    void voice.say(home, { pace: 0.67, loudnessDb: 6 });
    await pass();
    expect([asked[0]?.rate, gains[0]]).toEqual([0.67, 6]);
  });

  it('is silent at once when someone touches, and asks for nothing more', async () => {
    const { voice, captions, log, asked, played } = kiosk();
    const said = voice.say([...home, ...home, ...home], usual);
    await pass();
    voice.stop();
    expect(await said).toBe('stopped');
    expect(log).toContain('silence');
    expect(captions.at(-1)).toBeUndefined();
    const askedSoFar = asked.length;
    await pass(60_000);
    expect([asked.length, played.length]).toEqual([askedSoFar, 1]);
  });

  it('stops what it was saying when there is something new to say', async () => {
    const { voice, captions, log } = kiosk();
    const first = voice.say(home, usual);
    await pass();
    void voice.say([utterance('记下了')], usual);
    await pass();
    expect(await first).toBe('stopped');
    expect(log).toContain('silence');
    expect(captions).toEqual(['您好，', undefined, '记下了']);
  });

  it('holds where it is while paused, also in a pause between clauses', async () => {
    const { voice, captions, end } = kiosk();
    void voice.say(home, usual);
    await pass();
    end();
    await pass(200);
    voice.pause();
    await pass(60_000);
    expect(captions).toEqual(['您好，']);
    voice.resume();
    await pass(150);
    expect(captions).toEqual(['您好，', '要办什么事？']);
  });

  it('held while nothing is said, it keeps the loudspeaker open for what comes next', async () => {
    const { voice, log } = kiosk();
    voice.pause();
    void voice.say(home, usual);
    await pass();
    expect(log).not.toContain('pause');
  });
});

describe('without sound', () => {
  it('the captions go on at reading pace when the speech process is lost, staff hear of it, and the voice comes back', async () => {
    const { voice, captions, troubles, lose, played } = kiosk();
    lose('engine-lost');
    void voice.say([utterance('找人帮忙，', '按红色的键。'), utterance('您好')], usual);
    await pass();
    expect(captions).toEqual(['找人帮忙，']);
    expect(troubles).toEqual(['engine-lost']);
    // Four characters take 1.3 s to read, then a breath.
    await pass(1_333 + 350);
    expect(captions).toEqual(['找人帮忙，', '按红色的键。']);
    lose(undefined);
    await pass(1_667 + 700);
    expect(captions).toEqual(['找人帮忙，', '按红色的键。', '您好']);
    expect(played).toHaveLength(1);
    expect(troubles).toEqual(['engine-lost', undefined]);
  });

  it('the captions go on when the loudspeaker is unplugged in mid-sentence; plugged in, it is heard and staff see it', async () => {
    const { voice, captions, troubles, end } = kiosk();
    void voice.say(home, usual);
    await pass();
    end('lost');
    await pass(1_000);
    expect(troubles).toEqual(['no-device']);
    await pass(1_000);
    expect(captions.at(-1)).toBe('要办什么事？');
    expect(troubles).toEqual(['no-device', undefined]);
  });

  it('nobody waits for a voice that takes for ever', async () => {
    const { means, captions } = kiosk();
    const stuck = {
      ...means,
      synthesizer: { ...means.synthesizer, synthesize: () => new Promise<never>(() => undefined) },
    };
    const voice = createVoice(stuck, { onCaption: (caption) => captions.push(caption?.clauses[caption.at]) });
    void voice.say(home, usual);
    await pass(8_000);
    expect(captions).toEqual(['您好，']);
  });
});
