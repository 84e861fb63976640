import { mintReference, countersPerKiosk } from '#app/cases/reference.ts';
import { secretFrom, secretLength } from '#app/cases/slip-code.ts';
import type { Amendment, CaseStatus, Kept, Matter, Submission } from '#app/cases/submission.ts';
import type { MediaFile } from '#app/cases/media.ts';
import { effectId, type EffectId, type Reference, type Secret } from '#app/ids.ts';
import type { In, Realm } from '#app/practice/realm.ts';
import type { Locale } from '#app/locale.ts';
import type { ApiError, ApiProfile, CaseApi } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { StoreError } from '#main/store/trouble.ts';
import type { Store } from '#main/store/store.ts';
import { systemClock, type Clock } from './clock.ts';
import { openCourier } from './outbox/courier.ts';
import { lookUp } from './outbox/look-up.ts';
import { secretOf, type Parcel, type Stub } from './outbox/parcel.ts';
import { systemRandomness, uuidFrom, type Randomness } from './outbox/randomness.ts';
import { openReserve } from './outbox/reserve.ts';
import { openShelf, type Attached } from './outbox/shelf.ts';
import { staffDesk, type StaffDesk } from './outbox/staff.ts';

export type KeepTrouble = 'disk-full' | 'storage-broken';

/** Between the resident and the case API: what it has kept is delivered, once, whatever dies in between. */
export interface Outbox extends StaffDesk {
  /** Whether a case could be kept now, with the reserve in place; asked before the first question. */
  ready(): Promise<boolean>;
  /** Durable when it returns, with its files. The same effect gives the same reference, however often it is asked. */
  keep(matter: Matter, effect: EffectId, files?: readonly MediaFile[]): Promise<Result<Kept, KeepTrouble>>;
  /** A follow-up, correction, withdrawal, deletion or feedback; delivered after what its case still waits for. */
  amend(amendment: Amendment, effect: EffectId): Promise<Result<Kept, KeepTrouble>>;
  /** `waiting` before delivery, the server's word after it. Place and words only with the slip's secret. */
  status(
    reference: Reference,
    secret: Secret | undefined,
    locale: Locale,
  ): Promise<Result<CaseStatus, ApiError>>;
  /** The network is back, or the configuration was mended: try everything now. */
  hurry(): void;
  /** Resolves when nothing is on its way just now; what failed may still wait for its time. */
  idle(): Promise<void>;
  /** Waits for what is under way and starts nothing more. The store stays open. */
  close(): Promise<void>;
}

export interface OutboxOptions<R extends Realm = Realm> {
  readonly store: In<NoInfer<R>, Store>;
  /** Folder for the disk reserve, on the same file system as the store. */
  readonly dir: string;
  /** Of the hall or of practice, like the store it is kept in. */
  readonly api: In<R, CaseApi>;
  /** 10…99; the first two digits of every reference. */
  readonly kiosk: number;
  readonly clock?: Clock;
  readonly random?: Randomness;
  readonly onDelivered?: (effect: EffectId, reference: Reference) => void;
  /** A delivery that failed, a damaged record; for the log, holds nothing of a person. */
  readonly onTrouble?: (reference: Reference | undefined, what: string) => void;
}

/** Expired personal parts are looked for at least this often, because a clock may jump. */
const sweepMs = 3_600_000;

