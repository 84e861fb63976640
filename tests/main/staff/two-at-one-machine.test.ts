import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { inEveryLocale } from '#app/locale.ts';
import type { PageMessage } from '#app/bridge/contract.ts';
import { pageMessage } from '#app/bridge/contract.ts';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import { choiceId } from '#app/ids.ts';
import { ok } from '#app/result.ts';
import { openKiosk, type Kiosk } from '#main/kiosk.ts';
import { services } from '../../fixtures/hall.ts';
import { wang } from '../../fixtures/staff.ts';
import { wangComesIn, withoutWindow } from '../without-window.ts';

const phone = '13987654321';
let kiosk: Kiosk | undefined;
afterEach(() => kiosk?.close());

/** A kiosk without a window; `shown` is everything the page was ever given. */
function open() {
  const shown: Snapshot[] = [];
  const opened = openKiosk(
    withoutWindow({
      hands: { print: () => Promise.resolve(ok(undefined)), unpark: () => Promise.resolve(undefined) },
      show: (snapshot) => shown.push(snapshot),
      staff: {
        idleMs: 120_000,
        waiting: () => ({ outbox: 0, slips: 0, calls: 0 }),
        perform: wangComesIn,
      },
    }),
  );
  kiosk = opened;
  opened.servicesChanged(inEveryLocale(() => services));
  return { kiosk: opened, shown, now: () => opened.snapshot() };
}

const resident = (event: Extract<PageMessage, { type: 'event' }>['event']): PageMessage => ({
  type: 'event',
  event,
});
const staff = (event: Extract<PageMessage, { type: 'staff' }>['event']): PageMessage => ({
  type: 'staff',
  event,
});
const choose = (id: string): PageMessage => resident({ type: 'chose', id: choiceId(id), by: 'touch' });

const messages = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('report', 'streetlight', 'out', '幸福里', 'enter', 'again', 'skip', 'more', 'finished').map(choose) },
  fc.constantFrom(
    resident({ type: 'keyed', digits: phone, by: 'touch' }),
    resident({ type: 'keyed', digits: '3', by: 'touch' }),
    resident({ type: 'pressed', key: 'staff', by: 'touch' }),
    resident({ type: 'pressed', key: 'help', by: 'touch' }),
    resident({ type: 'pressed', key: 'stop', by: 'touch' }),
    staff({ type: 'knocked' }),
    staff({ type: 'pin', pin: '271828' }),
    staff({ type: 'badge', token: 'K7P2M9XQ4TRV8HWD3B6N' }),
    staff({ type: 'opened', tab: 'people' }),
    staff({ type: 'selected', row: '10271836' }),
    staff({ type: 'back' }),
    staff({ type: 'left' }),
  ),
); // prettier-ignore

test('in any order: staff never see what a resident keyed in, nor a resident what staff were shown', () => {
  fc.assert(
    fc.property(fc.array(messages, { maxLength: 50 }), (acts) => {
      const { kiosk: opened, now } = open();
      for (const message of acts) {
        opened.receive(pageMessage.parse(message));
        const shown = JSON.stringify(now());
        if (now().turn.kind === 'staff') expect(shown).not.toContain(phone);
        else
          for (const secret of [wang.name, '10271836', '13800138000', '赵师傅'])
            expect(shown).not.toContain(secret);
      }
      opened.close();
    }),
    { numRuns: 60 },
  );
});

test('whoever comes in ends the visit under way; the next resident finds nothing of either', () => {
  const { kiosk: opened, now } = open();
  for (const message of [choose('report'), resident({ type: 'keyed', digits: phone, by: 'touch' })])
    opened.receive(message);
  opened.receive(staff({ type: 'badge', token: 'K7P2M9XQ4TRV8HWD3B6N' }));
  expect(now().turn.kind).toBe('staff');
  expect(opened.session.state().visit.begun).toBe(false);
  opened.staff.dispatch({ type: 'idled', forMs: 120_000 });
  expect(now().turn).toMatchObject({ kind: 'guided', id: 'home' });
});

test('somebody who touched the small key by mistake comes back to the same question', () => {
  const { kiosk: opened, now } = open();
  opened.receive(choose('report'));
  const asked = now().turn.id;
  opened.receive(resident({ type: 'pressed', key: 'staff', by: 'touch' }));
  expect(now().turn.kind).toBe('staff');
  opened.receive(staff({ type: 'back' }));
  expect(now().turn.id).toBe(asked);
});

test('while staff are out, nothing but a knock or a badge is heard from their side', () => {
  const { kiosk: opened, shown } = open();
  const before = shown.length;
  for (const event of [
    { type: 'pin', pin: '271828' },
    { type: 'acted', action: 'quit', fields: { why: 'repair' } },
    { type: 'opened', tab: 'people' },
  ] as const)
    opened.receive(staff(event));
  expect(shown).toHaveLength(before);
});

test.each([
  { type: 'staff', event: { type: 'let-in', person: wang } },
  { type: 'staff', event: { type: 'pin', pin: '27182845904' } },
  { type: 'staff', event: { type: 'badge', token: 'short' } },
  { type: 'staff', event: { type: 'acted', action: 'quit', fields: { why: 1 } } },
  { type: 'staff', event: { type: 'left', more: true } },
])('the bridge refuses %j', (message) => {
  expect(pageMessage.safeParse(message).success).toBe(false);
}); // prettier-ignore
