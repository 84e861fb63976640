import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parkedHours } from '#app/session/draft.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import { systemClock } from '#main/cases/clock.ts';
import { openOutbox } from '#main/cases/outbox.ts';
import { systemRandomness } from '#main/cases/outbox/randomness.ts';
import { openKiosk, type Kiosk } from '#main/kiosk.ts';
import { fakePrinter } from '#main/printing/printers/fake.ts';
import { openSpool } from '#main/printing/spool.ts';
import { handsOf } from '#main/session/hands.ts';
import { openDrafts } from '#main/store/drafts.ts';
import { openStores } from '#main/store/stores.ts';
import { deskHall } from '../../walk/desk-hall.ts';

/** A kiosk with its disk, its spool and its case API, and no window. */
export interface Hall {
  readonly kiosk: Kiosk;
  /** All that the page was ever sent since it was last asked. */
  shown(): string;
  /** Photos and voices that the page handed in since it was last asked; the very bytes that main holds. */
  handed(): readonly Uint8Array[];
  /** What came out of the printer since it was last asked. */
  slips(): string;
  logged(): string;
  /** What was written to the disk since it was last asked, as it lies there. */
  written(): Promise<string>;
  close(): Promise<void>;
}

export async function openHall(): Promise<Hall> {
  const dir = await mkdtemp(join(tmpdir(), 'hall-next-'));
  const stores = await openStores(dir, undefined, () => undefined);
  if (!stores.ok) throw new Error(stores.error.why);
  const { hall, services, bulletin } = await deskHall();
  const log: string[] = [];
  const shown: string[] = [];
  const printer = fakePrinter();
  const outbox = await openOutbox({
    store: stores.value.outbox,
    dir,
    kiosk: 10,
    api: fakeCaseApi({ services: services['zh-CN'] }),
    onDelivered: (effect) => kiosk.session.dispatch({ type: 'delivered', effect }),
  });
  const spool = await openSpool({ store: stores.value.spool, printer, now: () => new Date() });
  const drafts = await openDrafts({
    store: stores.value.drafts,
    clock: systemClock,
    random: systemRandomness,
    hours: parkedHours,
  });
  const handed: Uint8Array[] = [];
  const kiosk = openKiosk({
    hall,
    screen: { widthPx: 1_920, heightPx: 1_080, pxPerMm: 3.2 },
    hands: {
      ...handsOf({ outbox, spool, drafts }),
      ring: () => undefined,
      log: (event, fields) => void log.push(JSON.stringify([event, fields])),
    },
    canKeep: () => true,
    show: (snapshot) => void shown.push(JSON.stringify(snapshot)),
    idle: { askAfterMs: 60_000, forgetAfterMs: 30_000 },
    // Idling is told by the drill itself; its own clock stands still.
    monotonicMs: () => 0,
  });
  kiosk.servicesChanged(services, bulletin);
  const [newOf, seen] = [sinceLast(), new Map<string, number>()];
  return {
    kiosk: {
      ...kiosk,
      receive: (message) => {
        if (message.type === 'heard' && message.sound !== undefined) handed.push(message.sound);
        if (message.type === 'pictured' && message.photo !== undefined) handed.push(message.photo);
        kiosk.receive(message);
      },
    },
    handed: () => handed.splice(0),
    shown: () => shown.splice(0).join('\n'),
    slips: () => newOf(printer.tray.map((job) => JSON.stringify(job))),
    logged: () => log.splice(0).join('\n'),
    written: () => freshFiles(dir, seen),
    close: async () => {
      kiosk.close();
      await Promise.all([outbox.close(), spool.close(), drafts.close()]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function sinceLast(): (all: readonly string[]) => string {
  let told = 0;
  return (all) => {
    const fresh = all.slice(told).join('\n');
    told = all.length;
    return fresh;
  };
}

async function freshFiles(dir: string, seen: Map<string, number>): Promise<string> {
  const found: string[] = [];
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    // A parcel may be delivered, and gone, between the two.
    const changed = await stat(file).then(({ mtimeMs }) => mtimeMs, () => undefined); // prettier-ignore
    if (changed === undefined || seen.get(file) === changed) continue;
    seen.set(file, changed);
    found.push(`${file}\n${(await readFile(file).catch(() => Buffer.alloc(0))).toString('utf8')}`);
  }
  return found.join('\n');
}
