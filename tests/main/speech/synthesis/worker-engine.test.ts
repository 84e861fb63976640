import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { failed, ok } from '#app/result.ts';
import type { Engine } from '#main/speech/synthesis/engine.ts';
import { createWorkerEngine, serveEngine, type EngineThread } from '#main/speech/synthesis/worker-engine.ts';

const request = { text: '您好', locale: 'zh-CN', voice: 'zf_xiaoxiao', speed: 0.9 };

/** A thread without a thread: the same messages, and it can die. */
function threads(engine: Engine) {
  let started = 0;
  let die: () => void = () => undefined;
  const start = (): EngineThread => {
    started += 1;
    const { port1, port2 } = new MessageChannel();
    serveEngine(port2, engine);
    return {
      postMessage: (call) => {
        port1.postMessage(call);
      },
      on: (event: string, listener: (value: never) => void) => {
        if (event === 'message') port1.on('message', listener as (value: unknown) => void);
        if (event === 'exit') {
          die = () => {
            port1.close();
            (listener as () => void)();
          };
        }
      },
      terminate: () => {
        port1.close();
        return Promise.resolve(0);
      },
    };
  };
  return {
    start,
    started: () => started,
    die: () => {
      die();
    },
  };
}

const quick: Engine = {
  name: 'quick',
  load: () => Promise.resolve(ok(undefined)),
  render: () => Promise.resolve(ok({ samples: new Float32Array([0.5]), sampleRate: 24_000, origin: 'live' })),
  close: () => Promise.resolve(),
};

describe('a voice in a thread of its own', () => {
  it('speaks as if it were here', async () => {
    const { start } = threads(quick);
    const engine = createWorkerEngine('quick', start);
    expect(await engine.load()).toEqual(ok(undefined));
    expect(await engine.render(request)).toEqual(
      ok({ samples: new Float32Array([0.5]), sampleRate: 24_000, origin: 'live' }),
    );
    await engine.close();
  });

  it('says that it is lost when the thread dies in mid-sentence, and speaks the next one from a new thread', async () => {
    const never = new Promise<never>(() => undefined);
    let stuck = true;
    const { start, die, started } = threads({
      ...quick,
      render: (asked) => (stuck ? never : quick.render(asked)),
    });
    const engine = createWorkerEngine('quick', start);
    const cut = engine.render(request);
    die();
    expect(await cut).toEqual(failed('engine-lost'));
    stuck = false;
    expect((await engine.render(request)).ok).toBe(true);
    expect(started()).toBe(2);
    await engine.close();
  });

  it('answers for an engine that throws', async () => {
    const { start } = threads({ ...quick, render: () => Promise.reject(new Error('out of memory')) });
    const engine = createWorkerEngine('quick', start);
    expect(await engine.render(request)).toEqual(failed('engine-lost'));
    await engine.close();
  });
});
