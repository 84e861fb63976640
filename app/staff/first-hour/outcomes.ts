import type { CheckResult } from '../../self-test/self-test.ts';
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

/** What was found, and who said so when. */
export const outcomeText = ({ outcome, said }: Omit<CheckResult, 'check'>, now: string): Text =>
  said === undefined
    ? ours(`self-test.${outcome}`)
    : ours('first-hour.said', {
        outcome: ours(`self-test.${outcome}`),
        name: words(said.by),
        at: when(said.at, now),
      });

export const outcomeFacts = (results: readonly CheckResult[], now: string): readonly Fact[] =>
  results.map((result) => ({
    label: ours(`self-test.${result.check}`),
    value: outcomeText(result, now),
    mark: outcomeMarks[result.outcome],
  }));
