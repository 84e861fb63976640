import { personalLeftMs, type Delivery } from '#app/cases/outbox.ts';
import type { EffectId, Reference } from '#app/ids.ts';
import type { Store, Write } from '#main/store/store.ts';
import {
  contentPrefix, donePrefix, hashOf, isFinal, isParcel, openPrefix, readTail, tailOf, type Parcel, type Stub,
} from './parcel.ts'; // prettier-ignore

/** The parcels, on the disk and in memory alike. Writes are durable when they return; they throw `StoreError`. */
export interface Shelf {
  /** Those with their personal part, in the order they were kept. */
  parcels(): Iterable<Parcel>;
  /** Parcels of one case that are still here, in order. */
  ofCase(reference: Reference): readonly Parcel[];
  byEffect(effect: EffectId): Promise<Parcel | Stub | undefined>;
  stub(reference: Reference): Promise<Stub | undefined>;
  /** Whether the reference was ever given out here. */
  knows(reference: Reference): boolean;
  /** References of submissions whose record was damaged. */
  damaged(): readonly Reference[];
  /** All or none; `attached`: with the content of each, base64. */
  add(parcel: Parcel, attached?: readonly Attached[]): Promise<void>;
  /** Of a photo or voice that waits. */
  content(parcel: Parcel): Promise<Uint8Array | undefined>;
  save(parcel: Parcel, delivery: Delivery): Promise<void>;
  /** The same parcel with other content. */
  replace(parcel: Parcel): Promise<void>;
  /** The slip of a delivered case opens with another secret. False where nothing of it is kept here. */
  rotateStub(reference: Reference, secretHash: string): Promise<boolean>;
  /** Takes the personal part off what was delivered long enough ago. @returns milliseconds until the next is due. */
  sweep(now: string): Promise<number | undefined>;
}

export interface Attached {
  readonly parcel: Parcel & { readonly kind: 'media' };
  readonly base64: string;
}

const nameOf = (parcel: Parcel): string => openPrefix + tailOf(parcel.reference, parcel.order, parcel.effect);

const contentOf = (parcel: Parcel): string =>
  contentPrefix + tailOf(parcel.reference, parcel.order, parcel.effect);

