import { join } from 'node:path';
import type { Hall } from '#app/hall.ts';
import { effectId, type EffectId } from '#app/ids.ts';
import type { Log } from '#app/log.ts';
import { readinessReceipt } from '#app/receipt/readiness.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import type { SelfTest } from '#app/self-test/self-test.ts';
import { localIso } from '../printing/local-time.ts';
import { checksOf, type CheckSources } from './checks.ts';
import { eachMorning } from './morning.ts';
import { selfTestRecord } from './record.ts';
import { runSelfTest } from './run.ts';

export interface SelfTester {
  /** Looks now, records the outcome, and prints it where asked. */
  run(print: boolean): Promise<SelfTest>;
  /** Outcomes so far, newest last. */
  outcomes(): Promise<readonly SelfTest[]>;
  close(): void;
}

/** The self-test of a running kiosk: each morning at the hour of the configuration, and whenever staff ask for it. */
export function openSelfTest(options: {
  readonly sources: CheckSources;
  readonly hall: () => Pick<Hall, 'name' | 'phone' | 'hours'>;
  readonly version: string;
  /** `07:30`; without it only staff ask. */
  readonly at: string | undefined;
  /** Whether the morning's outcome is printed. */
  readonly print: boolean;
  readonly printReceipt: (effect: EffectId, receipt: Receipt) => Promise<unknown>;
  readonly log: Log;
}): SelfTester {
  const { sources, hall, version, log } = options;
  const record = selfTestRecord(join(sources.data, 'self-test'));
  const run = async (print: boolean): Promise<SelfTest> => {
    const now = { iso: () => localIso(new Date()), monotonicMs: () => performance.now() };
    const test = await runSelfTest(checksOf(sources), now);
    log('self-test', { passed: test.passed, failed: test.results.flatMap(({ check, outcome }) => (outcome === 'failed' ? [check] : [])).join(' ') }); // prettier-ignore
    // A disk that takes no record has failed above.
    await record.add(test).catch(() => undefined);
    if (print)
      await options.printReceipt(effectId(`self-test:${test.at}`), readinessReceipt(test, hall(), version));
    return test;
  };
  const [hour, minute] = (options.at ?? '').split(':').map(Number);
  const morning =
    hour === undefined || minute === undefined
      ? undefined
      : eachMorning({ hour, minute }, () => new Date(), () => void run(options.print)); // prettier-ignore
  return { run, outcomes: () => record.all(), close: () => morning?.close() };
}
