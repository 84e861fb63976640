import type { ClientMessage, ServerMessage } from '@lichess-org/vosk-browser';
import type { RecognitionFailure } from '#app/ports/recognizer.ts';
import { failed, ok, type Result } from '#app/result.ts';

/** The part of a Worker that is used; the page's, or another thread's. */
export interface VoskWorker {
  postMessage(message: ClientMessage): void;
  onMessage(listener: (message: unknown) => void): void;
  terminate(): void;
}

export interface VoskFiles {
  /** One .tar.gz; the worker unpacks it and keeps it under this address, so the edition is part of it. */
  readonly modelUrl: string;
  readonly wasmUrl: string;
}

export interface Timer {
  /** Calls back after a while; returns how to forget it. */
  readonly later: (run: () => void, delayMs: number) => () => void;
}

/** 9–13 s the first time, 40 s on a machine with other work (measured); an embind that may not compile never answers. */
const LOAD_MS = 90_000;
/** Free decoding takes as long as the sound, which is 28 s at most. */
const ANSWER_MS = 45_000;

/**
 * A line to vosk-browser's worker. We speak to the worker by its own messages, not through the package's client, which
 * neither hears of a failed load nor can end a worker that hangs. Every message but `set` is answered, in order.
 */
export interface VoskLine {
  /** A recogniser of the model; `grammar` in raw UTF-8 JSON, or free decoding. */
  begin(grammar: string | undefined): VoskDecoding;
  close(): void;
}

export interface VoskDecoding {
  /** 16 kHz, −1…1. Words so far end in a full stop of the decoder's own; they are kept. */
  push(block: Float32Array): void;
  /** What was said since the last time, and before. Undefined where the worker was lost. */
  words(): Promise<string | undefined>;
  end(): void;
}

const SAMPLE_RATE = 16_000;

export async function openVosk(
  worker: VoskWorker,
  { modelUrl, wasmUrl }: VoskFiles,
  { later }: Timer,
  onLost: () => void,
): Promise<Result<VoskLine, RecognitionFailure>> {
  const waiting: ((answer: ServerMessage | undefined) => void)[] = [];
  let closed = false;
  let loaded: (answer: boolean) => void = () => undefined;
  const close = (): void => {
    closed = true;
    worker.terminate();
    loaded(false);
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  const ask = (message: ClientMessage): Promise<ServerMessage | undefined> =>
    new Promise((answer) => {
      if (closed) {
        answer(undefined);
        return;
      }
      const forget = later(() => {
        close();
        onLost();
      }, ANSWER_MS);
      waiting.push((reply) => {
        forget();
        answer(reply);
      });
      worker.postMessage(message);
    });
  worker.onMessage((raw) => {
    const message = raw as ServerMessage | undefined;
    if (message?.event === 'load') loaded(message.result);
    else if (message?.event === 'error' && message.recognizerId === undefined) loaded(false);
    else waiting.shift()?.(message);
  });

  const isLoaded = await new Promise<boolean>((settle) => {
    loaded = settle;
    const forget = later(() => {
      settle(false);
    }, LOAD_MS);
    loaded = (answer) => {
      forget();
      settle(answer);
    };
    worker.postMessage({ action: 'load', modelUrl, wasmUrl });
  });
  if (!isLoaded) {
    close();
    return failed('model-damaged');
  }
  let last = 0;
  return ok({
    begin(grammar) {
      last += 1;
      const recognizerId = String(last);
      const said: string[] = [];
      const keep = (answer: ServerMessage | undefined): void => {
        if (answer?.event === 'result' && answer.result.text !== '') said.push(answer.result.text);
      };
      void ask({
        action: 'create',
        recognizerId,
        sampleRate: SAMPLE_RATE,
        ...(grammar === undefined ? {} : { grammar }),
      });
      return {
        push(block) {
          // Kaldi wants 16-bit amplitudes.
          const data = block.map((sample) => sample * 32_768);
          void ask({ action: 'audioChunk', recognizerId, data, sampleRate: SAMPLE_RATE }).then(keep);
        },
        async words() {
          const answer = await ask({ action: 'retrieveFinalResult', recognizerId });
          keep(answer);
          return answer === undefined ? undefined : said.join(' ');
        },
        end() {
          void ask({ action: 'remove', recognizerId });
        },
      };
    },
    close,
  });
}
