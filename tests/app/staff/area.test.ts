import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '#app/ids.ts';
import type { StaffEffect } from '#app/staff/effects.ts';
import type { AnyStaffEvent } from '#app/staff/events.ts';
import { wang } from '../../fixtures/staff.ts';
import { colleague, idleMs } from './colleague.ts';

describe('the door', () => {
  test('she knocks, keys in her PIN, and sees the day', () => {
    const her = colleague();
    her.happen({ type: 'knocked' });
    expect(her.sees()).toContain('王姐，请输密码');
    her.happen({ type: 'pin', pin: '1111' });
    expect(her.sees()).toContain('密码不对，还能试4次');
    her.happen({ type: 'pin', pin: '271828' });
    expect(her.sees()).toContain('路灯照明');
  });

  test('a badge held there opens from a resident’s turn', () => {
    const her = colleague();
    her.happen({ type: 'badge', token: 'K7P2M9XQ4TRV8HWD3B6N' });
    expect(her.sees()).toContain('今天的事');
  });

  test('somebody who only touched the key is back after half a minute', () => {
    const her = colleague();
    her.happen({ type: 'knocked' });
    her.happen({ type: 'idled', forMs: 29_000 });
    expect(her.state().at).toBe('door');
    her.happen({ type: 'idled', forMs: 30_000 });
    expect(her.state().at).toBe('out');
  });

  test('the first time, a PIN that is too easy is not taken', () => {
    const her = colleague();
    her.happen({ type: 'knocked' }, false);
    const [look] = her.effects;
    if (look === undefined) throw new Error('nobody looked');
    her.happen({ type: 'door-told', effect: look.id, people: [], lockedMs: 0 });
    her.happen({ type: 'acted', action: 'first', fields: { name: '王姐', pin: '1234' } });
    expect(her.sees()).toContain('别太简单');
    her.happen({ type: 'acted', action: 'first', fields: { name: '王姐', pin: '2718' } });
    expect(her.state().at).toBe('in');
  });
});

describe('inside', () => {
  test('a whole number leads straight to its case, and who opened it is to be written down', () => {
    const her = colleague();
    her.comesIn();
    her.happen({ type: 'searched', words: '1027 1836' });
    // Not a number of ours: the check digit is wrong, and the list is searched.
    expect(her.state()).toMatchObject({ screen: { at: 'cases' } });
    her.happen({ type: 'selected', row: '10271836' });
    expect(her.sees()).toContain('幸福里3号楼');
    expect(her.effects.findLast(({ type }) => type === 'fetch')).toMatchObject({ opens: wang });
  });

  test('a case is done with a note; without one nothing happens', () => {
    const her = colleague();
    her.comesIn();
    her.happen({ type: 'scanned', reference: '10271836' as Reference });
    her.happen({ type: 'acted', action: 'resolve' });
    her.happen({ type: 'acted', action: 'resolve', fields: { note: ' ' } });
    expect(her.sees()).toContain('都要填');
    expect(her.did('move-case')).toEqual([]);
    her.happen({ type: 'acted', action: 'resolve', fields: { note: '灯换好了。' } });
    expect(her.did('move-case')).toMatchObject([{ to: 'resolved', note: '灯换好了。', who: wang }]);
  });

  test('one thing at a time: a second touch prints no second slip', () => {
    const her = colleague();
    her.comesIn();
    her.happen({ type: 'scanned', reference: '10271836' as Reference });
    her.happen({ type: 'acted', action: 'reprint' }, false);
    her.happen({ type: 'acted', action: 'reprint' }, false);
    expect(her.did('reprint')).toHaveLength(1);
  });

  test('what is not offered cannot be done', () => {
    const her = colleague();
    her.comesIn();
    for (const action of ['quit', 'reprint', 'give-up', 'nonsense']) her.happen({ type: 'acted', action });
    expect(her.effects.map(({ type }) => type)).toEqual(['look-at-door', 'check-pin', 'fetch']);
  });

  test('what cannot be undone is asked once', () => {
    const her = colleague();
    her.comesIn();
    her.happen({ type: 'opened', tab: 'people' });
    her.happen({ type: 'selected', row: 'p-li' });
    her.happen({ type: 'acted', action: 'remove' });
    expect(her.did('remove-person')).toEqual([]);
    her.happen({ type: 'acted', action: 'remove', fields: {} });
    expect(her.did('remove-person')).toMatchObject([{ person: 'p-li' }]);
  });

  test('Escape closes the form, then the case; leaving is one key', () => {
    const her = colleague();
    her.comesIn();
    her.happen({ type: 'scanned', reference: '10271836' as Reference });
    her.happen({ type: 'acted', action: 'void' });
    her.happen({ type: 'back' });
    expect(her.state()).toMatchObject({ screen: { at: 'case' } });
    her.happen({ type: 'back' });
    expect(her.state()).toMatchObject({ screen: { at: 'cases' } });
    her.happen({ type: 'left' });
    expect(her.turn()).toBeUndefined();
    expect(her.did('sign-out')).toMatchObject([{ who: wang, why: 'left' }]);
  });
});

