import { expect, it } from 'vitest';
import type { Silence } from '#app/ports/synthesizer.ts';
import { openKiosk } from '#main/kiosk.ts';
import { withoutWindow } from '../without-window.ts';

/** A kiosk whose loudspeaker comes and goes, and what its log says. */
function hall() {
  const told: unknown[] = [];
  const kiosk = openKiosk(
    withoutWindow({
      hands: {
        log: (event, fields) => {
          if (event === 'voice.silent') told.push(fields);
        },
      },
    }),
  );
  kiosk.speechChanged({ ears: {}, speaking: true });
  const sounds = (silent?: Silence): void =>
    kiosk.receive({
      type: 'senses',
      hearing: true,
      speaking: silent === undefined,
      ...(silent !== undefined && { silent }),
    });
  return { kiosk, sounds, told, speaks: () => kiosk.snapshot().senses.speaking };
}

it('the loudspeaker is pulled out: staff read it once in the log, their page shows it until it is heard again', () => {
  const { sounds, told, speaks } = hall();
  sounds();
  expect(speaks()).toBe(true);
  sounds('no-device');
  sounds('no-device');
  expect(speaks()).toBe(false);
  expect(told).toEqual([{ why: 'no-device' }]);
  sounds();
  expect(speaks()).toBe(true);
  sounds('engine-lost');
  expect(told).toEqual([{ why: 'no-device' }, { why: 'engine-lost' }]);
});

it('the speech process is lost: the page that can play is no voice by itself, and the question stays', () => {
  const { kiosk, sounds, speaks } = hall();
  sounds();
  const { id } = kiosk.snapshot().turn;
  kiosk.speechChanged({ ears: {}, speaking: false });
  expect(speaks()).toBe(false);
  expect(kiosk.snapshot().turn.id).toBe(id);
  kiosk.speechChanged({ ears: {}, speaking: true });
  expect(speaks()).toBe(true);
});
