import type { StaffEffect } from '#app/staff/effects.ts';
import type { StaffWorldEvent } from '#app/staff/events.ts';
import { usualIdle } from '#app/session/world.ts';
import type { openKiosk } from '#main/kiosk.ts';
import type { Hands } from '#main/session/perform.ts';
import { hall } from '../fixtures/hall.ts';
import { screenOf } from '../fixtures/screens.ts';
import { staffData, wang } from '../fixtures/staff.ts';

type KioskOptions = Parameters<typeof openKiosk>[0];

const notHere = () => Promise.reject(new Error('not in this story'));

/** What a kiosk is opened with where there is no window, and whose hands do nothing but what the story needs. */
export const withoutWindow = ({
  hands = {},
  ...story
}: Omit<Partial<KioskOptions>, 'hands'> & { readonly hands?: Partial<Hands> } = {}): KioskOptions => ({
  hall,
  screen: screenOf(1920, 1080, 27),
  hands: {
    keep: notHere,
    amend: notHere,
    status: notHere,
    print: notHere,
    park: notHere,
    unpark: notHere,
    ring: () => undefined,
    log: () => undefined,
    ...hands,
  },
  canKeep: () => true,
  show: () => undefined,
  idle: usualIdle,
  monotonicMs: () => 0,
  ...story,
});

/** 王姐 comes in by PIN or badge, and is told what she asks for. */
export function wangComesIn(effect: StaffEffect, dispatch: (event: StaffWorldEvent) => void): void {
  if (effect.type === 'look-at-door')
    dispatch({ type: 'door-told', effect: effect.id, people: [wang], lockedMs: 0 });
  if (effect.type === 'check-pin' || effect.type === 'check-badge')
    dispatch({ type: 'let-in', effect: effect.id, person: wang });
  if (effect.type === 'fetch')
    dispatch({ type: 'told', effect: effect.id, data: staffData[effect.wanted.of] });
}
