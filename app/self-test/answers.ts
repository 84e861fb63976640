import type { CheckName, CheckResult } from './self-test.ts';

/** What the first hour asks a person, in the order in which it does. */
export const askedChecks = [
  'hall', 'screen', 'touch', 'sound', 'microphone', 'recognition', 'printer', 'case-api', 'keys', 'badge', 'pin',
] as const satisfies readonly CheckName[]; // prettier-ignore
export type AskedCheck = (typeof askedChecks)[number];

/** What somebody has found; it counts until somebody finds otherwise. */
export interface Answer {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly why?: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly by: string;
}
export type Answers = Readonly<Partial<Record<AskedCheck, Answer>>>;

/** The first hour of a kiosk, as it is remembered. */
export interface FirstHour {
  readonly answers: Answers;
  /** It ended in a report, or the hall put it off; until then whoever comes in first is asked. */
  readonly settled?: { readonly how: 'reported' | 'put-off'; readonly at: string; readonly by: string };
}

/** Known for certain by looking: what somebody said once about these is old news. */
const seenByMachine: ReadonlySet<CheckName> = new Set<CheckName>(['case-api', 'badge', 'pin']);

/**
 * The machine's look and a person's word together. What the machine finds broken is broken; ears, eyes and fingers are a
 * person's, and what they found amiss stays so until they say otherwise.
 */
export function withAnswers(results: readonly CheckResult[], answers: Answers): readonly CheckResult[] {
  return results.map((result): CheckResult => {
    const { check } = result;
    const answer = check in answers ? answers[check as AskedCheck] : undefined;
    if (answer === undefined || (result.outcome === 'failed' && result.said === undefined)) return result;
    if (result.outcome === 'passed' && (seenByMachine.has(check) || answer.outcome === 'skipped'))
      return result;
    const { outcome, why = result.why, by, at } = answer;
    return { check, outcome, ...(why === undefined ? {} : { why }), said: { by, at } };
  });
}
