import type { Delivery } from '#app/cases/outbox.ts';
import type { MediaKind } from '#app/cases/media.ts';
import { unreachable } from '#app/result.ts';
import type { Submission } from '#app/cases/submission.ts';
import type { Reference, Secret } from '#app/ids.ts';
import type { Clock } from '../clock.ts';
import type { Courier } from './courier.ts';
import { hashOf, isFinal, type Parcel } from './parcel.ts';
import type { Shelf } from './shelf.ts';

/** A parcel as staff see it; nothing of a person. */
export interface OutboxItem {
  readonly reference: Reference;
  readonly what:
    | { readonly kind: 'submission'; readonly serviceName: string }
    | { readonly kind: 'update'; readonly type: string }
    | { readonly kind: 'media'; readonly media: MediaKind }
    | { readonly kind: 'damaged' };
  /** ISO 8601; absent where the record was damaged. */
  readonly keptAt?: string;
  readonly delivery?: Delivery;
}

export interface StaffDesk {
  /** For staff: everything that is not settled, and everything delivered within the day. */
  items(): readonly OutboxItem[];
  /** Staff: send what is stuck once more, knowing that it may be there twice then. */
  resend(reference: Reference): Promise<boolean>;
  /** Staff: it is with the server under this id. */
  settle(reference: Reference, id: string): Promise<boolean>;
  /** Staff: the case is not to be sent any more, nor is what came after it. */
  giveUp(reference: Reference): Promise<boolean>;
  /**
   * Changes the slip's secret where the kiosk itself holds it. `here`: done. `there`: the server holds it, ask it.
   * `on-its-way`: it may just be travelling with the old one, so that it cannot be changed now.
   */
  rotate(reference: Reference, secret: Secret): Promise<'here' | 'there' | 'on-its-way'>;
  /** The kiosk's own word on a case that is not with the server yet, for the staff. */
  own(reference: Reference): Submission | undefined;
}

function whatOf(parcel: Parcel): OutboxItem['what'] {
  switch (parcel.kind) {
    case 'submission':
      return { kind: 'submission', serviceName: parcel.submission.serviceName };
    case 'update':
      return { kind: 'update', type: parcel.update.type };
    case 'media':
      return { kind: 'media', media: parcel.media.kind };
    default:
      return unreachable(parcel);
  }
}

interface Surroundings {
  readonly shelf: Shelf;
  readonly courier: Courier;
  readonly clock: Clock;
  /** Whether the server, when it was last heard, had the hall profile. */
  readonly hall: () => boolean;
}

/** What staff see of the outbox and may decide, because no machine should. */
export function staffDesk({ shelf, courier, clock, hall }: Surroundings): StaffDesk {
  const submissionOf = (reference: Reference): (Parcel & { kind: 'submission' }) | undefined =>
    shelf.ofCase(reference).find((parcel) => parcel.kind === 'submission');
  const stuck = (reference: Reference): Parcel | undefined =>
    shelf.ofCase(reference).find(({ delivery }) => delivery.at === 'stuck');
  const decide = async (reference: Reference, delivery: Delivery): Promise<boolean> => {
    const parcel = stuck(reference);
    if (parcel === undefined) return false;
    await shelf.save(parcel, delivery);
    courier.hurry(reference);
    return true;
  };
  return {
    items: (): readonly OutboxItem[] => [
      ...[...shelf.parcels()].map((parcel): OutboxItem => ({
        reference: parcel.reference,
        what: whatOf(parcel),
        keptAt: parcel.keptAt,
        delivery: parcel.delivery,
      })),
      ...shelf.damaged().map((reference): OutboxItem => ({ reference, what: { kind: 'damaged' } })),
    ],
    resend: (reference: Reference): Promise<boolean> => decide(reference, { at: 'waiting' }),
    settle: (reference: Reference, id: string): Promise<boolean> =>
      decide(reference, { at: 'delivered', id, deliveredAt: clock.now() }),
    giveUp: async (reference) => {
      const open = shelf.ofCase(reference).filter((parcel) => !isFinal(parcel));
      if (stuck(reference) === undefined) return false;
      for (const parcel of open) await shelf.save(parcel, { at: 'given-up', givenUpAt: clock.now() });
      return true;
    },
    rotate: async (reference, secret) => {
      const parcel = submissionOf(reference);
      if (parcel !== undefined && parcel.delivery.at !== 'delivered') {
        // Nothing has left yet: it leaves with the new one. Else the same key would carry two contents.
        if (parcel.delivery.at !== 'waiting' || courier.isCarrying(reference)) return 'on-its-way';
        await shelf.replace({ ...parcel, submission: { ...parcel.submission, secret } });
        return 'here';
      }
      if (hall()) return 'there';
      if (parcel !== undefined) {
        await shelf.replace({ ...parcel, submission: { ...parcel.submission, secret } });
        return 'here';
      }
      return (await shelf.rotateStub(reference, hashOf(secret))) ? 'here' : 'there';
    },
    own: (reference) => submissionOf(reference)?.submission,
  };
}
