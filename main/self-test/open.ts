import { join } from 'node:path';
import type { Hall } from '#app/hall.ts';
import { effectId, type EffectId } from '#app/ids.ts';
import type { Log } from '#app/log.ts';
import { ok, type Result } from '#app/result.ts';
import { readinessReceipt } from '#app/receipt/readiness.ts';
import type { PrinterTrouble } from '#app/ports/printer.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import type { Answers } from '#app/self-test/answers.ts';
import type { CheckName, CheckResult, SelfTest } from '#app/self-test/self-test.ts';
import { localIso } from '../printing/local-time.ts';
import { checksOf, type CheckSources } from './checks.ts';
import { eachMorning } from './morning.ts';
import { selfTestRecord } from './record.ts';
import { look, runSelfTest } from './run.ts';

export interface SelfTester {
  /** Looks at one thing now. */
  look(check: CheckName): Promise<Omit<CheckResult, 'check'>>;
  /** Looks now, records the outcome, and prints it where asked. */
  run(
    print: boolean,
  ): Promise<{ readonly test: SelfTest; readonly printed: Result<unknown, PrinterTrouble> }>;
  /** Outcomes so far, newest last. */
  outcomes(): Promise<readonly SelfTest[]>;
  close(): void;
}

/** The self-test of a running kiosk: each morning at the hour of the configuration, and whenever staff ask for it. */
export function openSelfTest(options: {
  readonly sources: CheckSources;
  /** What people found. */
  readonly answers: () => Answers;
  readonly hall: () => Pick<Hall, 'name' | 'phone' | 'hours'>;
  readonly version: string;
  /** `07:30`; without it only staff ask. */
  readonly at: string | undefined;
  /** Whether the morning's outcome is printed. */
  readonly print: boolean;
  readonly printReceipt: (effect: EffectId, receipt: Receipt) => Promise<Result<unknown, PrinterTrouble>>;
  readonly log: Log;
}): SelfTester {
  const { sources, hall, version, log } = options;
  const record = selfTestRecord(join(sources.data, 'self-test'));
  const run: SelfTester['run'] = async (print) => {
    const now = { iso: () => localIso(new Date()), monotonicMs: () => performance.now() };
    const test = await runSelfTest(checksOf(sources), now, options.answers());
    log('self-test', { passed: test.passed, failed: test.results.flatMap(({ check, outcome }) => (outcome === 'failed' ? [check] : [])).join(' ') }); // prettier-ignore
    // A disk that takes no record has failed above.
    await record.add(test).catch(() => undefined);
    const printed = print
      ? await options.printReceipt(effectId(`self-test:${test.at}`), readinessReceipt(test, hall(), version))
      : ok(undefined);
    return { test, printed };
  };
  const [hour, minute] = (options.at ?? '').split(':').map(Number);
  const morning =
    hour === undefined || minute === undefined
      ? undefined
      : eachMorning({ hour, minute }, () => new Date(), () => void run(options.print)); // prettier-ignore
  return {
    run,
    look: (check) => look(checksOf(sources)[check]),
    outcomes: () => record.all(),
    close: () => morning?.close(),
  };
}
