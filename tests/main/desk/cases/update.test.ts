import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '#main/desk/cases/case.ts';
import { geoReportStatus, nextStates } from '#main/desk/cases/states.ts';
import { updated, type Update } from '#main/desk/cases/update.ts';
import { deskStates } from '#main/desk/wire/answers.ts';

const handedIn: Case = {
  id: 'c1',
  serviceCode: 'noise',
  locale: 'zh-CN',
  reference: '10000016',
  secretHash: 'hash',
  state: 'submitted',
  submittedAt: '2026-11-24T08:00:00Z',
  updatedAt: '2026-11-24T08:00:00Z',
  promisedBy: '2026-11-26',
  personal: { description: '她的话', phone: '她的电话', answers: { story: '她的话' } },
  notes: [{ at: '2026-11-24T08:00:00Z', type: 'submitted' }],
};

const words = fc.constantFrom('她的话，又说了一遍', '她的话，慢一点');
const anyUpdate: fc.Arbitrary<Update> = fc.oneof(
  words.map((text): Update => ({ type: 'follow_up', text })),
  words.map((text): Update => ({ type: 'correct', personal: { description: text } })),
  fc.constantFrom<Update>({ type: 'withdraw' }, { type: 'delete' }),
  fc.record({
    type: fc.constant('feedback' as const),
    score: fc.integer({ min: 1, max: 5 }),
    solved: fc.boolean(),
    text: words,
  }),
  fc.constantFrom(...deskStates).map((state): Update => ({ type: 'state', state, text: '她的话' })),
  fc.constant<Update>({ type: 'rotate_secret', secretHash: 'other' }),
);

/** What became of the case, update by update; refused ones change nothing. */
const lived = (
  updates: readonly Update[],
): readonly (readonly [before: Case, update: Update, after: Case])[] => {
  let now = handedIn;
  return updates.map((update, index) => {
    const before = now;
    const result = updated(before, update, new Date(Date.UTC(2026, 10, 25, 8, index)).toISOString());
    now = result.ok ? result.value : before;
    return [before, update, now] as const;
  });
};

describe('whatever happens to a case', () => {
  const always = (holds: (before: Case, update: Update, after: Case) => void) => {
    fc.assert(
      fc.property(fc.array(anyUpdate, { maxLength: 12 }), (updates) => {
        for (const [before, update, after] of lived(updates)) holds(before, update, after);
      }),
      { numRuns: 500 },
    );
  };

  it('its history only grows, one line for each change', () => {
    always((before, _update, after) => {
      expect(after.notes.length - before.notes.length).toBe(after === before ? 0 : 1);
    });
  });

  it('it carries the day it was closed exactly while it is closed', () => {
    always((_before, _update, after) => {
      expect(after.closedAt !== undefined).toBe(geoReportStatus(after.state) === 'closed');
    });
  });

  it('staff only ever move it where the table says', () => {
    always((before, update, after) => {
      if (update.type === 'state' && after !== before) {
        expect(nextStates[before.state]).toContain(update.state);
      }
    });
  });

  it('what the resident deleted stays deleted', () => {
    always((_before, _update, { erasedAt, personal, notes }) => {
      if (erasedAt === undefined) return;
      expect(personal).toEqual({ answers: {} });
      // Staff may still write; the resident's words are gone.
      const residents = notes.filter(({ type }) => type === 'follow_up' || type === 'feedback');
      expect(residents.filter(({ text }) => text !== undefined)).toEqual([]);
    });
  });

  it('“not solved” always takes a finished case up again', () => {
    always((before, update, after) => {
      if (update.type !== 'feedback' || update.solved !== false || before.erasedAt !== undefined) return;
      if (geoReportStatus(before.state) === 'closed') expect(after.state).toBe('in_progress');
    });
  });
});