export async function openOutbox<R extends Realm>(options: OutboxOptions<R>): Promise<Outbox> {
  const { store, kiosk, clock = systemClock, random = systemRandomness } = options;
  const { onDelivered = () => undefined, onTrouble = () => undefined } = options;
  let heard: ApiProfile | undefined;
  const api: CaseApi = {
    ...options.api,
    discover: async () => {
      const found = await options.api.discover();
      if (found.ok) heard = found.value;
      return found;
    },
  };
  const reserve = await openReserve(options.dir);
  const shelf = await openShelf(store);
  const courier = openCourier({
    api, shelf, clock, random, onTrouble,
    onDelivered: ({ effect, reference }) => {
      onDelivered(effect, reference);
    },
  }); // prettier-ignore
  /** One promise per effect, so that a replay in the same instant waits for the first. */
  const keeping = new Map<EffectId, Promise<Result<Kept, KeepTrouble>>>();
  let last: Promise<unknown> = Promise.resolve();
  let counter = Math.floor(random.fraction() * countersPerKiosk);
  let callOff: () => void = () => undefined;

  // Counting on from a place by chance: no counter to lose, and a number that was given out is never given again.
  const mint = (): Reference => {
    for (let tried = 0; tried < countersPerKiosk; tried += 1) {
      counter = (counter + 1) % countersPerKiosk;
      const reference = mintReference(kiosk, counter);
      if (!shelf.knows(reference)) return reference;
    }
    throw new StoreError('broken');
  };

  const once = (effect: EffectId, make: () => Made): Promise<Result<Kept, KeepTrouble>> => {
    const running = keeping.get(effect);
    if (running !== undefined) return running;
    // One after the other: the next one's number and order depend on the one before.
    const result = last.then(() => place(effect, make)).finally(() => keeping.delete(effect));
    last = result.catch(() => undefined);
    keeping.set(effect, result);
    return result;
  };

  async function place(effect: EffectId, make: () => Made): Promise<Result<Kept, KeepTrouble>> {
    try {
      const before = await shelf.byEffect(effect);
      if (before !== undefined) return ok(keptOf(before));
      const made = make();
      await addAnyhow(made);
      courier.kick();
      return ok(keptOf(made.parcel));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      onTrouble(undefined, `storage ${error.trouble}`);
      return failed(error.trouble === 'disk-full' ? 'disk-full' : 'storage-broken');
    }
  }

  async function addAnyhow({ parcel, attached = [] }: Made): Promise<void> {
    try {
      await shelf.add(parcel, attached);
    } catch (error) {
      const full = error instanceof StoreError && error.trouble === 'disk-full';
      if (!full || !(await reserve.release())) throw error;
      await shelf.add(parcel, attached);
    }
  }

  const sweep = async (): Promise<void> => {
    let next: number | undefined;
    try {
      next = await shelf.sweep(clock.now());
    } catch {
      onTrouble(undefined, 'storage: personal part not removed yet');
    }
    callOff = clock.after(Math.min(next ?? sweepMs, sweepMs), () => {
      sweeping = sweep();
    });
  };
  let sweeping = sweep();
  await sweeping;
  for (const reference of shelf.damaged()) onTrouble(reference, 'record damaged');
  courier.kick();

  return {
    ready: async () => {
      if (!(await reserve.ready())) return false;
      return store.put('probe', clock.now()).then(() => true, () => false); // prettier-ignore
    },
    keep: ({ media: _, ...matter }, effect, files = []) => {
      // Now, while the visit's memory still holds them.
      const encoded = files.map(({ content, ...file }) => ({
        ...file,
        base64: Buffer.from(content).toString('base64'),
      }));
      return once(effect, () => {
        const keptAt = clock.now();
        const reference = mint();
        const secret = secretFrom(random.bytes(secretLength));
        const clientRef = uuidFrom(random.bytes(16));
        const submission: Submission = { ...matter, clientRef, reference, secret, keptAt };
        const common = { version: 1, reference, keptAt, delivery: { at: 'waiting' } } as const;
        return {
          parcel: { ...common, kind: 'submission', effect, order: 0, submission },
          attached: encoded.map(({ kind, consent, base64 }, at) => ({
            base64,
            parcel: {
              ...common,
              kind: 'media',
              effect: effectId(`${effect}/${at + 1}`),
              order: at + 1,
              media: { clientRef: uuidFrom(random.bytes(16)), secret, kind, consent },
            },
          })),
        };
      });
    },
    amend: (amendment, effect) =>
      once(effect, () => {
        const { reference } = amendment;
        const update = { ...amendment, clientRef: uuidFrom(random.bytes(16)) };
        const order = (shelf.ofCase(reference).at(-1)?.order ?? 0) + 1;
        const delivery = { at: 'waiting' } as const;
        return {
          parcel: {
            version: 1,
            kind: 'update',
            effect,
            reference,
            order,
            keptAt: clock.now(),
            delivery,
            update,
          },
        };
      }),
    status: (reference, secret, locale) =>
      lookUp({ api, shelf, amends: () => heard?.hall === true }, reference, secret, locale),
    ...staffDesk({ shelf, courier, clock, hall: () => heard?.hall === true }),
    hurry: () => {
      courier.hurry();
    },
    idle: async () => {
      await sweeping;
      await courier.idle();
    },
    close: async () => {
      await sweeping;
      callOff();
      await courier.stop();
    },
  };
}

/** A parcel, and what goes along with it. */
interface Made {
  readonly parcel: Parcel;
  readonly attached?: readonly Attached[];
}

/** What the resident was told; of a stub the secret is no longer known. */
const keptOf = (kept: Parcel | Stub): Kept => {
  const { effect, reference, keptAt } = kept;
  const secret = 'kind' in kept ? secretOf(kept) : ('' as Secret);
  return { effect, reference, secret, keptAt };
};
