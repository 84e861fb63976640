import { describe, expect, it } from 'vitest';
import type { FromSpeech, ToSpeech } from '#app/bridge/speech.ts';
import type { Recognizer, Utterance } from '#app/ports/recognizer.ts';
import { failed, ok } from '#app/result.ts';
import { serveSpeech, type Senses } from '#main/speech/serve.ts';
import { createFakeSynthesizer } from '#main/speech/synthesis/fake.ts';

/** A page at the other end of the line. */
function visit(more: Partial<Senses> = {}) {
  const heard: FromSpeech[] = [];
  const pushed: number[] = [];
  const ended: string[] = [];
  let refused = 0;
  let send: (message: unknown) => void = () => undefined;
  let close: () => void = () => undefined;
  const utterance: Utterance = {
    push: ({ length }) => pushed.push(length),
    stop: () => ended.push('stop'),
    abort: () => ended.push('abort'),
  };
  const recognizer: Recognizer = {
    engine: 'fake',
    listen: (_listening, _locale, on) => {
      on({ type: 'speech-start' });
      return utterance;
    },
    close: () => Promise.resolve(),
  };
  const senses: Senses = {
    recognizer: () => Promise.resolve(ok(recognizer)),
    synthesizer: createFakeSynthesizer(),
    state: () =>
      Promise.resolve({
        hearing: { engine: 'fake', locales: ['zh-CN'] },
        speaking: { engine: 'fake', locales: ['zh-CN'] },
      }),
    ...more,
  };
  serveSpeech(
    {
      post: (message) => heard.push(message),
      onMessage: (listener) => (send = listener),
      onClose: (listener) => (close = listener),
    },
    senses,
    () => (refused += 1),
  );
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
  return {
    heard, pushed, ended, settled,
    refused: () => refused,
    say: (message: ToSpeech) => { send(message); },
    scribble: (message: unknown) => { send(message); },
    leave: () => { close(); },
  }; // prettier-ignore
}

const listening = { mode: 'choice', phrases: [], patienceMs: 2_500 } as const;
const clause = { text: '您好', locale: 'zh-CN', rate: 1, keep: false };

describe('a page on the line to the speech process', () => {
  it('is told what can be done, gets sound, and is heard', async () => {
    const page = visit();
    page.say({ type: 'synthesize', id: 1, clause });
    page.say({ type: 'listen', id: 1, listening, locale: 'zh-CN' });
    // Sound that comes while the model is still loading is not lost.
    page.say({ type: 'audio', id: 1, samples: new Float32Array(1_600) });
    await page.settled();
    page.say({ type: 'audio', id: 1, samples: new Float32Array(800) });
    page.say({ type: 'stop', id: 1 });
    expect(page.heard.map(({ type }) => type).sort()).toEqual(['ready', 'recognition', 'sound']);
    expect(page.pushed).toEqual([1_600, 800]);
    expect(page.ended).toEqual(['stop']);
  });

  it('hears only the newest question', async () => {
    const page = visit();
    page.say({ type: 'listen', id: 1, listening, locale: 'zh-CN' });
    await page.settled();
    page.say({ type: 'listen', id: 2, listening, locale: 'zh-CN' });
    page.say({ type: 'audio', id: 1, samples: new Float32Array(160) });
    await page.settled();
    expect(page.ended).toEqual(['abort']);
    expect(page.pushed).toEqual([]);
  });

  it('is told why it is not heard where there is no model, and still spoken to', async () => {
    const page = visit({ recognizer: () => Promise.resolve(failed('model-missing')) });
    page.say({ type: 'listen', id: 7, listening, locale: 'zh-CN' });
    page.say({ type: 'synthesize', id: 8, clause });
    await page.settled();
    expect(page.heard).toContainEqual({
      type: 'recognition',
      id: 7,
      event: { type: 'failed', code: 'model-missing' },
    });
    expect(page.heard.some((message) => message.type === 'sound' && message.id === 8)).toBe(true);
  });

  it('that sends anything else is refused, and nothing breaks', async () => {
    const page = visit();
    const nonsense = [
      null,
      'x',
      {},
      { type: 'synthesize', id: 1, clause: { ...clause, rate: 99 } },
      { type: 'audio', id: 1, samples: [1] },
    ];
    for (const message of nonsense) page.scribble(message);
    await page.settled();
    expect(page.refused()).toBe(nonsense.length);
    expect(page.heard.map(({ type }) => type)).toEqual(['ready']);
  });

  it('that goes takes its unfinished business along', async () => {
    const page = visit();
    page.say({ type: 'listen', id: 1, listening, locale: 'zh-CN' });
    await page.settled();
    const before = page.heard.length;
    page.say({ type: 'synthesize', id: 2, clause });
    page.leave();
    await page.settled();
    expect(page.ended).toEqual(['abort']);
    expect(page.heard).toHaveLength(before);
  });

  it('hears of an engine that throws as one that was lost', async () => {
    const page = visit({
      synthesizer: { synthesize: () => Promise.reject(new Error('gone')), close: () => Promise.resolve() },
    });
    page.say({ type: 'synthesize', id: 3, clause });
    await page.settled();
    expect(page.heard).toContainEqual({ type: 'synthesis-failed', id: 3, code: 'engine-lost' });
  });
});
