import { askedChecks } from '../../self-test/answers.ts';
import { ours } from '../../text.ts';
import { outcomeMarks, outcomeText } from '../first-hour/outcomes.ts';
import type { Acted, Told } from '../first-hour/rules.ts';
import { stepNames, stepOf } from '../first-hour/table.ts';
import type { Sensed, StepName, Trial } from '../first-hour/trial.ts';
import type { Screen, ScreenAt } from '../state.ts';
import type { StaffAction, StaffBlock } from '../view.ts';
import { dataOf, loading, type ScreenRules, type Turned } from './rules.ts';

const at = (trial: Trial): ScreenAt<'first-hour'> => ({ at: 'first-hour', trial });
export const firstHourFrom = (step: StepName): Screen => at(stepOf(step).begin());

/** A kiosk's first hour: a step at a time, each found well, found amiss, or skipped, and written down. */
export const firstHour: ScreenRules<ScreenAt<'first-hour'>> = {
  wanted: (_screen, { who }) => ({ of: 'first-hour', person: who.id }),
  view: ({ trial }, state, world) => {
    const told = dataOf(state, 'first-hour');
    const heading = ours(`first-hour.${trial.step}`);
    if (told === undefined) return { heading, blocks: [loading], actions: [] };
    const { blocks, actions, ...senses } = stepOf(trial.step).view(trial, told, world);
    return {
      heading,
      ...senses,
      blocks: [...blocks, ...foundBefore(trial.step, told, world.now)],
      actions: [...actions, ...always(trial.step, told)],
    };
  },
  act: ({ trial }, action, fields, state) => {
    const told = dataOf(state, 'first-hour');
    if (told === undefined) return undefined;
    switch (action) {
      case 'skip':
        return noted(trial.step, { found: { outcome: 'skipped' } });
      case 'on':
        return { go: after(trial.step) };
      case 'put-off':
        return { do: { type: 'put-off' }, then: { at: 'machine' } };
      default: {
        const acted = stepOf(trial.step).act(trial, action, fields, told);
        return acted === undefined ? undefined : noted(trial.step, acted);
      }
    }
  },
  select: (screen, spot, state) =>
    sensed(screen, { type: 'touched', spot }, dataOf(state, 'first-hour')) ?? screen,
  sense: (screen, what, state) => sensed(screen, what, dataOf(state, 'first-hour')),
  badge: ({ trial }, token) => (trial.step === 'badge' ? { type: 'try-badge', token } : undefined),
  back: { at: 'machine' },
  tabs: ({ trial }, state) => {
    const answers = dataOf(state, 'first-hour')?.firstHour.answers ?? {};
    return stepNames.map((step) => {
      const answer = step === 'report' ? undefined : answers[step];
      return {
        id: step,
        icon: stepOf(step).icon,
        label: ours(`first-hour.tab.${step}`),
        chosen: step === trial.step,
        ...(answer === undefined ? {} : { mark: outcomeMarks[answer.outcome] }),
      };
    });
  },
  open: (tab) => {
    const step = stepNames.find((known) => known === tab);
    return step === undefined ? undefined : at(stepOf(step).begin());
  },
};

/** What a key, a voice or a finger did, to the step that tries it. */
function sensed(
  { trial }: ScreenAt<'first-hour'>,
  what: Sensed,
  told: Told | undefined,
): ScreenAt<'first-hour'> | undefined {
  const rules = stepOf(trial.step);
  const next = told === undefined ? undefined : rules.sense?.(trial, what, told);
  return next === undefined ? undefined : at(next);
}

/** The next one; after the last the report stands. */
const after = (step: StepName): Screen =>
  at(stepOf(stepNames[stepNames.indexOf(step) + 1] ?? 'report').begin());

function noted(step: StepName, acted: Acted): Turned | undefined {
  if ('do' in acted)
    return acted.trial === undefined ? { do: acted.do } : { do: acted.do, then: at(acted.trial) };
  if ('trial' in acted) return { go: at(acted.trial) };
  const check = askedChecks.find((asked) => asked === step);
  return check === undefined
    ? { go: after(step) }
    : { do: { type: 'note-check', check, ...acted.found }, then: after(step) };
}

/** What was found here the last time. */
function foundBefore(step: StepName, { firstHour: { answers } }: Told, now: string): readonly StaffBlock[] {
  const answer = step === 'report' ? undefined : answers[step];
  if (answer === undefined) return [];
  const { outcome, why, by, at: since } = answer;
  const text = ours('first-hour.before', {
    found: outcomeText({ outcome, ...(why === undefined ? {} : { why }), said: { by, at: since } }, now),
  });
  return [
    { kind: 'line', tone: outcome === 'failed' ? 'bad' : outcome === 'passed' ? 'good' : 'plain', text },
  ];
}

/** Nobody is held up: every step can be left, and says then that it was. */
const always = (step: StepName, { firstHour: { answers, settled } }: Told): readonly StaffAction[] => [
  ...(step === 'report'
    ? []
    : [
        answers[step] === undefined
          ? ({ id: 'skip', label: ours('first-hour.skip'), key: 'S' } as const)
          : ({ id: 'on', label: ours('first-hour.on'), key: 'S' } as const),
      ]),
  ...(settled === undefined ? [{ id: 'put-off', label: ours('first-hour.put-off'), key: 'W' } as const] : []),
];
