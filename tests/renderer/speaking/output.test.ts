import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sound } from '#app/ports/synthesizer.ts';
import { createWebAudioOutput } from '#renderer/speaking/output.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sound: Sound = { samples: new Float32Array(24_000), sampleRate: 24_000, origin: 'clip' };

/** A sound card as the page has it: its clock runs while it is plugged in, a sound ends when the test says so. */
function soundCard() {
  let isIn = true;
  const sinks: string[] = [];
  const opened: { closed: boolean }[] = [];
  const sources: { onended?: () => void; start: () => void; stop: () => void }[] = [];
  const open = (): AudioContext => {
    const begun = performance.now();
    let stood = 0;
    const context = {
      closed: false,
      get state() {
        return this.closed ? 'closed' : isIn ? 'running' : 'suspended';
      },
      get currentTime() {
        if (isIn) stood = (performance.now() - begun) / 1_000;
        return stood;
      },
      outputLatency: 0.02,
      destination: {},
      resume: () => (isIn ? Promise.resolve() : Promise.reject(new Error('no device'))),
      suspend: () => Promise.resolve(),
      close() {
        this.closed = true;
        return Promise.resolve();
      },
      setSinkId: (id: string) => {
        sinks.push(id);
        return Promise.resolve();
      },
      createBuffer: () => ({ copyToChannel: () => undefined }),
      createBufferSource: () => {
        const source = { connect: () => undefined, start: () => undefined, stop: () => undefined };
        sources.push(source);
        return source;
      },
      createGain: () => ({ gain: { value: 1, setTargetAtTime: () => undefined }, connect: () => undefined }),
    };
    opened.push(context);
    return context as unknown as AudioContext;
  };
  return {
    output: createWebAudioOutput(open),
    opened,
    sinks: () => sinks.splice(0),
    finish: () => sources.at(-1)?.onended?.(),
    pull: () => (isIn = false),
    plug: () => (isIn = true),
  };
}

describe('the loudspeaker', () => {
  it('is heard a moment after it was given the sound, and to the end', async () => {
    const { output, finish } = soundCard();
    const { audible, ended } = output.play(sound, 0);
    let heard = false;
    void audible.then(() => (heard = true));
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toBe(false);
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toBe(true);
    await vi.advanceTimersByTimeAsync(3_000);
    finish();
    expect(await ended).toBe('ended');
  });

  it('pulled out in mid-sentence: the sentence is lost, and the next one is played on what is there then', async () => {
    const { output, pull, plug, finish, opened } = soundCard();
    const first = output.play(sound, 0);
    await vi.advanceTimersByTimeAsync(300);
    pull();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await first.ended).toBe('lost');
    plug();
    const second = output.play(sound, 0);
    await vi.advanceTimersByTimeAsync(2_000);
    finish();
    expect(await second.ended).toBe('ended');
    expect(opened.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('held for as long as one likes it is not taken for lost', async () => {
    const { output, pull, finish } = soundCard();
    const { ended } = output.play(sound, 0);
    output.pause();
    pull();
    await vi.advanceTimersByTimeAsync(60_000);
    output.resume();
    finish();
    expect(await ended).toBe('ended');
  });

  it('that never was: nothing is waited for, and nothing throws', async () => {
    const output = createWebAudioOutput(() => {
      throw new DOMException('no device', 'NotSupportedError');
    });
    output.route('handset');
    const { audible, ended, stop } = output.play(sound, 0);
    stop();
    await audible;
    expect(await ended).toBe('lost');
  });

  it('goes where it was sent, also after it was lost', async () => {
    const { output, pull, plug, sinks } = soundCard();
    output.route('handset');
    void output.play(sound, 0);
    expect(sinks()).toEqual(['handset']);
    pull();
    await vi.advanceTimersByTimeAsync(2_000);
    plug();
    void output.play(sound, 0);
    expect(sinks()).toEqual(['handset']);
  });
});
