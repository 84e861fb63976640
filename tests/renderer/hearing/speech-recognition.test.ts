// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  LocalSpeechRecognitionErrorEvent,
  LocalSpeechRecognitionEvent,
  LocalSpeechRecognitionPhrase,
} from '#renderer/hearing/speech-events.ts';
import { installSpeechRecognition } from '#renderer/hearing/install.ts';
import { LocalSpeechRecognition } from '#renderer/hearing/speech-recognition.ts';
import { engineInHall, hypothesis, microphoneInHall, settle } from './hall.ts';

const every = [
  'start', 'audiostart', 'soundstart', 'speechstart', 'result', 'nomatch', 'speechend', 'soundend', 'audioend', 'error', 'end',
] as const; // prettier-ignore

function page(state: 'there' | 'missing' | 'forbidden' = 'there') {
  const hall = microphoneInHall(state);
  const engine = engineInHall();
  let present = true;
  const recognition = new LocalSpeechRecognition({
    microphone: hall.microphone,
    recognizer: () => (present ? engine.recognizer : undefined),
  });
  const log: string[] = [];
  for (const type of every)
    recognition.addEventListener(type, (event) => {
      if (event instanceof LocalSpeechRecognitionErrorEvent) log.push(`error ${event.error}`);
      else if (event instanceof LocalSpeechRecognitionEvent)
        log.push(
          `${type} ${[...Array.from(event.results)].map((r) => `${r[0]?.transcript}${r.isFinal ? '.' : '…'}`).join('|')}`,
        );
      else log.push(type);
    });
  return { ...hall, ...engine, recognition, log, loseEngine: () => (present = false) };
}

