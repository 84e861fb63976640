// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FromSpeech, ToSpeech } from '#app/bridge/speech.ts';
import { Ear } from '#renderer/hearing/ear.ts';
import type { EarState } from '#renderer/hearing/ear.ts';
import { portRecognizer } from '#renderer/hearing/port-recognizer.ts';
import { levelOf } from '#renderer/hearing/sound-level.ts';
import { engineInHall, hypothesis, listening, microphoneInHall, settle } from './hall.ts';

function kiosk(state: 'there' | 'missing' | 'forbidden' = 'there') {
  const hall = microphoneInHall(state);
  const engine = engineInHall();
  const heard: string[] = [];
  const states: EarState[] = [];
  const levels: number[] = [];
  const ear = new Ear(
    {
      onHypothesis: ({ text }, final) => heard.push(final ? `${text}.` : `${text}…`),
      onMissed: (why) => heard.push(why),
      onLevel: (level) => levels.push(level),
      onState: (now) => states.push(now),
    },
    hall.microphone,
  );
  ear.connect(engine.recognizer);
  return { ...hall, ...engine, ear, heard, states, levels };
}

describe('the ear of the kiosk', () => {
  it('follows a turn, and listens on after each sentence', async () => {
    const { ear, says, heard, begun } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    says({ type: 'speech-start' });
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯'), final: false });
    says({ type: 'hypothesis', hypothesis: hypothesis('路灯不亮'), final: true });
    says({ type: 'ended' });
    await settle();
    expect(heard).toEqual(['路灯…', '路灯不亮.']);
    expect(begun.map(({ locale }) => locale)).toEqual(['zh-CN', 'zh-CN']);
  });

  it('says what was missed, and goes on listening', async () => {
    const { ear, says, heard, begun } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    says({ type: 'no-speech', noisy: true });
    await settle();
    says({ type: 'no-speech', noisy: false });
    await settle();
    expect(heard).toEqual(['noise', 'no-speech']);
    expect(begun).toHaveLength(3);
  });

  it('a new turn takes over at once; what the old one heard is forgotten', async () => {
    const { ear, begun, done } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    ear.follow({ ...listening, phrases: [] }, 'en');
    await settle();
    expect(done).toContain('abort');
    expect(begun.at(-1)).toMatchObject({ locale: 'en', listening: { phrases: [] } });
  });

  it('gives the first word whole: what was said just before counts', async () => {
    const { ear, hears, pushed } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    ear.rest();
    for (let i = 0; i < 20; i += 1) hears(i / 100);
    ear.follow(listening, 'zh-CN');
    await settle();
    expect(pushed.map(([first]) => Math.round((first ?? 0) * 100))).toEqual([12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('rests where the turn says so', async () => {
    const { ear, begun, states } = kiosk();
    ear.follow({ ...listening, mode: 'off' }, 'zh-CN');
    await settle();
    expect(begun).toEqual([]);
    expect(states).toEqual([]);
  });

  it('without a microphone it is a state that is shown, and it hears again when one is plugged in', async () => {
    const { ear, states, plugIn, begun } = kiosk('missing');
    ear.follow(listening, 'zh-CN');
    await settle();
    expect(ear.state).toBe('no-microphone');
    expect(begun).toEqual([]);
    plugIn();
    await settle();
    expect(ear.state).toBe('listening');
    expect(begun).toHaveLength(1);
    expect(states.at(-1)).toBe('listening');
  });

  it('a microphone pulled out and put back: nothing is lost but the sentence', async () => {
    const { ear, unplug, plugIn, begun } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    unplug();
    await settle();
    expect(ear.state).toBe('no-microphone');
    plugIn();
    await settle();
    expect(ear.state).toBe('listening');
    expect(begun).toHaveLength(2);
  });

  it('a microphone that may not be used is told apart', async () => {
    const { ear } = kiosk('forbidden');
    ear.follow(listening, 'zh-CN');
    await settle();
    expect(ear.state).toBe('not-allowed');
  });

  it('a speech process that died and came back goes on with the same turn', async () => {
    const { ear, recognizer, begun } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    ear.connect(undefined);
    await settle();
    expect(ear.state).toBe('no-engine');
    ear.connect(recognizer);
    await settle();
    expect(ear.state).toBe('listening');
    expect(begun).toHaveLength(2);
  });

  it('an engine that fails is not started again and again', async () => {
    const { ear, says, begun } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    says({ type: 'failed', code: 'engine-lost' });
    await settle();
    await settle();
    expect(begun).toHaveLength(1);
    ear.follow(listening, 'zh-CN');
    await settle();
    expect(begun).toHaveLength(2);
  });

  it('shows how loud it is', async () => {
    const { ear, hears, levels } = kiosk();
    ear.follow(listening, 'zh-CN');
    await settle();
    hears(0);
    hears(0.02);
    hears(0.5);
    expect(levels[0]).toBe(0);
    expect(levels[1]).toBeGreaterThan(0.3);
    expect(levels[2]).toBe(1);
    expect(levelOf(new Float32Array(0))).toBe(0);
  });
});

describe('the line to the speech process', () => {
  function line() {
    const sent: ToSpeech[] = [];
    const listeners = new Set<(event: MessageEvent<FromSpeech>) => void>();
    const recognizer = portRecognizer({
      postMessage: (message) => sent.push(message),
      addEventListener: (_type, listener) => listeners.add(listener),
      removeEventListener: (_type, listener) => listeners.delete(listener),
    });
    const receive = (data: FromSpeech): void => {
      listeners.forEach((listener) => {
        listener(new MessageEvent('message', { data }));
      });
    };
    return { sent, recognizer, receive, listeners };
  }

  it('carries the turn, the sound and what came of it', () => {
    const { sent, recognizer, receive } = line();
    const events: string[] = [];
    const utterance = recognizer.listen(listening, 'zh-CN', ({ type }) => events.push(type));
    utterance.push(new Float32Array(4));
    utterance.stop();
    receive({ type: 'recognition', id: 1, event: { type: 'speech-start' } });
    receive({ type: 'recognition', id: 1, event: { type: 'ended' } });
    utterance.push(new Float32Array(4));
    expect(sent.map(({ type }) => type)).toEqual(['listen', 'audio', 'stop']);
    expect(events).toEqual(['speech-start', 'ended']);
  });

  it('what comes late for a turn that is gone is dropped', () => {
    const { sent, recognizer, receive } = line();
    const events: string[] = [];
    recognizer.listen(listening, 'zh-CN', ({ type }) => events.push(`first ${type}`));
    recognizer.listen(listening, 'zh-CN', ({ type }) => events.push(`second ${type}`));
    receive({ type: 'recognition', id: 1, event: { type: 'speech-start' } });
    receive({ type: 'recognition', id: 2, event: { type: 'speech-start' } });
    expect(sent.map(({ type }) => type)).toEqual(['listen', 'abort', 'listen']);
    expect(events).toEqual(['second speech-start']);
  });

  it('is let go on closing, but stays open for the voice', async () => {
    const { recognizer, listeners } = line();
    await recognizer.close();
    expect(listeners.size).toBe(0);
  });
});
