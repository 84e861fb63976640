import { afterEach, expect, test } from 'vitest';
import { pageMessage, type PageMessage } from '#app/bridge/contract.ts';
import { heardRight } from '#app/staff/first-hour/recognition.ts';
import { spots, type StepName } from '#app/staff/first-hour/trial.ts';
import { openKiosk, type Kiosk } from '#main/kiosk.ts';
import { wangComesIn, withoutWindow } from '../without-window.ts';

let kiosk: Kiosk | undefined;
afterEach(() => kiosk?.close());

/** A kiosk without a window, whose first hour goes on at this step; `does` are messages of its page. */
function installing(firstHourAt: StepName) {
  const opened = openKiosk(
    withoutWindow({
      staff: {
        idleMs: 120_000,
        waiting: () => ({ outbox: 0, slips: 0, calls: 0 }),
        firstHourAt: () => firstHourAt,
        perform: wangComesIn,
      },
    }),
  );
  kiosk = opened;
  opened.awaitStaff();
  const does = (...messages: readonly PageMessage[]): void => {
    for (const message of messages) opened.receive(pageMessage.parse(message));
  };
  does({ type: 'staff', event: { type: 'pin', pin: '271828' } });
  const turn = () => {
    const { turn: now } = opened.snapshot();
    if (now.kind !== 'staff') throw new Error('the residents’ screen stands there');
    return now;
  };
  return { does, turn, offers: () => turn().actions.map(({ id }) => id) };
}

test('a kiosk that was just installed asks for somebody of the hall by itself, and for nobody else', () => {
  const { turn } = installing('touch');
  expect(turn()).toMatchObject({ id: 'staff:first-hour:touch', tabs: expect.arrayContaining([]) as unknown });
  expect(turn().tabs).toHaveLength(12);
});

test('five touches on the glass are five spots that answer', () => {
  const { does, offers } = installing('touch');
  expect(offers()).not.toContain('yes');
  for (const row of spots) does({ type: 'staff', event: { type: 'selected', row } });
  expect(offers()).toContain('yes');
});

test('the ear’s answer counts on the step that listens, and on no other', () => {
  const { does, turn, offers } = installing('recognition');
  const phrase =
    turn().listening?.phrases.findIndex(({ answer }) => 'id' in answer && answer.id === heardRight) ?? -1;
  const heard = (asked: PageMessage & { type: 'heard' }): void => does(asked);
  const hypothesis = {
    text: '楼下路灯不亮', confidence: 0.95, freeScore: -3, voicedMs: 1_400,
    scores: [{ phrase, say: 0, score: -2, likelihood: -2 }],
  }; // prettier-ignore
  heard({
    type: 'heard',
    turn: 'staff:first-hour:sound' as never,
    hypothesis,
    final: true,
    overPrompt: false,
  });
  expect(offers()).not.toContain('yes');
  heard({ type: 'heard', turn: turn().id, hypothesis, final: true, overPrompt: false });
  expect(offers()).toContain('yes');
});
