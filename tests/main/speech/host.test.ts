import { describe, expect, it } from 'vitest';
import { createSpeechHost, restartDelayMs, type SpeechProcess, type SpeechState } from '#main/speech/host.ts';

const well: SpeechState = {
  hearing: { engine: 'native', locales: ['zh-CN'] },
  speaking: { engine: 'kokoro', locales: ['zh-CN'] },
};

/** A machine room: processes that can be killed, and a clock one turns by hand. */
function room() {
  const launched: {
    connected: number;
    prepared?: number;
    exit: (code: number) => void;
    state: (state: SpeechState) => void;
  }[] = [];
  const states: string[] = [];
  const waiting: { run: () => void; delayMs: number }[] = [];
  let now = 0;
  const page = { lostCount: 0, lost: () => (page.lostCount += 1) };
  const launch = (): SpeechProcess<typeof page> => {
    const one: (typeof launched)[number] = { connected: 0, exit: () => undefined, state: () => undefined };
    launched.push(one);
    return {
      connect: () => (one.connected += 1),
      order: (order) => {
        if (order.type === 'prepare') one.prepared = order.clauses.length;
      },
      onState: (listener) => (one.state = listener),
      onRefused: () => undefined,
      onExit: (listener) => (one.exit = listener),
      kill: () => {
        one.exit(0);
      },
    };
  };
  const host = createSpeechHost<typeof page>({
    launch,
    onState: ({ speaking }) => states.push(speaking.trouble ?? 'well'),
    onLost: () => undefined,
    onRefused: () => undefined,
    later: (run, delayMs) => {
      waiting.push({ run, delayMs });
      return () => waiting.splice(0);
    },
    now: () => now,
  });
  const pass = (ms: number): number => (now += ms);
  const restart = (): number | undefined => {
    const next = waiting.shift();
    next?.run();
    return next?.delayMs;
  };
  return { host, launched, states, waiting, page, pass, restart };
}

describe('the speech process is killed in mid-sentence', () => {
  it('the page is told, staff see it, and soon it speaks again on a fresh line', () => {
    const { host, launched, states, page, restart } = room();
    host.connect(page);
    launched[0]?.state(well);
    launched[0]?.exit(139);
    expect(page.lostCount).toBe(1);
    expect(restart()).toBeLessThanOrEqual(250);
    launched[1]?.state(well);
    expect(launched[1]?.connected).toBe(1);
    expect(states).toEqual(['well', 'engine-lost', 'well']);
  });

  it('again and again: it tries less and less often, but never gives up', () => {
    const { launched, restart } = room();
    const delays = Array.from({ length: 12 }, (_, at) => {
      launched[at]?.exit(1);
      return restart() ?? 0;
    });
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(delays.at(-1)).toBe(30_000);
  });

  it('after a good minute: the next death counts as the first', () => {
    const { launched, restart, pass } = room();
    launched[0]?.exit(1);
    restart();
    launched[1]?.exit(1);
    expect(restart()).toBe(restartDelayMs(2));
    pass(60_000);
    launched[2]?.exit(1);
    expect(restart()).toBe(restartDelayMs(1));
  });

  it('because the kiosk closes: it stays closed', () => {
    const { host, waiting, states } = room();
    host.close();
    expect(waiting).toEqual([]);
    expect(states).toEqual([]);
  });

  it('what the dead one still had to say is not believed', () => {
    const { launched, states } = room();
    launched[0]?.exit(1);
    launched[0]?.state(well);
    expect(states).toEqual(['engine-lost']);
  });
});
