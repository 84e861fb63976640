import { setTimeout as pause } from 'node:timers/promises';
import { withAnswers, type Answers } from '#app/self-test/answers.ts';
import { checkNames, type CheckName, type CheckResult, type SelfTest } from '#app/self-test/self-test.ts';

/** One look; throws where it could not look, which is a failure too. */
export type Check = () => Promise<Omit<CheckResult, 'check'>>;
export type Checks = Readonly<Partial<Record<CheckName, Check>>>;

export const passed = { outcome: 'passed' } as const;
export const failedWith = (why: string): Omit<CheckResult, 'check'> => ({ outcome: 'failed', why });
export const notLooked = { outcome: 'not-looked' } as const;
export const passedIf = (is: boolean, why: string): Omit<CheckResult, 'check'> =>
  is ? passed : failedWith(why);

/** Staff open the hall: all of it within half a minute (issue 12), so that no part may wait longer than this. */
const patienceMs = 25_000;

/** Looks at everything at once; what does not answer in time has failed, and the others still tell. `answers`: what people found. */
export async function runSelfTest(
  checks: Checks,
  now: { readonly iso: () => string; readonly monotonicMs: () => number },
  answers: Answers = {},
): Promise<SelfTest> {
  const began = now.monotonicMs();
  const looked = await Promise.all(
    checkNames.map(async (check): Promise<CheckResult> => ({ check, ...(await look(checks[check])) })),
  );
  const results = withAnswers(looked, answers);
  return {
    at: now.iso(),
    tookMs: Math.round(now.monotonicMs() - began),
    passed: results.every(({ outcome }) => outcome !== 'failed'),
    results,
  };
}

/** One of them. */
export async function look(check: Check | undefined): Promise<Omit<CheckResult, 'check'>> {
  if (check === undefined) return notLooked;
  const giveUp = new AbortController();
  const late = pause(patienceMs, failedWith('no-answer'), { signal: giveUp.signal, ref: false });
  late.catch(() => undefined);
  try {
    return await Promise.race([check(), late]);
  } catch {
    return failedWith('unexpected');
  } finally {
    giveUp.abort();
  }
}
