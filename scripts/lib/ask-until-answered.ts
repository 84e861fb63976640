import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication } from '@playwright/test';

/** On a busy machine the sweeping takes a while: five times at once were all lost. */
const [mostTimes, betweenMs] = [10, 250];

/** Main sweeps its small memory often, and then the inspector may lose an answer: asked again, it comes. */
export function askUntilAnswered(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...asked: readonly unknown[]) => Promise<unknown>;
  const again = async (...asked: readonly unknown[]): Promise<unknown> => {
    for (let time = 1; ; time += 1) {
      try {
        return await ask(...asked);
      } catch (error) {
        if (time === mostTimes || !String(error).includes('garbage collected')) throw error;
        await wait(betweenMs);
      }
    }
  };
  app.evaluate = again as ElectronApplication['evaluate'];
}
