import { utilityProcess } from 'electron';
import type { DeskOptions } from './desk.ts';

export type FromDesk =
  | { readonly type: 'open'; readonly url: string }
  | { readonly type: 'failed'; readonly code: string; readonly detail: string };

export interface DeskHost {
  /** Where the desk listens; settles once it does. It comes back at the same address when it was lost. */
  readonly url: Promise<string>;
  close(): void;
}

// A desk that fails at once must not take the machine with it.
const restartAfterMs = 500;
const longestWaitMs = 30_000;

/** Runs the embedded desk in a process of its own: whatever happens to it, the kiosk goes on and the outbox waits. */
export function startDesk(
  script: string,
  options: Omit<DeskOptions, 'clock' | 'log'>,
  on: {
    readonly open: (url: string) => void;
    readonly lost: (code: number) => void;
    readonly failed: (code: string, detail: string) => void;
  },
): DeskHost {
  let closed = false;
  let port = options.port ?? 0;
  let wait = restartAfterMs;
  let child: Electron.UtilityProcess | undefined;
  let resolve: (url: string) => void = () => undefined;
  const url = new Promise<string>((settle) => (resolve = settle));

  const start = (): void => {
    if (closed) return;
    const desk = utilityProcess.fork(script, [], { serviceName: 'hall-kiosk-desk', stdio: 'ignore' });
    child = desk;
    desk.on('message', (message: FromDesk) => {
      if (message.type === 'failed') {
        on.failed(message.code, message.detail);
        desk.kill();
        return;
      }
      port = Number(new URL(message.url).port);
      wait = restartAfterMs;
      on.open(message.url);
      resolve(message.url);
    });
    desk.on('exit', (code) => {
      if (closed) return;
      on.lost(code);
      setTimeout(start, wait);
      wait = Math.min(wait * 2, longestWaitMs);
    });
    desk.postMessage({ ...options, port });
  };
  start();
  return {
    url,
    close: () => {
      closed = true;
      child?.kill();
    },
  };
}
