import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { PageMessage } from '#app/bridge/contract.ts';
import type { Hall } from '#app/hall.ts';
import { visitId } from '#app/ids.ts';
import type { Settings } from '#app/session/settings.ts';
import type { World } from '#app/session/world.ts';
import { capacityOf, textSizesFor } from '#app/turn/capacity.ts';
import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import { randomUUID } from 'node:crypto';
import { noServices, type Services } from './cases/catalogue.ts';
import { followIdle } from './session/idle-clock.ts';
import { performer, type Hands } from './session/perform.ts';
import { openSession, type Session } from './session/session.ts';

/** The kiosk without its window: a session among its surroundings. A whole visit can run with no page at all. */
export interface Kiosk {
  readonly session: Session;
  readonly snapshot: () => Snapshot;
  /** What the page says, already checked. */
  readonly receive: (message: PageMessage) => void;
  readonly servicesChanged: (services: Services) => void;
  readonly speechChanged: (senses: { readonly hearing: boolean; readonly speaking: boolean }) => void;
  close(): void;
}

export interface KioskOptions {
  readonly hall: Hall;
  readonly screen: ScreenGeometry;
  readonly hands: Hands;
  readonly canKeep: () => boolean;
  readonly show: (snapshot: Snapshot) => void;
  readonly idle: World['idle'];
  /** Milliseconds that only ever grow. */
  readonly monotonicMs: () => number;
}

export function openKiosk({
  hall,
  screen,
  hands,
  canKeep,
  show,
  idle: idleTimes,
  monotonicMs,
}: KioskOptions): Kiosk {
  let services = noServices;
  /** Services of a visit under way stay as they were when it began. */
  let newer: Services | undefined;
  let engines = { hearing: false, speaking: false };
  let page = { hearing: true, speaking: true };

  const world = (settings: Pick<Settings, 'textMm'>): World => ({
    hall,
    services,
    capacity: capacityOf(screen, settings),
    textSizes: textSizesFor(screen),
    idle: idleTimes,
    canKeep: canKeep(),
  });
  const snapshot = (): Snapshot => ({
    turn: session.turn(),
    settings: session.state().settings,
    screen,
    hall: { name: hall.name, phone: hall.phone },
    speakSerial: session.state().speakSerial,
    senses: { hearing: engines.hearing && page.hearing, speaking: engines.speaking && page.speaking },
    mode: 'hall',
  });
  const session = openSession({
    world: (state) => world(state.settings),
    perform: performer(hands),
    show: () => show(snapshot()),
    newVisit: () => {
      services = newer ?? services;
      newer = undefined;
      return visitId(randomUUID());
    },
  });
  const idle = followIdle(monotonicMs, (forMs) => {
    const asked = session.turn().id;
    session.dispatch({ type: 'idled', forMs });
    if (session.turn().id !== asked) idle.acted();
  });

  const receive = (message: PageMessage): void => {
    switch (message.type) {
      case 'ready':
        return;
      case 'event':
        idle.acted();
        session.dispatch(message.event);
        return;
      case 'heard':
        if (session.hear(message.turn, message.hypothesis, message.final)) idle.acted();
        return;
      case 'missed':
        if (sameTurn(session, message.turn)) session.dispatch({ type: 'missed', why: message.why });
        return;
      case 'busy':
        idle.busy(message.busy);
        return;
      case 'senses':
        page = { hearing: message.hearing, speaking: message.speaking };
        show(snapshot());
        return;
    }
  };
  return {
    session,
    snapshot,
    receive,
    servicesChanged: (changed) => {
      // Having none yet is no reason to wait: whoever came early sees them appear.
      if (session.state().visit.begun && services !== noServices) newer = changed;
      else services = changed;
      session.dispatch({ type: 'world-changed' });
    },
    speechChanged: (senses) => {
      engines = senses;
      show(snapshot());
    },
    close: () => idle.close(),
  };
}

const sameTurn = (session: Session, asked: string): boolean => session.turn().id === asked;
