import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { PageMessage } from '#app/bridge/contract.ts';
import type { Ears } from '#app/engines.ts';
import { noBulletins, type Hall } from '#app/hall.ts';
import { visitId } from '#app/ids.ts';
import type { KeypadTable } from '#app/keypad.ts';
import { usualLocales, type Locale } from '#app/locale.ts';
import { defaultSettings, type Settings } from '#app/session/settings.ts';
import type { World } from '#app/session/world.ts';
import type { SpokenClause } from '#app/ports/synthesizer.ts';
import { foreseen } from '#app/speech/foreseen.ts';
import { audienceOf } from '#app/speech/output.ts';
import { staffRows } from '#app/staff/capacity.ts';
import type { Companion } from '#app/companion/companion.ts';
import type { Person } from '#app/staff/person.ts';
import type { StaffEvent } from '#app/staff/events.ts';
import type { StaffWorld } from '#app/staff/world.ts';
import { capacityOf, heldSizes } from '#app/turn/capacity.ts';
import type { ScreenGeometry } from '#app/bridge/snapshot.ts';
import { randomUUID } from 'node:crypto';
import { noServices, type Bulletins, type Services } from './cases/catalogue.ts';
import { localIso } from './printing/local-time.ts';
import { mediaOf } from '#app/session/media.ts';
import { holdMedia } from './session/held-media.ts';
import { followIdle } from './session/idle-clock.ts';
import { performer, type Hands } from './session/perform.ts';
import { sensing } from './session/sensing.ts';
import { openSession, type Session, type SessionSurroundings } from './session/session.ts';
import { openStaffArea, type StaffArea, type StaffSurroundings } from './staff/staff.ts';

/** The kiosk without its window: a session among its surroundings. A whole visit can run with no page at all. */
export interface Kiosk {
  readonly session: Session;
  readonly staff: StaffArea;
  readonly snapshot: () => Snapshot;
  /** What surrounds a visit that begins now. */
  readonly world: () => World;
  /** What the page says, already checked. */
  readonly receive: (message: PageMessage) => void;
  /** A photo or sound of the visit under way, for the page to show; by its name. */
  readonly media: (id: string) => Uint8Array | undefined;
  /** Which engines are there, in the language the screen is in. */
  readonly voice: () => { readonly hearing: boolean; readonly speaking: boolean };
  /** Somebody of the hall is waited for: the first hour of a kiosk. */
  readonly awaitStaff: () => void;
  readonly servicesChanged: (services: Services, bulletins?: Bulletins) => void;
  readonly speechChanged: (engines: { readonly ears: Ears; readonly speaking: boolean }) => void;
  close(): void;
}

export interface KioskOptions {
  readonly hall: Hall;
  /** Left out: those a hall has that configures none. */
  readonly languages?: readonly Locale[];
  readonly screen: ScreenGeometry;
  readonly hands: Hands;
  readonly canKeep: () => boolean;
  readonly show: (snapshot: Snapshot) => void;
  readonly voice?: Foretold;
  /** Part of the label of the device that is the handset. */
  readonly handset?: string | undefined;
  readonly idle: World['idle'];
  /** The site's own table of keys. */
  readonly keypad?: KeypadTable | undefined;
  /** Milliseconds that only ever grow. */
  readonly monotonicMs: () => number;
  /** The wall's clock: for days, and for what stands on slips. */
  readonly now?: () => Date;
  readonly staff?: StaffOptions;
  readonly stepped?: SessionSurroundings['stepped'];
  readonly mode?: Snapshot['mode'];
  /** A helper goes to practise; nothing of a resident is under way. */
  readonly practise?: (helper: Companion) => void;
}

/** The voice, told what it will be asked for before it is asked. */
export interface Foretold {
  readonly foresee: (clauses: readonly SpokenClause[]) => void;
  /** The visit is over. */
  readonly forget: () => void;
}

export interface StaffOptions {
  readonly perform: StaffSurroundings['perform'];
  readonly waiting: () => StaffWorld['waiting'];
  /** A helper came to the resident, or went. */
  readonly helped?: (who: string, did: 'came' | 'left') => void;
  readonly idleMs: number;
  /** Where the first hour goes on, if it is to begin by itself. */
  readonly firstHourAt?: () => StaffWorld['firstHourAt'];
}

