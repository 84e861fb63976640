import { ours } from '../../text.ts';
import { askedChecks, withAnswers } from '../../self-test/answers.ts';
import { outcomeFacts } from './outcomes.ts';
import { lead, line, type StepRules } from './rules.ts';

/** All of it on one page, and on paper. */
export const report: StepRules<'report'> = {
  icon: 'receipt',
  begin: () => ({ step: 'report' }),
  view: (_trial, { firstHour, last }, { now }) => {
    const looked = last?.results ?? askedChecks.map((check) => ({ check, outcome: 'not-looked' }) as const);
    return {
      blocks: [
        last === undefined
          ? lead(ours('first-hour.report.how'))
          : line(ours(last.passed ? 'self-test.ready' : 'self-test.not-ready'), last.passed ? 'good' : 'bad'),
        { kind: 'facts', facts: outcomeFacts(withAnswers(looked, firstHour.answers), now) },
      ],
      actions: [{ id: 'print', label: ours('first-hour.report.print'), key: 'P', tone: 'primary' }],
    };
  },
  act: (_trial, action) => (action === 'print' ? { do: { type: 'self-test', print: true } } : undefined),
}; // prettier-ignore
