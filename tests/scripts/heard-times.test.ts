import { expect, it } from 'vitest';
import { utterancesOf } from '#app/speech/utterances.ts';
import { heardTimes, type Noted, type Shown } from '../../scripts/speech/heard-times.ts';
import { exampleTurns } from '../fixtures/turns.ts';
import { snapshotOf } from '../fixtures/snapshots.ts';

const { done, review } = exampleTurns('zh-CN');
const shown = (at: number, turn: Shown['snapshot']['turn']): Shown => ({ at, snapshot: snapshotOf(turn) });
const noted = (some: Partial<Noted>): Noted => ({
  spoken: [],
  sounds: [],
  captions: [],
  touches: [],
  ...some,
});

/** Said without a fault: each clause a second long, its pause kept; what is live comes `lateMs` too late. */
function said({ at, snapshot }: Shown, lateMs = 0): Noted['sounds'] {
  let next = at + 80;
  return utterancesOf(snapshot.turn, 'zh-CN').flatMap(({ clauses, pauseAfterMs, earcon }) => {
    const chime = earcon === undefined ? [] : [{ at: next, ms: 200 }];
    next += chime.length * 200;
    return [
      ...chime,
      ...clauses.map((clause, place) => {
        const begins = next + (clause.keep ? 0 : lateMs);
        next = begins + 1_000 + (place === clauses.length - 1 ? pauseAfterMs : clause.pauseAfterMs);
        return { at: begins, ms: 1_000 };
      }),
    ];
  });
}

it('what no clip can hold is measured from the end of what comes before it, and its pause', () => {
  const asked = shown(10_000, review);
  const inTime = heardTimes(noted({ spoken: [asked], sounds: said(asked), touches: [9_950] }));
  expect(inTime.liveGaps.length).toBeGreaterThan(0);
  expect([...inTime.liveGaps, ...inTime.clipGaps].every((gap) => Math.abs(gap) < 1)).toBe(true);
  expect(inTime.firstSounds).toEqual([130]);
  expect(inTime.late).toEqual([]);
  const late = heardTimes(noted({ spoken: [asked], sounds: said(asked, 300), touches: [9_950] }));
  expect(late.liveGaps.every((gap) => Math.abs(gap - 300) < 1)).toBe(true);
  expect(late.late).toHaveLength(late.liveGaps.length);
});

it('the printer’s news is no new question: what sounds after it goes on from before', () => {
  if (done.kind !== 'guided') throw new Error('no turn');
  const asked = shown(10_000, done);
  const news = shown(12_000, { ...done, brief: 'closure' });
  const told = said(asked);
  const { firstSounds, clipGaps } = heardTimes(noted({ spoken: [asked, news], sounds: told }));
  expect(firstSounds).toEqual([80]);
  expect(clipGaps.length).toBeGreaterThan(2);
  expect(clipGaps.every((gap) => Math.abs(gap) < 1)).toBe(true);
});

it('a last sound of the turn before, cut short at once, is not taken for the beginning of this one', () => {
  const asked = shown(10_000, done);
  const before = { at: 10_010, ms: 900, stoppedAt: 10_030 };
  const { firstSounds, clipGaps, liveGaps } = heardTimes(
    noted({ spoken: [asked], sounds: [before, ...said(asked)] }),
  );
  expect(firstSounds).toEqual([80]);
  expect([...clipGaps, ...liveGaps].every((gap) => Math.abs(gap) < 1)).toBe(true);
});

it('a finger stops what sounds; what ends by itself, or for no finger, is not counted', () => {
  const sounds = [
    { at: 1_000, ms: 900, stoppedAt: 1_540 },
    { at: 3_000, ms: 900, stoppedAt: 4_200 },
    { at: 9_000, ms: 900, stoppedAt: 9_300 },
  ];
  expect(heardTimes(noted({ sounds, touches: [1_500] })).stops).toEqual([40]);
});
