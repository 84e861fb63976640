import type { Sense, SessionEvent } from '../session/events.ts';
import { underlying, type State } from '../session/state.ts';

/** How the kiosk was used on one day: numbers only, and no row is about one person. */
export interface Counters {
  readonly started: number;
  /** Something came of it: a case kept or taken back, a state, a paper, an answer, a rating. */
  readonly finished: number;
  /** By the stage, and of questions the code, at which it was left: `asking:where`. */
  readonly givenUp: Readonly<Record<string, number>>;
  /** Visits in which a sense was used; one visit may use several. */
  readonly bySense: Readonly<Partial<Record<Sense, number>>>;
}

export const noCounters: Counters = { started: 0, finished: 0, givenUp: {}, bySense: {} };

/** What is remembered of the visit under way, until it is counted. */
export interface Tally {
  readonly counters: Counters;
  readonly senses: readonly Sense[];
  readonly served: boolean;
}

export const emptyTally: Tally = { counters: noCounters, senses: [], served: false };

type Outcome = ReturnType<typeof underlying>['at'];
/** Stages at which a visit has given something. */
const outcomes: ReadonlySet<Outcome> = new Set<Outcome>([
  'done', 'found', 'amended', 'needed', 'community-of', 'notice', 'rated',
]); // prettier-ignore

/** After one step: what was counted before, the event, and the states around it. */
export function counted(tally: Tally, before: State, event: SessionEvent, after: State): Tally {
  const begins = !before.visit.begun && after.visit.begun;
  let { counters, senses, served } = tally;
  if (begins) counters = { ...counters, started: counters.started + 1 };
  if ('by' in event && !senses.includes(event.by)) senses = [...senses, event.by];
  if (isVoice(event) && !senses.includes('voice')) senses = [...senses, 'voice'];
  if (event.type === 'scanned' && !senses.includes('scanner')) senses = [...senses, 'scanner'];
  served ||= outcomes.has(underlying(after.stage).at) || underlying(before.stage).at === 'done';
  const ends = before.visit.begun && !after.visit.begun;
  return ends
    ? { counters: closed(counters, before, senses, served), senses: [], served: false }
    : { counters, senses, served };
}

const isVoice = ({ type }: SessionEvent): boolean =>
  type.startsWith('said-') || type === 'doubted' || type === 'alarmed';

function closed(counters: Counters, left: State, senses: readonly Sense[], served: boolean): Counters {
  const stage = underlying(left.stage);
  // A question's code comes from the definition: never a resident's word.
  const at = stage.at === 'asking' ? `asking:${stage.code}` : stage.at;
  return {
    ...counters,
    ...(served
      ? { finished: counters.finished + 1 }
      : { givenUp: { ...counters.givenUp, [at]: (counters.givenUp[at] ?? 0) + 1 } }),
    bySense: Object.fromEntries([
      ...Object.entries(counters.bySense),
      ...senses.map((sense): [Sense, number] => [sense, (counters.bySense[sense] ?? 0) + 1]),
    ]),
  };
}

/** Two days as one. */
export const together = (one: Counters, other: Counters): Counters => ({
  started: one.started + other.started,
  finished: one.finished + other.finished,
  givenUp: added(one.givenUp, other.givenUp),
  bySense: added(one.bySense, other.bySense),
});

const added = <K extends string>(
  one: Readonly<Partial<Record<K, number>>>,
  other: Readonly<Partial<Record<K, number>>>,
): Record<K, number> => {
  const sum: Partial<Record<K, number>> = { ...one };
  for (const [key, count] of Object.entries(other) as [K, number][]) sum[key] = (sum[key] ?? 0) + count;
  return sum as Record<K, number>;
};
