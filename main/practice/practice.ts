import { join } from 'node:path';
import type { ScreenGeometry, Snapshot } from '#app/bridge/snapshot.ts';
import type { PageMessage } from '#app/bridge/contract.ts';
import type { Companion } from '#app/companion/companion.ts';
import type { Hall } from '#app/hall.ts';
import type { Log } from '#app/log.ts';
import { advanced, course } from '#app/practice/course.ts';
import { practice, type In } from '#app/practice/realm.ts';
import { parkedHours } from '#app/session/draft.ts';
import type { State } from '#app/session/state.ts';
import { ours } from '#app/text.ts';
import { followServices } from '../cases/catalogue.ts';
import { openClient } from '../cases/client/client.ts';
import { systemClock } from '../cases/clock.ts';
import { openOutbox } from '../cases/outbox.ts';
import { systemRandomness } from '../cases/outbox/randomness.ts';
import { openKiosk } from '../kiosk.ts';
import { openPrinting, type Paper } from '../printing/printing.ts';
import { handsOf } from '../session/hands.ts';
import { openDrafts } from '../store/drafts.ts';
import type { Stores } from '../store/stores.ts';

/** 练习: the same kiosk with a desk, a disk and a printer of its own, beside the hall's. */
export interface PracticeKiosk {
  readonly receive: (message: PageMessage) => void;
  readonly media: (id: string) => Uint8Array | undefined;
  readonly snapshot: () => Snapshot;
  close(): Promise<void>;
}

export interface PracticeOptions {
  /** Folder of the practice's own. */
  readonly dir: string;
  readonly stores: Stores;
  readonly api: In<'practice', Client>;
  readonly hall: Hall;
  readonly screen: ScreenGeometry;
  readonly helper: Pick<Companion, 'id' | 'name'>;
  readonly show: (snapshot: Snapshot) => void;
  readonly leave: () => void;
  readonly log: Log;
}

type Client = ReturnType<typeof openClient>;

/** Of the screen, for the task; the turn is laid out in what is left. In millimetres. */
export const taskStripMm = 16;
/** Nobody practises who has not touched it for so long. */
const patienceMs = 300_000;

/** The desk's own practice endpoint, with data of its own; no other address can be made here. */
export const practiceApi = (
  desk: { readonly endpoint: string; readonly apiKey: string },
  keep: Stores['api'],
): In<'practice', Client> =>
  practice(openClient({ endpoint: `${desk.endpoint}/test`, type: 'test', apiKey: desk.apiKey, keep }));

/** A folder; every slip in it says that it is for practice. */
export const practicePaper = (dir: string): In<'practice', Paper> =>
  practice({ addresses: [`file:${join(dir, 'slips')}`], marked: true });

export async function openPractice(options: PracticeOptions): Promise<PracticeKiosk> {
  const { dir, stores, api, hall, screen, helper, show, leave, log } = options;
  const outbox = await openOutbox({
    store: practice(stores.outbox),
    api,
    // No kiosk of a hall has this number: a practice slip under a scanner finds nothing.
    kiosk: 99,
    dir,
    onDelivered: (effect) => kiosk.session.dispatch({ type: 'delivered', effect }),
  });
  const spool = await openPrinting({
    paper: practicePaper(dir),
    store: practice(stores.spool),
    now: () => new Date(),
    log,
  });
  const drafts = await openDrafts({
    store: stores.drafts,
    clock: systemClock,
    random: systemRandomness,
    hours: parkedHours,
  });
  const stripPx = Math.round(taskStripMm * screen.pxPerMm);
  let [at, touchedMs] = [0, performance.now()];
  let before: State | undefined;

  const withTask = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    task: {
      text: ours(course[at]?.says ?? 'practice.finished'),
      done: at,
      of: course.length,
      heightMm: taskStripMm,
    },
  });
  const kiosk = openKiosk({
    hall,
    screen: { ...screen, heightPx: screen.heightPx - stripPx },
    mode: 'practice',
    hands: {
      ...handsOf({ outbox, spool, drafts }),
      // Nobody comes running for practice.
      ring: () => undefined,
      log: () => undefined,
    },
    canKeep: () => true,
    show: (snapshot) => {
      const state = kiosk.session.state();
      if (before !== undefined) at = advanced(at, { state, turn: snapshot.turn, before });
      before = state;
      show(withTask(snapshot));
    },
    idle: { askAfterMs: patienceMs, forgetAfterMs: patienceMs },
    monotonicMs: () => performance.now(),
  });
  /** Whoever practises is the helper all the while, also for the next pretended resident. */
  const beside = (): void => {
    if (kiosk.session.state().visit.companion === undefined)
      kiosk.session.dispatch({ type: 'companion-came', who: helper });
  };
  const following = followServices(api, {
    changed: (services, bulletins) => kiosk.servicesChanged(services, bulletins),
    fetched: () => undefined,
    failed: (code) => log('services.failed', { code }),
  });
  const watch = setInterval(() => {
    if (performance.now() - touchedMs > patienceMs) leave();
  }, 10_000);
  watch.unref();
  beside();
  return {
    receive: (message) => {
      if (message.type === 'event' || message.type === 'staff') touchedMs = performance.now();
      const leaves = message.type === 'event' && message.event.type === 'pressed' && message.event.key === 'helper-leaves'; // prettier-ignore
      if (leaves || (message.type === 'staff' && message.event.type === 'badge')) {
        leave();
        return;
      }
      // The staff area is the hall's, not practice's.
      const knocks = message.type === 'event' && message.event.type === 'pressed' && message.event.key === 'staff'; // prettier-ignore
      if (message.type === 'staff' || knocks) return;
      kiosk.receive(message);
      beside();
    },
    media: (id) => kiosk.media(id),
    snapshot: () => withTask(kiosk.snapshot()),
    close: async () => {
      clearInterval(watch);
      kiosk.close();
      following.close();
      await Promise.allSettled([outbox.close(), spool.close(), drafts.close()]);
    },
  };
}
