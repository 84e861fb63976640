import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FromKiosk, ToKiosk } from './talk.ts';

/** The kiosk of the drill, in a process that can be killed and comes back to the same disk. */
export interface Hall {
  /** What it answers, or `killed` where it died first. One question at a time. */
  ask(message: ToKiosk): Promise<FromKiosk | 'killed'>;
  /** SIGKILL after so many milliseconds, if it still lives. */
  killAfter(ms: number): Promise<void>;
  /** Starts it again, where it is dead. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

const file = fileURLToPath(new URL('./kiosk.ts', import.meta.url));

export async function openHall(port: number): Promise<Hall> {
  const dir = await mkdtemp(join(tmpdir(), 'hall-drill-'));
  let kiosk = await started(dir, port);
  return {
    ask: (message) => kiosk.ask(message),
    killAfter: async (ms) => {
      const victim = kiosk;
      await pause(ms);
      await victim.kill();
    },
    revive: async () => {
      if (kiosk.isDead()) kiosk = await started(dir, port);
    },
    close: async () => {
      await kiosk.kill();
      await rm(dir, { recursive: true });
    },
  };
}

async function started(dir: string, port: number) {
  const child = fork(file, { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let waiting: ((answer: FromKiosk | 'killed') => void) | undefined;
  const settle = (answer: FromKiosk | 'killed'): void => {
    waiting?.(answer);
    waiting = undefined;
  };
  let dead = false;
  const ended = once(child, 'exit').then(() => {
    dead = true;
    settle('killed');
  });
  child.on('message', (message: FromKiosk) => {
    settle(message);
  });
  const answer = (): Promise<FromKiosk | 'killed'> => new Promise((resolve) => void (waiting = resolve));
  const ask = (message: ToKiosk): Promise<FromKiosk | 'killed'> => {
    if (dead) return Promise.resolve('killed');
    const answered = answer();
    // A message to a process that has just been killed: its end is the answer.
    child.send(message, () => undefined);
    return answered;
  };
  await answer();
  if ((await ask({ do: 'start', dir, port })) === 'killed')
    throw new Error('the kiosk of the drill did not start');
  return {
    ask,
    isDead: () => dead,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