const page: fc.Arbitrary<AnyStaffEvent> = fc.oneof(
  fc.constantFrom<AnyStaffEvent[]>(
    { type: 'knocked' },
    { type: 'pin', pin: '271828' },
    { type: 'pin', pin: '0000' },
    { type: 'badge', token: 'K7P2M9XQ4TRV8HWD3B6N' },
    { type: 'back' },
    { type: 'left' },
    { type: 'changed' },
    { type: 'scanned', reference: '10271836' as Reference },
    { type: 'searched', words: '路灯' },
    { type: 'paged', by: 1 },
    { type: 'paged', by: -1 },
    { type: 'filtered', filter: 'closed' },
    { type: 'filtered', filter: '30' },
    { type: 'keyed', code: 'F17' },
    { type: 'heard' },
  ),
  fc
    .constantFrom('cases', 'calls', 'slips', 'outbox', 'day', 'notices', 'people', 'machine', 'attic')
    .map((tab): AnyStaffEvent => ({ type: 'opened', tab })),
  fc
    .constantFrom('10271836', 'north-west', 'j1', 'j4', 'k1', 'fraud', 'p-li', 'nobody')
    .map((row): AnyStaffEvent => ({ type: 'selected', row })),
  fc.record({
    type: fc.constant('acted' as const),
    action: fc.constantFrom('resolve', 'reprint', 'void', 'retry', 'give-up', 'came-out', 'answer', 'edit', 'teach', 'remove', 'quit', 'print', 'first-hour', 'use', 'export', 'yes', 'no', 'skip', 'put-off', 'longer', 'play'),
    fields: fc.constantFrom(
      { note: '灯换好了。', why: 'twice', name: '小赵', pin: '2718', title: '通知', lines: '一句话。' },
      {},
    ),
  }), // prettier-ignore
);

describe('any order of events', () => {
  test('never breaks, does nothing for anybody who is not in, and leaves nothing behind', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(page, fc.boolean()), { maxLength: 60 }), (acts) => {
        const her = colleague();
        const late: StaffEffect[] = [];
        for (const [event, answered] of acts) {
          const before = her.state().at;
          const from = her.effects.length;
          her.happen(event, answered);
          const fresh = her.effects.slice(from);
          if (!answered) late.push(...fresh);
          // A deed has somebody behind it, who was in when it was asked for.
          if (before !== 'in' && !answered)
            expect(fresh.some((effect) => 'who' in effect && effect.type !== 'sign-out')).toBe(false);
          her.sees();
        }
        her.happen({ type: 'idled', forMs: idleMs });
        expect(her.state()).toMatchObject({ at: 'out' });
        // What comes back too late finds nobody.
        const current = `staff-${her.state().serial}:`;
        for (const effect of late) if (!effect.id.startsWith(current)) her.answer(effect);
        expect(her.turn()).toBeUndefined();
        expect(Object.keys(her.state()).sort()).toEqual(['at', 'effects', 'serial']);
      }),
      { numRuns: 300 },
    );
  });
});
