import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A hand at the kiosk: keys and pointers as the X server itself delivers them, not as Chromium would imitate them. */
export interface Hand {
  /** One act in the words of `xtest.py`; its answer. */
  do(act: string): Promise<string>;
  close(): void;
}

export function openHand(env: NodeJS.ProcessEnv): Hand {
  const python = spawn('python3', [join(import.meta.dirname, 'xtest.py')], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(python.stdout)[Symbol.asyncIterator]();
  return {
    do: async (act) => {
      python.stdin.write(`${act}\n`);
      const answer = await lines.next();
      if (answer.done === true) throw new Error('XTest has ended; libX11 and libXtst are needed');
      return answer.value;
    },
    close: () => void python.stdin.end(),
  };
}
