// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '#app/bridge/contract.ts';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { Devices } from '#renderer/speaking/devices.ts';
import { choiceId } from '#app/ids.ts';
import { connectSenses } from '#renderer/senses.ts';
import { createKioskStore, type Focused } from '#renderer/store.ts';
import { snapshotOf } from '../fixtures/snapshots.ts';
import { exampleTurns } from '../fixtures/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page without a loudspeaker and without a speech process: what it says is read. */
function page(handset?: string) {
  let plugged: { kind: MediaDeviceKind; deviceId: string; label: string }[] = [];
  let changed = (): void => undefined;
  const devices: Devices = {
    enumerateDevices: () => Promise.resolve(plugged),
    addEventListener: (_type, listener) => (changed = listener),
  };
  const sent: PageMessage[] = [];
  const store = createKioskStore(() => undefined);
  connectSenses(store, (message) => sent.push(message), devices);
  const show = async (more: Partial<Snapshot>): Promise<void> => {
    store.getState().show({ ...snapshotOf(exampleTurns('zh-CN').home), ...more });
    await vi.advanceTimersByTimeAsync(10);
  };
  const plug = async (...labels: readonly string[]): Promise<void> => {
    plugged = labels.map((label) => ({ kind: 'audiooutput', deviceId: label, label }));
    changed();
    await vi.advanceTimersByTimeAsync(10);
  };
  const caption = (): string | undefined => {
    const now = store.getState().presence.caption;
    return now?.clauses[now.at];
  };
  const events = () => sent.flatMap((message) => (message.type === 'event' ? [message.event] : []));
  const last = (type: PageMessage['type']) => sent.findLast((message) => message.type === type);
  return {
    show: (more: Partial<Snapshot> = {}) => show({ ...(handset && { handset }), ...more }),
    plug,
    caption,
    events,
    last,
    stand: async (focus: Focused): Promise<void> => {
      store.getState().sense({ focus });
      await vi.advanceTimersByTimeAsync(10);
    },
  };
}

describe('a headset', () => {
  it('plugged in is spoken to, and main knows that one person listens; pulled out, the rest is held', async () => {
    const { show, plug, events, last } = page();
    await show();
    expect(events()).toEqual([]);
    await plug('USB Headset');
    expect(events()).toEqual([{ type: 'woke', by: 'key' }]);
    expect(last('senses')).toMatchObject({ handset: true });
    await plug();
    expect(events().at(-1)).toEqual({ type: 'pressed', key: 'pause', by: 'key' });
    expect(last('senses')).toMatchObject({ handset: false });
  });
  it('that was there before the kiosk opened wakes nobody', async () => {
    const { show, plug, events, last } = page('C-Media');
    await plug('C-Media USB Audio');
    await show();
    expect(events()).toEqual([]);
    expect(last('senses')).toMatchObject({ handset: true });
  });
});

describe('held', () => {
  it('the caption stays where it is, and the time of silence counts; then both go on', async () => {
    const { show, caption, last } = page();
    await show();
    const first = caption();
    await show({ paused: true });
    expect(last('busy')).toEqual({ type: 'busy', busy: false });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(caption()).toBe(first);
    await show({ paused: false });
    expect(last('busy')).toEqual({ type: 'busy', busy: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(caption()).not.toBe(first);
  });
});

it('without a voice the captions go on, and the staff are told why', async () => {
  const { show, caption, last } = page();
  await show();
  expect(caption()).toBe('您想办什么事？');
  expect(last('senses')).toMatchObject({ speaking: false, silent: 'engine-lost' });
});

it('the printer’s news waits until the number has been read out', async () => {
  const { show, caption } = page();
  const done = exampleTurns('zh-CN').done;
  if (done.kind !== 'guided') throw new Error('no turn');
  await show({ turn: done, speakSerial: 2 });
  await show({ turn: { ...done, brief: 'closure' }, speakSerial: 3 });
  const read: (string | undefined)[] = [];
  for (let second = 0; second < 60; second += 1) {
    read.push(caption());
    await vi.advanceTimersByTimeAsync(1_000);
  }
  const closure = read.at(read.findLastIndex((line) => line !== undefined));
  expect(read.some((line) => line?.includes('4027 1855'))).toBe(true);
  expect(read.findIndex((line) => line?.includes('4027 1855'))).toBeLessThan(read.lastIndexOf(closure));
});

it('what the keypad stands on is said in the middle of the sentence, and it is nobody’s silence', async () => {
  const { show, caption, stand, last } = page();
  await show();
  await stand({ on: 'choice', id: choiceId('report') });
  expect(caption()).toBe('反映问题');
  expect(last('busy')).toEqual({ type: 'busy', busy: true });
  await stand({ on: 'keypad', key: 'speed' });
  expect(caption()).toBe('说话快慢');
});
