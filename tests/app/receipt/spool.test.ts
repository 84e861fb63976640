import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobStates, nextJobState, troubleOfJob, type JobEvent, type JobState } from '#app/receipt/spool.ts';

const events: readonly JobEvent[] = [
  { type: 'taken' },
  { type: 'phase', phase: 'sending' },
  { type: 'phase', phase: 'awaiting_confirm' },
  { type: 'confirmed' },
  { type: 'failed', why: 'needs_paper' },
  { type: 'failed', why: 'cover_open' },
  { type: 'failed', why: 'offline' },
  { type: 'failed', why: 'unconfirmed' },
  { type: 'failed', why: 'storage_full' },
  { type: 'restarted' },
  { type: 'asked_again' },
  { type: 'expired' },
  { type: 'cancelled' },
  { type: 'looked', cameOut: true },
  { type: 'looked', cameOut: false },
];
/** A life in which something happens every time: of the events that concern the state, one by number. */
function live(choices: readonly number[]): readonly JobState[] {
  const states: JobState[] = ['queued'];
  for (const choice of choices) {
    const next = events.flatMap((event) => nextJobState(states.at(-1) ?? 'queued', event) ?? []);
    const state = next[choice % next.length];
    if (state === undefined) break;
    states.push(state);
  }
  return states;
}
const anyLife = fc.array(fc.nat(), { minLength: 20, maxLength: 60 }).map(live);

const entries = (states: readonly JobState[], state: JobState) =>
  states.filter((here, at) => here === state && states[at - 1] !== state).length;

test('whatever happens and however often it is asked for, a slip is sent to the printer at most once', () => {
  fc.assert(
    fc.property(anyLife, (states) => {
      expect(entries(states, 'sending')).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2_000 },
  );
});

test('printed means that the printer confirmed it, or that a person saw it', () => {
  const ways = jobStates.flatMap((state) =>
    events.filter((event) => nextJobState(state, event) === 'printed').map((event) => [state, event]),
  );
  expect(ways).toEqual([
    ['awaiting_confirm', { type: 'confirmed' }],
    ['unconfirmed', { type: 'looked', cameOut: true }],
  ]);
});

test('after a restart nothing is under way any more', () => {
  for (const state of jobStates) {
    const after = nextJobState(state, { type: 'restarted' }) ?? state;
    expect(['checking', 'sending', 'awaiting_confirm']).not.toContain(after);
  }
});

test('the kiosk dies while a slip is being sent: only a person can tell whether it came out', () => {
  for (const state of ['sending', 'awaiting_confirm'] as const) {
    expect(nextJobState(state, { type: 'restarted' })).toBe('unconfirmed');
    expect(nextJobState(state, { type: 'failed', why: 'needs_paper' })).toBe('unconfirmed');
  }
  expect(nextJobState('unconfirmed', { type: 'asked_again' })).toBeUndefined();
});

test('out of paper before anything was sent: it may be tried again, as the original', () => {
  expect(nextJobState('checking', { type: 'failed', why: 'needs_paper' })).toBe('needs_paper');
  expect(nextJobState('needs_paper', { type: 'asked_again' })).toBe('queued');
});

test('a job that is not printed always has something to tell the resident', () => {
  const told = jobStates.flatMap((state) => (state === 'printed' ? [] : [troubleOfJob(state)]));
  expect(told).toHaveLength(jobStates.length - 1);
  expect(troubleOfJob('needs_paper')).toBe('needs_paper');
  expect(troubleOfJob('awaiting_confirm')).toBe('unconfirmed');
  expect(troubleOfJob('expired')).toBe('offline');
});
