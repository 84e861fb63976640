import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { EngineRow } from '#app/engines.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { voskRecognizer } from '#renderer/hearing/vosk/recognizer.ts';

const models = join(import.meta.dirname, '..', '..', 'voice-models');
const fileUrl = (file: string): string => pathToFileURL(file).href;

export const hasVoskModel = (model: string): boolean =>
  ['model.tar.gz', 'words.txt'].every((file) => existsSync(join(models, model, file)));

/** The kiosk's own Vosk engine without a page: the same code and the same wasm, in a thread of Node. */
export function voskInNode({ locale, model, rejects }: EngineRow): Recognizer {
  const folder = join(models, model);
  const wasm = createRequire(import.meta.url).resolve('@lichess-org/vosk-browser/dist/vosk.wasm');
  return voskRecognizer({
    locale,
    rejects,
    modelUrl: fileUrl(join(folder, 'model.tar.gz')),
    wasmUrl: fileUrl(wasm),
    openWorker: openThread,
    readWords: () => readFile(join(folder, 'words.txt'), 'utf8'),
    later: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      timer.unref();
      return () => {
        clearTimeout(timer);
      };
    },
  });
}

function openThread(): ReturnType<Parameters<typeof voskRecognizer>[0]['openWorker']> {
  const thread = new Worker(new URL('vosk-thread.mjs', import.meta.url));
  // Its own module is loaded by then; what was said before would be lost.
  const up = new Promise<void>((resolve) => {
    thread.once('message', () => {
      resolve();
    });
  });
  return {
    postMessage: (message) => {
      void up.then(() => {
        thread.postMessage(message);
      });
    },
    onMessage: (listener) => {
      thread.on('message', (message: { readonly event?: string } | undefined) => {
        if (message?.event !== 'up') listener(message);
      });
      thread.on('error', () => {
        listener({ event: 'error' });
      });
    },
    terminate: () => void thread.terminate(),
  };
}