describe('SpeechRecognition as the W3C draft has it', () => {
  it('has the attributes with their defaults, and handlers that are null until set', () => {
    const { recognition } = page();
    expect(recognition).toMatchObject({
      lang: '',
      continuous: false,
      interimResults: false,
      maxAlternatives: 1,
    });
    for (const type of every) expect(recognition[`on${type}`]).toBeNull();
  });

  it('fires its events in the draft’s order', async () => {
    const { recognition, says, log } = page();
    recognition.start();
    await settle();
    says({ type: 'speech-start' });
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯'), final: false });
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯不亮'), final: true });
    says({ type: 'ended' });
    expect(log).toEqual([
      'start', 'audiostart', 'soundstart', 'speechstart', 'result 路灯不亮.', 'speechend', 'soundend', 'audioend', 'end',
    ]); // prettier-ignore
  });

  it('gives interim results only to those who want them, with the evidence beside the words', async () => {
    const { recognition, says, log } = page();
    recognition.interimResults = true;
    let evidence: unknown;
    recognition.onresult = (event) => {
      if (event instanceof LocalSpeechRecognitionEvent)
        evidence = event.results[event.resultIndex]?.hypothesis;
    };
    recognition.start();
    await settle();
    says({ type: 'speech-start' });
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯'), final: false });
    expect(log.at(-1)).toBe('result 路灯…');
    expect(evidence).toEqual(hypothesis('路灯'));
  });

  it('may not be started twice, and starts again after its end', async () => {
    const { recognition, log } = page();
    recognition.start();
    expect(() => {
      recognition.start();
    }).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    await settle();
    recognition.abort();
    expect(log.slice(-3)).toEqual(['audioend', 'error aborted', 'end']);
    expect(() => {
      recognition.start();
    }).not.toThrow();
  });

  it('stop and abort before start are ignored', () => {
    const { recognition, log } = page();
    recognition.stop();
    recognition.abort();
    expect(log).toEqual([]);
  });

  it('stop takes no more sound and waits for the result', async () => {
    const { recognition, hears, says, pushed, done, log } = page();
    recognition.start();
    await settle();
    hears(0.1);
    recognition.stop();
    hears(0.2);
    expect(pushed).toHaveLength(1);
    expect(done).toEqual(['stop']);
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯不亮'), final: true });
    says({ type: 'ended' });
    expect(log.slice(-3)).toEqual(['result 路灯不亮.', 'audioend', 'end']);
  });

  it('silence is the error no-speech, words that are none are nomatch', async () => {
    const { recognition, says, log } = page();
    recognition.start();
    await settle();
    says({ type: 'no-speech', noisy: true });
    expect(log.slice(-3)).toEqual(['audioend', 'error no-speech', 'end']);
    recognition.start();
    await settle();
    says({ type: 'hypothesis', hypothesis: hypothesis(''), final: true });
    says({ type: 'ended' });
    expect(log.some((entry) => entry.startsWith('nomatch'))).toBe(true);
  });

  it.each([
    ['missing', 'audio-capture'],
    ['forbidden', 'not-allowed'],
  ] as const)('a microphone that is %s is the error %s, and no exception', async (state, error) => {
    const { recognition, log } = page(state);
    recognition.start();
    await settle();
    expect(log).toEqual([`error ${error}`, 'end']);
  });

  it('a microphone that is pulled out while listening ends it', async () => {
    const { recognition, unplug, log } = page();
    recognition.start();
    await settle();
    unplug();
    expect(log.slice(-3)).toEqual(['audioend', 'error audio-capture', 'end']);
  });

  it('names a language that no engine serves', async () => {
    const { recognition, says, begun, log } = page();
    recognition.lang = 'tlh';
    recognition.start();
    await settle();
    expect(begun[0]?.locale).toBe('tlh');
    says({ type: 'failed', code: 'language-not-served' });
    expect(log.slice(-2)).toEqual(['error language-not-supported', 'end']);
  });

  it('without an engine the service is not allowed', async () => {
    const { recognition, loseEngine, log } = page();
    loseEngine();
    recognition.start();
    await settle();
    expect(log).toEqual(['start', 'error service-not-allowed', 'end']);
  });

  it('continuous listens on after each result, and keeps them', async () => {
    const { recognition, says, begun, log } = page();
    recognition.continuous = true;
    recognition.start();
    await settle();
    for (const words of ['路灯不亮', '电梯坏了']) {
      says({ type: 'speech-start' });
      says({ type: 'hypothesis', hypothesis: hypothesis(words), final: true });
      says({ type: 'ended' });
    }
    expect(begun).toHaveLength(3);
    expect(log).toContain('result 路灯不亮.|电梯坏了.');
    expect(log).not.toContain('end');
  });

  it('phrases are expected', async () => {
    const { recognition, begun } = page();
    recognition.phrases = [new LocalSpeechRecognitionPhrase('幸福里', 2)];
    recognition.start();
    await settle();
    expect(begun[0]?.listening.phrases.map(({ say }) => say)).toEqual([['幸福里']]);
    expect(() => new LocalSpeechRecognitionPhrase('')).toThrow(
      expect.objectContaining({ name: 'SyntaxError' }),
    );
    expect(() => new LocalSpeechRecognitionPhrase('a', 11)).toThrow(
      expect.objectContaining({ name: 'SyntaxError' }),
    );
  });

  it('takes a live audio track and no other', () => {
    const { recognition } = page();
    const track = (kind: string, readyState: string) => ({ kind, readyState }) as unknown as MediaStreamTrack;
    for (const bad of [track('video', 'live'), track('audio', 'ended')])
      expect(() => {
        recognition.start(bad);
      }).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });

  it('stands where pages look for it, and says which languages it has', async () => {
    const { microphone, recognizer } = page();
    const window: Record<string, unknown> = {};
    installSpeechRecognition({ microphone, recognizer: () => recognizer }, () => ['zh-CN', 'en'], window);
    const Recognition = window['SpeechRecognition'] as (new () => LocalSpeechRecognition) & {
      available(options: { langs: string[] }): Promise<string>;
      install(options: { langs: string[] }): Promise<boolean>;
    };
    expect(new Recognition()).toBeInstanceOf(LocalSpeechRecognition);
    expect(window['webkitSpeechRecognition']).toBe(Recognition);
    expect(await Recognition.available({ langs: ['zh-CN'] })).toBe('available');
    expect(await Recognition.available({ langs: [] })).toBe('unavailable');
    expect(await Recognition.install({ langs: ['ja'] })).toBe(false);
  });
});
