import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SlipRenderer } from '../renderer.ts';
import type { RenderAnswer, RenderRequest } from './protocol.ts';

const entry = fileURLToPath(new URL('./entry.cjs', import.meta.url));

/**
 * A renderer in an Electron of its own, for commands and tests that run in plain Node; the kiosk renders in its own.
 * Needs no display. Throws where Electron does not start.
 */
export async function openRenderProcess(electron: string): Promise<SlipRenderer> {
  const flags =
    process.platform === 'linux' ? ['--no-sandbox', '--ozone-platform=headless', '--disable-gpu'] : [];
  const child = spawn(electron, [...flags, entry], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;

  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => {
      const gone = new Error('Electron ended before the slip was rendered');
      reject(gone);
      for (const { reject: fail } of waiting.values()) fail(gone);
    });
    child.on('message', (message: RenderAnswer) => {
      if (message.type === 'ready') {
        resolve();
        return;
      }
      const caller = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.type === 'rendered') caller?.resolve(message.result);
      else caller?.reject(new Error(message.message));
    });
  });

  const ask = <T>(request: Omit<RenderRequest, 'id'>): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      child.send({ ...request, id });
    });
  return {
    raster: (document, paper) => ask({ want: 'raster', document, paper }),
    pdf: (document, paper) => ask({ want: 'pdf', document, paper }),
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
