import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installSpeechSynthesis } from '#renderer/speaking/install.ts';
import {
  LocalSpeechSynthesisErrorEvent,
  LocalSpeechSynthesisEvent,
} from '#renderer/speaking/speech-events.ts';
import { LocalSpeechSynthesis } from '#renderer/speaking/speech-synthesis.ts';
import { LocalSpeechSynthesisUtterance as SpeechSynthesisUtterance } from '#renderer/speaking/utterance.ts';
import { stage } from './stage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const types = ['start', 'boundary', 'pause', 'resume', 'end', 'error'] as const;

function page() {
  const theatre = stage();
  const synthesis = new LocalSpeechSynthesis(theatre.means, () => 'zh-CN');
  const events: string[] = [];
  const utterance = (text: string, lang = '') => {
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = lang;
    for (const type of types) {
      spoken.addEventListener(type, (event) => {
        const more = event instanceof LocalSpeechSynthesisErrorEvent ? `:${event.error}` : '';
        const at =
          event instanceof LocalSpeechSynthesisEvent && type === 'boundary'
            ? `@${event.charIndex}+${event.charLength}`
            : '';
        events.push(`${text.slice(0, 2)} ${type}${more}${at}`);
      });
    }
    return spoken;
  };
  return { ...theatre, synthesis, events, utterance };
}

describe('speechSynthesis, as the draft has it', () => {
  it('starts, passes each clause, and ends, one utterance after the other', async () => {
    const { synthesis, events, utterance, end } = page();
    synthesis.speak(utterance('您好，请说。'));
    synthesis.speak(utterance('再见'));
    expect([synthesis.speaking, synthesis.pending]).toEqual([true, true]);
    await pass();
    end();
    await pass(350);
    end();
    await pass(350);
    end();
    await pass(350);
    expect(events).toEqual([
      '您好 start', '您好 boundary@0+3', '您好 boundary@3+3', '您好 end', '再见 start', '再见 boundary@0+2', '再见 end',
    ]); // prettier-ignore
    expect([synthesis.speaking, synthesis.pending]).toEqual([false, false]);
  });

  it('cancel interrupts what is spoken and cancels what waits', async () => {
    const { synthesis, events, utterance, log } = page();
    synthesis.speak(utterance('您好'));
    synthesis.speak(utterance('再见'));
    await pass();
    synthesis.cancel();
    expect(events.slice(2)).toEqual(['您好 error:interrupted', '再见 error:canceled']);
    expect(log).toContain('silence');
    expect([synthesis.speaking, synthesis.pending]).toEqual([false, false]);
  });

  it('pause and resume are told to the utterance, and hold the queue', async () => {
    const { synthesis, events, utterance, log } = page();
    synthesis.pause();
    synthesis.speak(utterance('您好'));
    await pass();
    expect([synthesis.paused, synthesis.speaking, synthesis.pending]).toEqual([true, false, true]);
    synthesis.resume();
    await pass();
    synthesis.pause();
    synthesis.resume();
    expect(events).toEqual(['您好 start', '您好 boundary@0+2', '您好 pause', '您好 resume']);
    expect(log).toContain('pause');
  });

  it.each([
    ['engine-lost', 'synthesis-failed'],
    ['model-missing', 'synthesis-unavailable'],
    ['language-not-served', 'language-unavailable'],
  ] as const)('%s is the error %s', async (why, name) => {
    const { synthesis, events, utterance, lose } = page();
    lose(why);
    synthesis.speak(utterance('您好'));
    await pass();
    expect(events).toEqual([`您好 error:${name}`]);
    expect(synthesis.speaking).toBe(false);
  });

  it('refuses a text as long as a book', () => {
    const { synthesis, events, utterance } = page();
    synthesis.speak(utterance('长'.repeat(40_000)));
    expect(events).toEqual(['长长 error:text-too-long']);
  });

  it('has no voices until the speech process says so, then tells the page', () => {
    const { synthesis } = page();
    const told = vi.fn();
    (synthesis as unknown as { onvoiceschanged: unknown }).onvoiceschanged = told;
    expect(synthesis.getVoices()).toEqual([]);
    synthesis.serve('kokoro', ['zh-CN', 'en']);
    expect(told).toHaveBeenCalledOnce();
    expect(
      synthesis.getVoices().map(({ lang, localService, default: first }) => [lang, localService, first]),
    ).toEqual([
      ['zh-CN', true, true],
      ['en', true, false],
    ]);
  });

  it('turns the volume into a gain and keeps the rate within what the kiosk offers', async () => {
    const { synthesis, utterance, asked, gains } = page();
    const quick = utterance('您好');
    quick.volume = 0.5;
    quick.rate = 10;
    synthesis.speak(quick);
    await pass();
    expect(gains[0]).toBeCloseTo(-6.02, 2);
    expect(asked[0]?.rate).toBe(2);
  });
});

describe('an utterance', () => {
  it('has the defaults of the draft', () => {
    const { text, lang, voice, volume, rate, pitch } = new SpeechSynthesisUtterance();
    expect({ text, lang, voice, volume, rate, pitch }).toEqual({
      text: '',
      lang: '',
      voice: null,
      volume: 1,
      rate: 1,
      pitch: 1,
    });
    expect(new SpeechSynthesisUtterance(null).text).toBe('null');
    expect(new SpeechSynthesisUtterance(undefined).text).toBe('');
    expect((new SpeechSynthesisUtterance() as unknown as { onstart: unknown }).onstart).toBeNull();
  });
  it('refuses what is no voice and no number', () => {
    const utterance = new SpeechSynthesisUtterance('x');
    expect(() => (utterance.voice = {} as never)).toThrow(TypeError);
    expect(() => (utterance.rate = 'fast' as never)).toThrow(TypeError);
  });
});

describe('the page', () => {
  it('finds the local voice where Chromium keeps its dead one', () => {
    const { synthesis } = page();
    const window = {};
    Object.defineProperty(window, 'speechSynthesis', { get: () => 'dead', configurable: true });
    installSpeechSynthesis(synthesis, window);
    expect(window).toMatchObject({ speechSynthesis: synthesis, SpeechSynthesisUtterance });
  });
});
