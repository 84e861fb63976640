import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';
import { toOrder } from './messages.ts';
import { createSenses } from './senses.ts';
import { serveSpeech, type PagePort } from './serve.ts';
import { createKokoro } from './synthesis/kokoro.ts';
import { createWorkerEngine, serveEngine } from './synthesis/worker-engine.ts';

/** Entry of the utility process that hears and speaks; the same file is the entry of its rendering thread. */
if (isMainThread) serveElectron();
else if (parentPort) serveEngine(parentPort, createKokoro(String(workerData)));

function serveElectron(): void {
  const { values } = parseArgs({
    options: { models: { type: 'string' }, clips: { type: 'string' }, pack: { type: 'string' } },
  });
  const { models, clips, pack } = values;
  if (models === undefined || clips === undefined) throw new Error('--models and --clips are needed');
  const modelFolder = join(models, 'kokoro');
  const thisFile = fileURLToPath(import.meta.url);
  const engine = createWorkerEngine('kokoro', () => new Worker(thisFile, { workerData: modelFolder }));
  const senses = createSenses({
    modelsFolder: models,
    clipsFolder: clips,
    ...(pack === undefined ? {} : { packFolder: pack }),
    engine,
  });

  process.parentPort.on('message', ({ data, ports }) => {
    const order = toOrder(data);
    if (order?.type === 'forget') senses.synthesizer.forget();
    else if (order) void senses.synthesizer[order.type](order.clauses);
    const [port] = ports;
    if (port)
      serveSpeech(pagePort(port), senses, () => {
        process.parentPort.postMessage({ type: 'refused' });
      });
  });
  void senses.state().then((state) => {
    process.parentPort.postMessage({ type: 'state', ...state });
  });
}

function pagePort(port: MessagePortMain): PagePort {
  return {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', ({ data }) => {
        listener(data);
      });
      port.start();
    },
    onClose: (listener) => {
      port.on('close', listener);
    },
  };
}
