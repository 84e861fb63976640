import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceId, visitId } from '#app/ids.ts';
import type { SessionEvent } from '#app/session/events.ts';
import { atEase, isStruggling, struggleAfter } from '#app/session/struggle.ts';

const back: SessionEvent = { type: 'pressed', key: 'back', by: 'touch' };
const missed: SessionEvent = { type: 'missed', why: 'not-understood' };
const answer = (id = 'lamp'): SessionEvent => ({ type: 'chose', id: choiceId(id), by: 'touch' });
const quietFor = (seconds: number): SessionEvent => ({ type: 'idled', forMs: seconds * 1_000 });
const after = (...events: readonly SessionEvent[]) => events.reduce(struggleAfter, atEase);

describe('somebody who struggles is offered a person', () => {
  it('after four answers that were not understood; at the third the turn itself speaks of one', () => {
    expect(isStruggling(after(missed, missed, missed))).toBe(false);
    expect(isStruggling(after(missed, missed, missed, missed))).toBe(true);
  });

  it('after two, and half a minute of silence that is counted once', () => {
    expect(isStruggling(after(missed, missed, quietFor(29), quietFor(30), quietFor(31)))).toBe(true);
    expect(isStruggling(after(missed, quietFor(30), quietFor(31), quietFor(45)))).toBe(false);
  });

  it('after going forth and back three times; straight back is only leaving', () => {
    expect(isStruggling(after(answer(), back, answer(), back, answer(), back))).toBe(true);
    expect(isStruggling(after(answer(), back, back, back, back, back))).toBe(false);
  });

  it('but not one who changes their mind twice on the way', () => {
    expect(isStruggling(after(answer(), back, answer(), back, answer('again'), answer()))).toBe(false);
  });

  it('whoever comes next begins at ease', () => {
    expect(after(missed, missed, missed, missed, { type: 'visit-opened', visit: visitId('next') })).toEqual(
      atEase,
    );
  });
});

it('nobody who answers and answers is ever offered one, however slowly', () => {
  const fluent = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 59 }), fc.string({ minLength: 1, maxLength: 5 })),
  );
  fc.assert(
    fc.property(fluent, (acts) => {
      const events = acts.flatMap(([seconds, id]) => [quietFor(seconds), answer(id === 'again' ? 'a' : id)]);
      return !isStruggling(after(...events));
    }),
  );
});
