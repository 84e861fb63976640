import { describe, expect, it } from 'vitest';
import { pcmWav } from '#app/speech/wav.ts';
import { soundRing } from '#renderer/hearing/sound-ring.ts';

const block = (loudness: number): Float32Array => new Float32Array(1_024).fill(loudness);

/** A microphone under the test's hand. */
function microphone() {
  const listeners = new Set<(block: Float32Array) => void>();
  return {
    listen: (onBlock: (block: Float32Array) => void) => {
      listeners.add(onBlock);
      return () => void listeners.delete(onBlock);
    },
    hear: (count: number, loudness: number) => {
      for (let at = 0; at < count; at += 1) for (const listener of listeners) listener(block(loudness));
    },
    listeners,
  };
}
const secondsOf = (wav: Uint8Array | undefined): number => {
  const read = wav && pcmWav(wav);
  return read?.ok === true ? read.value.samples.length / read.value.sampleRate : 0;
};

describe('what is said on a turn that keeps it', () => {
  it('comes as WAV, with half a second of the hall around it and no more', () => {
    const ear = microphone();
    const ring = soundRing(ear);
    ring.follow(true);
    ear.hear(50, 0.0005);
    ear.hear(30, 0.2);
    ear.hear(60, 0.0005);
    expect(secondsOf(ring.take())).toBeCloseTo(((8 + 30 + 8) * 1_024) / 16_000, 2);
  });

  it('is handed over once, and nothing of it stays', () => {
    const ear = microphone();
    const ring = soundRing(ear);
    ring.follow(true);
    ear.hear(10, 0.2);
    ring.take();
    expect(ring.take()).toBeUndefined();
  });

  it('is never more than half a minute', () => {
    const ear = microphone();
    const ring = soundRing(ear);
    ring.follow(true);
    ear.hear(2_000, 0.2);
    expect(secondsOf(ring.take())).toBeLessThanOrEqual(30);
  });

  it('does not have in it what the kiosk itself said before', () => {
    const ear = microphone();
    const ring = soundRing(ear);
    ring.follow(true);
    ear.hear(100, 0.3);
    ring.clear();
    ear.hear(10, 0.1);
    expect(secondsOf(ring.take())).toBeCloseTo((10 * 1_024) / 16_000, 2);
  });

  it('of silence there is nothing', () => {
    const ear = microphone();
    const ring = soundRing(ear);
    ring.follow(true);
    ear.hear(10, 0);
    expect(ring.take()).toBeUndefined();
  });
});

it('on any other turn nothing is heard, let alone kept', () => {
  const ear = microphone();
  const ring = soundRing(ear);
  ring.follow(true);
  ear.hear(10, 0.2);
  ring.follow(false);
  expect(ear.listeners.size).toBe(0);
  expect(ring.take()).toBeUndefined();
});
