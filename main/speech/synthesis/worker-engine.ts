import type { MessagePort } from 'node:worker_threads';
import type { Sound, SynthesisFailure } from '#app/ports/synthesizer.ts';
import { failed, type Result } from '#app/result.ts';
import type { Engine, RenderRequest } from './engine.ts';

type Call = { readonly id: number } & (
  { readonly call: 'load' } | { readonly call: 'render'; readonly request: RenderRequest }
);
interface Answer {
  readonly id: number;
  readonly result: Result<Sound | undefined, SynthesisFailure>;
}

/** The part of a `Worker` that is used. */
export interface EngineThread {
  postMessage(call: unknown): void;
  on(event: 'message', listener: (answer: Answer) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
  terminate(): Promise<number>;
}

/**
 * An engine in a thread of its own: onnxruntime-node holds its thread for as long as a sentence takes to render
 * (measured: 3 s), and the ear shares the process. A thread that died is started anew with the next sentence.
 */
export function createWorkerEngine(name: string, start: () => EngineThread): Engine {
  const waiting = new Map<number, (result: Answer['result']) => void>();
  let worker: EngineThread | undefined;
  let calls = 0;

  const lost = (): void => {
    worker = undefined;
    for (const answer of waiting.values()) answer(failed('engine-lost'));
    waiting.clear();
  };
  const running = (): EngineThread => {
    if (worker) return worker;
    const begun = start();
    begun.on('message', ({ id, result }: Answer) => {
      waiting.get(id)?.(result);
      waiting.delete(id);
    });
    // An uncaught error is followed by `exit`.
    begun.on('error', () => undefined);
    begun.on('exit', () => {
      if (worker === begun) lost();
    });
    worker = begun;
    return begun;
  };
  const ask = (
    call: Omit<Extract<Call, { call: 'load' }>, 'id'> | Omit<Extract<Call, { call: 'render' }>, 'id'>,
  ) =>
    new Promise<Answer['result']>((answer) => {
      calls += 1;
      waiting.set(calls, answer);
      running().postMessage({ id: calls, ...call });
    });

  return {
    name,
    load: async () => {
      const result = await ask({ call: 'load' });
      return result.ok ? { ok: true, value: undefined } : result;
    },
    render: async (request) => {
      const result = await ask({ call: 'render', request });
      if (!result.ok) return result;
      return result.value ? { ok: true, value: result.value } : failed('engine-lost');
    },
    close: async () => {
      const ending = worker;
      lost();
      await ending?.terminate();
    },
  };
}

/** The thread's side: answers calls with an engine, one after the other. */
export function serveEngine(port: MessagePort, engine: Engine): void {
  const answered = async (call: Call): Promise<void> => {
    const result = call.call === 'render' ? await engine.render(call.request) : await engine.load();
    // Within one process the samples may move instead of being copied.
    port.postMessage(
      { id: call.id, result },
      result.ok && result.value ? [result.value.samples.buffer as ArrayBuffer] : [],
    );
  };
  let queue: Promise<void> = Promise.resolve();
  port.on('message', (call: Call) => {
    queue = queue
      .then(() => answered(call))
      .catch(() => {
        port.postMessage({ id: call.id, result: failed('engine-lost') });
      });
  });
}
