// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { RecognitionEvent } from '#app/ports/recognizer.ts';
import { installSpeechRecognition } from '#renderer/hearing/install.ts';
import { LocalSpeechRecognitionEvent, recognitionErrors } from '#renderer/hearing/speech-events.ts';
import type { LocalSpeechRecognition } from '#renderer/hearing/speech-recognition.ts';
import { engineInHall, hypothesis, microphoneInHall, settle } from './hall.ts';

// What the web platform's own tests of speech-api ask of a recogniser, as far as they need no service on the network.

type Anything = new (...words: unknown[]) => object;

/** A page that only knows what stands on `window`. */
function page() {
  const { microphone } = microphoneInHall();
  const engine = engineInHall();
  const window: Record<string, unknown> = { webkitSpeechRecognition: 'Chromium’s, which answers nobody' };
  installSpeechRecognition({ microphone, recognizer: () => engine.recognizer }, () => ['zh-CN'], window);
  const make = (name: string, ...words: unknown[]): object => new (window[name] as Anything)(...words);
  const recognition = make('SpeechRecognition') as LocalSpeechRecognition;
  const fired: string[] = [];
  for (const type of [
    'start', 'audiostart', 'soundstart', 'speechstart', 'speechend', 'soundend', 'audioend', 'result', 'nomatch', 'error', 'end',
  ]) recognition.addEventListener(type, () => fired.push(type)); // prettier-ignore
  return { ...engine, window, make, recognition, fired };
}

describe('SpeechRecognition.https: what the constructor makes', () => {
  it('has every attribute, method and handler', () => {
    const { recognition } = page();
    for (const name of [
      'grammars', 'lang', 'continuous', 'interimResults', 'maxAlternatives', 'processLocally', 'phrases', 'start', 'stop', 'abort',
      'onaudiostart', 'onsoundstart', 'onspeechstart', 'onspeechend', 'onsoundend', 'onaudioend', 'onresult', 'onnomatch',
      'onerror', 'onstart', 'onend',
    ]) expect(name in recognition, name).toBe(true); // prettier-ignore
  });

  it('has the defaults', () => {
    const { recognition } = page();
    expect(recognition.grammars).toHaveLength(0);
    expect(recognition).toMatchObject({
      lang: '',
      continuous: false,
      interimResults: false,
      maxAlternatives: 1,
      processLocally: false,
      phrases: [],
    });
  });

  it('takes what a form gives: 3 alternatives as a text, a language', () => {
    const { recognition } = page();
    Object.assign(recognition, { maxAlternatives: '3', lang: 'en-us', continuous: 1 });
    expect(recognition).toMatchObject({ maxAlternatives: 3, lang: 'en-us', continuous: true });
  });
});

describe('idlharness: the other interfaces', () => {
  it.each(recognitionErrors)('an error event says %s', (error) => {
    const event = page().make('SpeechRecognitionErrorEvent', 'error', { error, message: 'why' });
    expect(event).toMatchObject({ type: 'error', error, message: 'why', bubbles: false });
  });

  it('what is required must be there, and an error must be one of the draft’s', () => {
    const { make } = page();
    for (const init of [[], [{}], [{ error: 'bad-grammar' }]])
      expect(() => make('SpeechRecognitionErrorEvent', 'error', ...init)).toThrow(TypeError);
    for (const init of [[], [{}]])
      expect(() => make('SpeechRecognitionEvent', 'result', ...init)).toThrow(TypeError);
    const results = { length: 0, item: () => undefined };
    expect(make('SpeechRecognitionEvent', 'result', { results })).toMatchObject({ resultIndex: 0, results });
    expect(make('SpeechRecognitionErrorEvent', 'error', { error: 'aborted' })).toMatchObject({ message: '' });
  });

  it('phrases are copied, may be added to, and are of their own kind only', () => {
    const { make, recognition } = page();
    const phrase = (words: string, ...boost: readonly number[]) =>
      make('SpeechRecognitionPhrase', words, ...boost) as LocalSpeechRecognition['phrases'][number];
    const mine = [phrase('幸福里')];
    recognition.phrases = mine;
    mine.push(phrase('和平家园'));
    expect(recognition.phrases).toHaveLength(1);
    recognition.phrases.push(phrase('三号楼', 10));
    expect(recognition.phrases.map(({ phrase: words, boost }) => [words, boost])).toEqual([
      ['幸福里', 1],
      ['三号楼', 10],
    ]);
    for (const bad of ['三号楼', { phrase: '三号楼', boost: 1 }])
      expect(() => recognition.phrases.push(bad as never)).toThrow(TypeError);
    expect(recognition.phrases).toHaveLength(2);
    for (const boost of [-0.1, 10.1]) expect(() => phrase('三号楼', boost)).toThrow('boost');
  });

  it('grammars, which the draft has given up, may still be filled', () => {
    const { make } = page();
    const list = make('SpeechGrammarList') as LocalSpeechRecognition['grammars'];
    list.addFromString('#JSGF V1.0;', 0.5);
    list.addFromUri('words.gram');
    expect([list.length, list.item(0)?.weight, list.item(1)?.src, list.item(2)]).toEqual([
      2,
      0.5,
      'words.gram',
      undefined,
    ]);
    expect(() => Object.assign(page().recognition, { grammars: [] })).toThrow(TypeError);
  });

  it('historical: names that were given up are not there; Chromium’s own is this one', () => {
    const { window } = page();
    for (const name of ['SpeechRecognitionError', 'webkitSpeechRecognitionError', 'webkitSpeechGrammar'])
      expect(name in window).toBe(false);
    expect(window['webkitSpeechRecognition']).toBe(window['SpeechRecognition']);
  });
});