export async function openShelf(store: Store): Promise<Shelf> {
  const parcels = new Map<string, Parcel>();
  /** Names of a case's parcels, in order. */
  const cases = new Map<Reference, readonly string[]>();
  /** Names of the records of effects and of references, of parcels and stubs. */
  const ofEffect = new Map<string, string>();
  const stubs = new Map<Reference, string>();

  const place = (parcel: Parcel): void => {
    const name = nameOf(parcel);
    parcels.set(name, parcel);
    const others = (cases.get(parcel.reference) ?? []).filter((other) => other !== name);
    cases.set(parcel.reference, [...others, name].sort());
    ofEffect.set(hashOf(parcel.effect).slice(0, 24), name);
  };
  const drop = (parcel: Parcel): void => {
    const name = nameOf(parcel);
    parcels.delete(name);
    const others = (cases.get(parcel.reference) ?? []).filter((other) => other !== name);
    if (others.length === 0) cases.delete(parcel.reference);
    else cases.set(parcel.reference, others);
  };
  const placeStub = (name: string): void => {
    const tail = readTail(name);
    if (tail === undefined) return;
    ofEffect.set(tail.effectHash, name);
    stubs.set(tail.reference, name);
  };
  const load = async (): Promise<void> => {
    store.names(donePrefix).forEach(placeStub);
    const found: Parcel[] = [];
    for await (const [, value] of store.entries(openPrefix)) if (isParcel(value)) found.push(value);
    found.sort((a, b) => a.keptAt.localeCompare(b.keptAt));
    found.forEach(place);
  };
  const damaged = (): readonly Reference[] =>
    store.quarantined().flatMap((name) => {
      const tail = readTail(name);
      return tail?.order === 0 ? [tail.reference] : [];
    });
  const read = async (name: string | undefined): Promise<Stub | undefined> =>
    name === undefined ? undefined : ((await store.get(name)) as Stub | undefined);

  /** One record by itself, or several at once. */
  const write = (writes: readonly Write[]): Promise<void> => {
    const [only, another] = writes;
    return only !== undefined && 'put' in only && another === undefined
      ? store.put(only.put, only.value)
      : store.batch(writes);
  };
  const save = async (parcel: Parcel, delivery: Delivery): Promise<void> => {
    const saved = { ...parcel, delivery };
    const gone = parcel.kind === 'media' && isFinal(saved) ? [{ delete: contentOf(parcel) }] : [];
    await write([{ put: nameOf(parcel), value: saved }, ...gone]);
    place(saved);
  };
  const strip = async (parcel: Parcel): Promise<void> => {
    const stub = stubOf(parcel);
    const name = donePrefix + tailOf(parcel.reference, parcel.order, parcel.effect);
    const gone = { delete: nameOf(parcel) };
    await store.batch(stub === undefined ? [gone] : [{ put: name, value: stub }, gone]);
    drop(parcel);
    if (stub !== undefined) placeStub(name);
  };

  await load();
  return {
    parcels: () => parcels.values(),
    ofCase: (reference) =>
      (cases.get(reference) ?? []).flatMap((name) => {
        const parcel = parcels.get(name);
        return parcel === undefined ? [] : [parcel];
      }),
    byEffect: async (effect) => {
      const name = ofEffect.get(hashOf(effect).slice(0, 24));
      return name === undefined ? undefined : (parcels.get(name) ?? read(name));
    },
    stub: (reference) => read(stubs.get(reference)),
    knows: (reference) => cases.has(reference) || stubs.has(reference) || damaged().includes(reference),
    damaged,
    add: async (parcel, attached = []) => {
      await write([
        { put: nameOf(parcel), value: parcel },
        ...attached.flatMap(({ parcel: media, base64 }) => [
          { put: contentOf(media), value: base64 },
          { put: nameOf(media), value: media },
        ]),
      ]);
      for (const placed of [parcel, ...attached.map(({ parcel: media }) => media)]) place(placed);
    },
    content: async (parcel) => {
      const base64 = await store.get(contentOf(parcel));
      return typeof base64 === 'string' ? Buffer.from(base64, 'base64') : undefined;
    },
    save,
    replace: async (parcel) => {
      const before = parcels.get(nameOf(parcel));
      // At once in memory: whoever sends it in the next instant sends this one.
      place(parcel);
      await store.put(nameOf(parcel), parcel).catch((error: unknown) => {
        if (before !== undefined) place(before);
        throw error;
      });
    },
    rotateStub: async (reference, secretHash) => {
      const name = stubs.get(reference);
      const stub = await read(name);
      if (name === undefined || stub === undefined) return false;
      await store.put(name, { ...stub, secretHash });
      return true;
    },
    sweep: async (now) => {
      let next: number | undefined;
      for (const parcel of [...parcels.values()]) {
        const { delivery } = parcel;
        const since = overSince(delivery);
        if (since === undefined) continue;
        const left = personalLeftMs(since, now);
        if (left <= 0) await strip(parcel);
        // The clock was set back: from now on it counts from here, or it would be kept until then.
        else if (since > now) await save(parcel, overAt(delivery, now));
        if (left > 0) next = Math.min(next ?? Infinity, left);
      }
      return next;
    },
  };
}

/** Since when nothing more is to be done with it. */
const overSince = (delivery: Delivery): string | undefined =>
  delivery.at === 'delivered'
    ? delivery.deliveredAt
    : delivery.at === 'given-up'
      ? delivery.givenUpAt
      : undefined;

const overAt = (delivery: Delivery, at: string): Delivery =>
  delivery.at === 'delivered' ? { ...delivery, deliveredAt: at } : { at: 'given-up', givenUpAt: at };

/** An update leaves nothing behind: its case is the server's. */
function stubOf(parcel: Parcel): Stub | undefined {
  if (parcel.kind !== 'submission' || parcel.delivery.at !== 'delivered') return undefined;
  const { version, effect, reference, keptAt, submission, delivery } = parcel;
  return {
    version,
    effect,
    reference,
    keptAt,
    serviceName: submission.serviceName,
    id: delivery.id,
    deliveredAt: delivery.deliveredAt,
    secretHash: hashOf(submission.secret),
  };
}
