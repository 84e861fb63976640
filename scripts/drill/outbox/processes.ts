import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromKiosk, ToDesk, ToKiosk } from './talk.ts';

const spawn = (name: string): ChildProcess =>
  fork(fileURLToPath(new URL(name, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

const first = async (child: ChildProcess): Promise<unknown> => {
  const gone = once(child, 'exit').then(() => {
    throw new Error('a process of the drill ended by itself');
  });
  const [message] = (await Promise.race([once(child, 'message'), gone])) as [unknown];
  gone.catch(() => undefined);
  return message;
};

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

export interface KioskProcess {
  send(message: ToKiosk): void;
  on(listen: (message: FromKiosk) => void): void;
  /** SIGKILL. */
  kill(): Promise<void>;
}

export interface KioskProcesses {
  start(options: Extract<ToKiosk, { do: 'start' }>): Promise<KioskProcess>;
  stop(): Promise<void>;
}

/** Kiosk processes, the next one always warming up, so that a round need not wait for Node. */
export function kioskProcesses(): KioskProcesses {
  const warmUp = async (): Promise<ChildProcess> => {
    const child = spawn('kiosk.ts');
    await first(child);
    return child;
  };
  let next = warmUp();
  return {
    start: async (options: Extract<ToKiosk, { do: 'start' }>): Promise<KioskProcess> => {
      const child = await next;
      next = warmUp();
      const started = first(child);
      child.send(options);
      await started;
      return {
        send: (message) => {
          // A process that has just been killed hears nothing any more.
          if (child.connected) child.send(message, () => undefined);
        },
        on: (listen) => child.on('message', listen),
        kill: () => killed(child),
      };
    },
    stop: async () => killed(await next),
  };
}

export interface DeskProcess {
  readonly url: string;
  kill(): Promise<void>;
}

export async function startDesk(options: ToDesk): Promise<DeskProcess> {
  const child = spawn('desk.ts');
  await first(child);
  const opened = first(child);
  child.send(options);
  const { url } = (await opened) as { readonly url: string };
  return { url, kill: () => killed(child) };
}