describe('in silence', () => {
  it('abort: the sound is opened and closed, one error, aborted', async () => {
    const { recognition, fired } = page();
    recognition.start();
    await settle();
    recognition.abort();
    expect(fired).toEqual(['start', 'audiostart', 'audioend', 'error', 'end']);
  });

  it('stop: the sound is opened and closed, and that nothing was said is no error', async () => {
    const { recognition, fired, says } = page();
    recognition.start();
    await settle();
    recognition.stop();
    says({ type: 'no-speech', noisy: false });
    expect(fired).toEqual(['start', 'audiostart', 'audioend', 'end']);
  });

  it('nobody speaks: one error, no-speech', async () => {
    const { recognition, fired, says } = page();
    recognition.start();
    await settle();
    says({ type: 'no-speech', noisy: false });
    expect(fired).toEqual(['start', 'audiostart', 'audioend', 'error', 'end']);
  });
});

describe('onresult, in each of the four combinations', () => {
  const sentence = (words: string): readonly RecognitionEvent[] => [
    { type: 'speech-start' },
    { type: 'hypothesis', hypothesis: hypothesis(words.slice(0, 2)), final: false },
    { type: 'hypothesis', hypothesis: hypothesis(words), final: true },
    { type: 'ended' },
  ];

  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])('continuous %s, interim results %s', async (continuous, interimResults) => {
    const { recognition, fired, says } = page();
    Object.assign(recognition, { continuous, interimResults });
    let lastFinal = -1;
    let pending = 0;
    recognition.onresult = (event) => {
      if (!(event instanceof LocalSpeechRecognitionEvent)) throw new Error('another event');
      const { resultIndex, results } = event;
      expect(resultIndex).toBeGreaterThan(lastFinal);
      expect(resultIndex).toBeLessThan(results.length);
      Array.from(results).forEach((result, i) => {
        expect(result.length).toBeLessThanOrEqual(recognition.maxAlternatives);
        expect(result.item(0)).toBe(result[0]);
        if (result.isFinal) lastFinal = Math.max(lastFinal, i);
        else expect(i).toBeGreaterThan(lastFinal);
      });
      pending = results.length - lastFinal - 1;
      expect(interimResults || pending === 0).toBe(true);
    };
    recognition.start();
    await settle();
    for (const words of continuous ? ['路灯不亮', '电梯坏了'] : ['路灯不亮']) sentence(words).forEach(says);
    if (continuous) {
      recognition.stop();
      says({ type: 'no-speech', noisy: false });
    }
    expect([lastFinal, pending]).toEqual([continuous ? 1 : 0, 0]);
    for (const what of ['audio', 'sound', 'speech'])
      expect(fired.filter((type) => type === `${what}end`)).toHaveLength(
        fired.filter((type) => type === `${what}start`).length,
      );
    expect(fired).not.toContain('error');
    expect(fired.at(-1)).toBe('end');
  });
});
