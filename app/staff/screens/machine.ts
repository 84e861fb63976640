import { faultsOf, type Health } from '../../health/health.ts';
import { whyText } from '../../self-test/why.ts';
import { ours, type Text } from '../../text.ts';
import type { SavePlace } from '../data.ts';
import { outcomeMarks } from '../first-hour/outcomes.ts';
import type { ScreenAt } from '../state.ts';
import type { Fact, StaffAction, StaffBlock } from '../view.ts';
import { when } from '../when.ts';
import { firstHourFrom } from './first-hour.ts';
import { placeField } from './places.ts';
import { count, dataOf, loading, reasonField, words, type ScreenRules } from './rules.ts';

/** How the machine is, what was found in the morning, its logs, and the way out for whoever mends it. */
export const machine: ScreenRules<ScreenAt<'machine'>> = {
  wanted: () => ({ of: 'machine' }),
  view: (_screen, state, { now }) => {
    const data = dataOf(state, 'machine');
    return {
      heading: ours('staff.machine'),
      blocks:
        data === undefined
          ? [loading]
          : [
              ...verdict(data.health),
              { kind: 'facts', facts: [...healthFacts(data.health), ...testFacts(data, now)] },
              ...(data.firstHour.settled?.how === 'reported'
                ? []
                : [{ kind: 'line', tone: 'plain', text: ours('staff.machine.first-hour-open') } as const]),
            ],
      actions: [
        { id: 'first-hour', label: ours('staff.machine.first-hour'), key: 'F' },
        { id: 'test', label: ours('staff.machine.test'), key: 'T' },
        { id: 'report', label: ours('staff.machine.report'), key: 'P' },
        { id: 'use', label: ours('staff.machine.use'), key: 'U' },
        exporting(data?.places ?? []),
        quitting,
      ],
    };
  },
  act: (_screen, action, { why = '', to = '' }) => {
    switch (action) {
      case 'first-hour':
        return { go: firstHourFrom('hall') };
      case 'use':
        return { go: { at: 'use', span: 7 } };
      case 'test':
      case 'report':
        return { do: { type: 'self-test', print: action === 'report' } };
      case 'export':
        return { do: { type: 'export-logs', to } };
      case 'quit':
        return { do: { type: 'quit', why } };
      default:
        return undefined;
    }
  },
};

const verdict = (health: Health): readonly StaffBlock[] => {
  const faults = faultsOf(health);
  if (faults.length === 0) return [{ kind: 'line', tone: 'good', text: ours('health.all-well') }];
  return faults.map((code) => ({ kind: 'line', tone: 'bad', text: ours(`health.fault.${code}`) }));
};

const mark = (is: boolean): Text => ours(is ? 'health.well' : 'health.not-well');

function healthFacts(health: Health): readonly Fact[] {
  const { outbox, printer, restarts } = health;
  const fact = (label: Text, value: Text, well: boolean): Fact => ({
    label,
    value,
    mark: outcomeMarks[well ? 'passed' : 'failed'],
  });
  const wrong = faultsOf(health);
  return [
    fact(
      ours('health.printer'),
      printer.trouble === undefined ? mark(true) : ours(`health.printer.${printer.trouble}`),
      printer.trouble === undefined,
    ),
    fact(ours('staff.machine.waiting'), count(outbox.waiting), !wrong.includes('outbox')),
    fact(ours('health.hearing'), mark(!wrong.includes('hearing')), !wrong.includes('hearing')),
    fact(ours('health.speaking'), mark(health.speaking), health.speaking),
    fact(ours('health.storage'), mark(health.keeps), health.keeps),
    fact(
      ours('health.disk'),
      words(`${(health.diskFreeBytes / 1e9).toFixed(1)} GB`),
      !wrong.includes('disk'),
    ),
    { label: ours('staff.machine.uptime'), value: upFor(health.uptimeS) },
    { label: ours('staff.machine.restarts'), value: count(restarts.page + restarts.speech + restarts.desk) },
    { label: ours('health.version'), value: words(health.version) },
  ];
}

const upFor = (seconds: number): Text => {
  const hours = Math.floor(seconds / 3_600);
  return hours < 48
    ? ours('staff.machine.hours', { hours: count(hours), minutes: count(Math.floor((seconds % 3_600) / 60)) })
    : ours('staff.machine.days', { days: count(Math.floor(hours / 24)) });
};

/** The last self-test: what it said, when, and what was amiss. */
function testFacts(
  { last }: NonNullable<ReturnType<typeof dataOf<'machine'>>>,
  now: string,
): readonly Fact[] {
  const label = ours('staff.machine.last-test');
  if (last === undefined) return [{ label, value: ours('staff.has-not') }];
  const verdict = ours(last.passed ? 'self-test.ready' : 'self-test.not-ready');
  return [
    {
      label,
      value: ours('staff.machine.tested', { verdict, at: when(last.at, now) }),
      mark: outcomeMarks[last.passed ? 'passed' : 'failed'],
    },
    ...last.results
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ check, why = '' }) => ({
        label: ours(`self-test.${check}`),
        value: ours('self-test.why', { outcome: ours('self-test.failed'), why: whyText(why) }),
        mark: outcomeMarks.failed,
      })),
  ];
}

const exporting = (places: readonly SavePlace[]): StaffAction => ({
  id: 'export',
  label: ours('staff.machine.export'),
  key: 'E',
  form: [placeField(ours('staff.machine.export-how'), places)],
});

const reasons = (['repair', 'update', 'closing', 'other'] as const).map((value) => ({
  value,
  label: ours(`staff.quit.${value}`),
}));

const quitting: StaffAction = {
  id: 'quit',
  label: ours('staff.machine.quit'),
  key: 'Q',
  tone: 'danger',
  form: [reasonField(reasons)],
};
