import wasmUrl from '@lichess-org/vosk-browser/dist/vosk.wasm?url';
import workerUrl from '@lichess-org/vosk-browser/dist/vosk.worker.js?url';
import type { Served } from '#app/engines.ts';
import type { Recognizer } from '#app/ports/recognizer.ts';
import { voskRecognizer } from './recognizer.ts';

/** Vosk in a worker of the page, with a model that main serves. */
export function voskInPage({ locale, model, edition, rejects }: Served): Recognizer {
  const folder = new URL(`/voice-models/${model}/${edition}/`, location.href).href;
  return voskRecognizer({
    locale,
    rejects,
    modelUrl: `${folder}model.tar.gz`,
    wasmUrl,
    openWorker: () => {
      const worker = new Worker(workerUrl, { type: 'module' });
      return {
        postMessage: (message) => {
          worker.postMessage(message);
        },
        onMessage: (listener) => {
          worker.addEventListener('message', ({ data }) => {
            listener(data);
          });
          worker.addEventListener('error', () => {
            listener({ event: 'error' });
          });
        },
        terminate: () => {
          worker.terminate();
        },
      };
    },
    readWords: async () => {
      const answer = await fetch(`${folder}words.txt`);
      return answer.ok ? answer.text() : undefined;
    },
    later: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      return () => {
        clearTimeout(timer);
      };
    },
  });
}
