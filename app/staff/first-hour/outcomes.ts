import type { CheckResult } from '../../self-test/self-test.ts';
import { whyText } from '../../self-test/why.ts';
import { ours, type Text } from '../../text.ts';
import { words } from '../screens/rules.ts';
import type { Fact, Mark } from '../view.ts';
import { when } from '../when.ts';

export const outcomeMarks: Readonly<Record<CheckResult['outcome'], Mark>> = {
  passed: { icon: 'check-circle', tint: 'leaf' },
  failed: { icon: 'warning', tint: 'clay' },
  skipped: { icon: 'arrow-u-up-left', tint: 'plum' },
  'not-looked': { icon: 'question', tint: 'amber' },
};

/** What was found and why, and who said so when. */
export function outcomeText({ outcome, why, said }: Omit<CheckResult, 'check'>, now: string): Text {
  const bare = ours(`self-test.${outcome}`);
  // What went well needs no reason.
  const found =
    why === undefined || outcome !== 'failed'
      ? bare
      : ours('self-test.why', { outcome: bare, why: whyText(why) });
  if (said === undefined) return found;
  return ours('first-hour.said', { outcome: found, name: words(said.by), at: when(said.at, now) });
}

export const outcomeFacts = (results: readonly CheckResult[], now: string): readonly Fact[] =>
  results.map((result) => ({
    label: ours(`self-test.${result.check}`),
    value: outcomeText(result, now),
    mark: outcomeMarks[result.outcome],
  }));