/** Without staff nobody can come in. */
const noStaff: StaffOptions = {
  perform: () => undefined,
  waiting: () => ({ outbox: 0, slips: 0, calls: 0 }),
  idleMs: 120_000,
};

/** A scanner may read a badge twice while it is held there; that is no coming and going. */
const readTwiceMs = 3_000;

type Told = Pick<World, 'services' | 'bulletin'>;

export function openKiosk({
  hall,
  languages = usualLocales,
  screen,
  hands,
  canKeep,
  show,
  voice,
  handset,
  idle: idleTimes,
  keypad,
  monotonicMs,
  now = () => new Date(),
  staff: staffOptions = noStaff,
  stepped,
  mode = 'hall',
  practise = () => undefined,
}: KioskOptions): Kiosk {
  let told: Told = { services: noServices, bulletin: noBulletins };
  /** What is offered in a visit under way stays as it was when it began. */
  let newer: Told | undefined;
  let engines: { readonly ears: Ears; readonly speaking: boolean } = { ears: {}, speaking: false };
  let page: Omit<Extract<PageMessage, { type: 'senses' }>, 'type'> = { hearing: true, speaking: true };

  const textSizes = heldSizes(screen);
  const world = (settings: Settings): World => ({
    hall,
    languages,
    ...told,
    now: localIso(now()),
    capacity: capacityOf(screen, settings),
    textSizes,
    idle: idleTimes,
    canKeep: canKeep(),
  });
  /** The staff read in the language of the turn they came from, in sizes and colours of their own. */
  let staffLocale = defaultSettings.locale;
  const hears = (): boolean => engines.ears[session.state().settings.locale] !== undefined;
  const snapshot = (): Snapshot => ({
    turn: staff.turn() ?? session.turn(),
    settings:
      staff.turn() === undefined ? session.state().settings : { ...defaultSettings, locale: staffLocale },
    screen,
    hall: { name: hall.name, phone: hall.phone },
    ...(keypad !== undefined && { keypad }),
    speakSerial: session.state().speakSerial,
    ...(session.state().paused === true && { paused: true }),
    ...(handset !== undefined && { handset }),
    ears: engines.ears,
    senses: { hearing: hears() && page.hearing, speaking: engines.speaking && page.speaking },
    mode,
  });
  let companion: Companion | undefined;
  const noteCompanion = (now: Companion | undefined): void => {
    if (now?.id === companion?.id) return;
    const before = companion;
    companion = now;
    if (before !== undefined) staffOptions.helped?.(before.name, 'left');
    if (now !== undefined) staffOptions.helped?.(now.name, 'came');
  };
  const media = holdMedia();
  const perform = performer(hands, (id) => media.get(id));
  const session = openSession({
    world: (state) => world(state.settings),
    perform: (effect, dispatch) => {
      if (effect.type === 'forget') voice?.forget();
      perform(effect, dispatch);
    },
    show: (state) => {
      media.keepOnly(mediaOf(state));
      noteCompanion(state.visit.companion);
      show(snapshot());
      foretell();
    },
    ...(stepped === undefined ? {} : { stepped }),
    newVisit: () => {
      told = newer ?? told;
      newer = undefined;
      return visitId(randomUUID());
    },
  });
  let foretelling = false;
  /** After the page has been answered: the next turns are walked through, which takes some milliseconds. */
  const foretell = (): void => {
    if (voice === undefined || foretelling || !engines.speaking) return;
    foretelling = true;
    setImmediate(() => {
      foretelling = false;
      const state = session.state();
      if (!state.visit.begun) return;
      const place = page.handset === true ? 'handset' : 'loudspeaker';
      voice.foresee(foreseen(state, world(state.settings), audienceOf(place, state.settings)));
    });
  };
  const staff = openStaffArea({
    world: () => {
      const firstHourAt = staffOptions.firstHourAt?.();
      return {
        now: localIso(now()),
        locale: staffLocale,
        rows: staffRows(screen),
        waiting: staffOptions.waiting(),
        ...(firstHourAt !== undefined && { firstHourAt }),
      };
    },
    perform: staffOptions.perform,
    show: () => show(snapshot()),
    beside: (person) => {
      idle.acted();
      badged(person);
    },
    passed: (wasIn) => {
      idle.acted();
      if (wasIn) session.dispatch({ type: 'staff-came' });
    },
    idleMs: staffOptions.idleMs,
  });
  const idle = followIdle(monotonicMs, (forMs) => {
    if (staff.turn() !== undefined) {
      staff.dispatch({ type: 'idled', forMs });
      return;
    }
    const asked = session.turn().id;
    session.dispatch({ type: 'idled', forMs });
    if (session.turn().id !== asked) idle.acted();
  });

  let besideSince = -Infinity;
  /** A badge brings its helper to the resident, and held there again takes them away. */
  const badged = ({ id, name }: Person): void => {
    const beside = session.state().visit.companion?.id === id;
    if (!beside) {
      besideSince = monotonicMs();
      session.dispatch({ type: 'companion-came', who: { id, name } });
    } else if (monotonicMs() - besideSince > readTwiceMs) session.dispatch({ type: 'companion-left' });
  };
  const goPractise = (): void => {
    const { visit, stage } = session.state();
    const { companion: helper } = visit;
    if (helper === undefined || stage.at !== 'home' || visit.matter !== undefined) return;
    session.dispatch({ type: 'companion-left' });
    practise(helper);
  };
  const knock = (event: StaffEvent): void => {
    staffLocale = session.state().settings.locale;
    if (event.type === 'knocked' || event.type === 'badge') staff.dispatch(event);
  };
  const senses = sensing(session, media);
  const fromResident = (message: PageMessage): void => {
    switch (message.type) {
      case 'event':
        idle.acted();
        if (message.event.type === 'pressed' && message.event.key === 'staff') knock({ type: 'knocked' });
        else if (message.event.type === 'pressed' && message.event.key === 'practise') goPractise();
        else session.dispatch(message.event);
        return;
      case 'staff':
        knock(message.event);
        return;
      case 'heard':
        if (senses.heard(message)) idle.acted();
        return;
      case 'pictured':
        senses.pictured(message);
        return;
      case 'missed':
        if (session.turn().id === message.turn) session.dispatch({ type: 'missed', why: message.why });
        return;
      case 'ready':
      case 'busy':
      case 'senses':
        return;
    }
  };
  const fromStaff = (message: PageMessage): void => {
    if (message.type === 'staff') {
      idle.acted();
      staff.dispatch(message.event);
    } else if (message.type === 'heard' && staff.hear(message.turn, message.hypothesis, message.final))
      idle.acted();
  };
  const receive = (message: PageMessage): void => {
    if (message.type === 'busy') idle.busy(message.busy);
    else if (message.type === 'senses') {
      // Once, not with every clause: the staff see it in the log, the resident goes on by reading.
      if (message.silent !== undefined && message.silent !== page.silent)
        hands.log('voice.silent', { why: message.silent });
      page = message;
      show(snapshot());
      foretell();
    }
    // Whoever is shown is heard, and nobody else: a late touch of the other one counts for nothing.
    else if (staff.turn() === undefined) fromResident(message);
    else fromStaff(message);
  };
  return {
    session,
    staff,
    snapshot,
    world: () => world(defaultSettings),
    voice: () => ({ hearing: engines.ears[staffLocale] !== undefined, speaking: engines.speaking }),
    awaitStaff: () => staff.dispatch({ type: 'knocked' }),
    receive,
    media: (id) => media.get(id),
    servicesChanged: (services, bulletin = noBulletins) => {
      // Having none yet is no reason to wait: whoever came early sees them appear.
      if (session.state().visit.begun && told.services !== noServices) newer = { services, bulletin };
      else told = { services, bulletin };
      session.dispatch({ type: 'world-changed' });
    },
    speechChanged: (changed) => {
      engines = changed;
      show(snapshot());
    },
    close: () => idle.close(),
  };
}
