import { DeskError, openDesk, type DeskOptions } from './desk.ts';
import type { FromDesk } from './host.ts';

/** Entry of the desk's own process: opens the desk it is told to, and says where it listens. */
const { parentPort } = process;
const tell = (message: FromDesk): void => parentPort.postMessage(message);

parentPort.once('message', ({ data }) => {
  const log: DeskOptions['log'] = (event) => tell({ type: 'event', event });
  openDesk({ ...(data as DeskOptions), log }).then(
    ({ url }) => tell({ type: 'open', url }),
    (error: unknown) => {
      const code = error instanceof DeskError ? error.code : 'unexpected';
      tell({ type: 'failed', code, detail: error instanceof Error ? error.message : '' });
    },
  );
});
