import { setFlagsFromString } from 'node:v8';
import type { DeskOptions } from './desk.ts';
import type { FromDesk } from './host.ts';

/** Entry of the desk's own process: opens the desk it is told to, and says where it listens. */
const { parentPort } = process;
const tell = (message: FromDesk): void => parentPort.postMessage(message);

// As in main: a small young generation; set before the desk is loaded (64 → 56 MiB measured).
for (const flag of ['--optimize-for-size', '--max-semi-space-size=1']) setFlagsFromString(flag);

parentPort.once('message', ({ data }) => void open(data as DeskOptions));

async function open(options: DeskOptions): Promise<void> {
  const { DeskError, openDesk } = await import('./desk.ts');
  try {
    const { url } = await openDesk({ ...options, log: (event) => tell({ type: 'event', event }) });
    tell({ type: 'open', url });
  } catch (error) {
    const code = error instanceof DeskError ? error.code : 'unexpected';
    tell({ type: 'failed', code, detail: error instanceof Error ? error.message : '' });
  }
}
