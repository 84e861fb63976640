import { utilityProcess } from 'electron';
import type { DeskEvent, DeskOptions } from './desk.ts';

export type FromDesk =
  | { readonly type: 'open'; readonly url: string }
  | { readonly type: 'event'; readonly event: DeskEvent }
  | { readonly type: 'failed'; readonly code: string; readonly detail: string };

export interface DeskHost {
  close(): void;
}

// A desk that fails at once must not take the machine with it.
const restartAfterMs = 500;
const longestWaitMs = 30_000;

/** Runs the desk in a process of its own, at one port: whatever happens to it, the kiosk goes on, the outbox waits. */
export function startDesk(
  script: string,
  options: Omit<DeskOptions, 'clock' | 'log'>,
  on: {
    readonly open: (url: string) => void;
    readonly lost: (code: number) => void;
    readonly failed: (code: string, detail: string) => void;
    readonly event: (event: DeskEvent) => void;
  },
): DeskHost {
  let closed = false;
  let wait = restartAfterMs;
  let child: Electron.UtilityProcess | undefined;

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
      if (message.type === 'event') {
        on.event(message.event);
        return;
      }
      wait = restartAfterMs;
      on.open(message.url);
    });
    desk.on('exit', (code) => {
      if (closed) return;
      on.lost(code);
      setTimeout(start, wait);
      wait = Math.min(wait * 2, longestWaitMs);
    });
    desk.postMessage(options);
  };
  start();
  return {
    close: () => {
      closed = true;
      child?.kill();
    },
  };
}
