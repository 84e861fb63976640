import { describe, expect, it } from 'vitest';
import type { FromSpeech, ToSpeech } from '#app/bridge/speech.ts';
import { failed } from '#app/result.ts';
import { createPortSynthesizer, type SpeakingPort } from '#renderer/speaking/port-synthesizer.ts';

const clause = { text: '您好', locale: 'zh-CN', rate: 1, keep: true };

function line() {
  const listeners = new Set<(event: MessageEvent<FromSpeech>) => void>();
  const sent: ToSpeech[] = [];
  const port: SpeakingPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const answer = (data: FromSpeech): void => {
    for (const listener of listeners) listener({ data } as MessageEvent<FromSpeech>);
  };
  return { port, sent, answer };
}
const sound = (id: number): FromSpeech => ({
  type: 'sound',
  id,
  samples: new Float32Array(3),
  sampleRate: 24_000,
  origin: 'clip',
});

describe('the voice across the line', () => {
  it('answers each clause with its own sound, in whatever order they come', async () => {
    const { port, answer } = line();
    const voice = createPortSynthesizer();
    voice.attach(port);
    const [one, two] = [voice.synthesize(clause), voice.synthesize(clause)];
    answer({ type: 'synthesis-failed', id: 2, code: 'language-not-served' });
    answer(sound(1));
    expect((await one).ok).toBe(true);
    expect(await two).toEqual(failed('language-not-served'));
  });

  it('fails at once while there is no line, and what was under way when the line died', async () => {
    const { port } = line();
    const voice = createPortSynthesizer();
    expect(await voice.synthesize(clause)).toEqual(failed('engine-lost'));
    voice.attach(port);
    const cut = voice.synthesize(clause);
    voice.attach(undefined);
    expect(await cut).toEqual(failed('engine-lost'));
  });

  it('goes on over a fresh line; a late answer of the old one is for nobody', async () => {
    const [old, fresh] = [line(), line()];
    const voice = createPortSynthesizer();
    voice.attach(old.port);
    void voice.synthesize(clause);
    voice.attach(fresh.port);
    const again = voice.synthesize(clause);
    old.answer(sound(2));
    fresh.answer(sound(2));
    expect((await again).ok).toBe(true);
  });

  it('tells the other end what is no longer wanted', async () => {
    const { port, sent } = line();
    const voice = createPortSynthesizer();
    voice.attach(port);
    const stopping = new AbortController();
    const unwanted = voice.synthesize(clause, stopping.signal);
    stopping.abort();
    expect(await unwanted).toEqual(failed('aborted'));
    expect(sent.map(({ type }) => type)).toEqual(['synthesize', 'cancel']);
  });

  it('learns what can be spoken', () => {
    const { port, answer } = line();
    const served: string[] = [];
    createPortSynthesizer(({ locales }) => served.push(...locales)).attach(port);
    answer({
      type: 'ready',
      hearing: { engine: 'native', locales: [] },
      speaking: { engine: 'kokoro', locales: ['zh-CN'] },
    });
    expect(served).toEqual(['zh-CN']);
  });
});
