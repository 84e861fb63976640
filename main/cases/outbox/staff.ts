import type { Delivery } from '#app/cases/outbox.ts';
import type { Reference } from '#app/ids.ts';
import type { Clock } from '../clock.ts';
import type { Courier } from './courier.ts';
import type { Parcel } from './parcel.ts';
import type { Shelf } from './shelf.ts';

/** A parcel as staff see it; nothing of a person. */
export interface OutboxItem {
  readonly reference: Reference;
  readonly what:
    | { readonly kind: 'submission'; readonly serviceName: string }
    | { readonly kind: 'update'; readonly type: string }
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
}

interface Surroundings {
  readonly shelf: Shelf;
  readonly courier: Courier;
  readonly clock: Clock;
}

/** What staff see of the outbox and may decide, because no machine should. */
export function staffDesk({ shelf, courier, clock }: Surroundings): StaffDesk {
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
        what:
          parcel.kind === 'submission'
            ? { kind: 'submission', serviceName: parcel.submission.serviceName }
            : { kind: 'update', type: parcel.update.type },
        keptAt: parcel.keptAt,
        delivery: parcel.delivery,
      })),
      ...shelf.damaged().map((reference): OutboxItem => ({ reference, what: { kind: 'damaged' } })),
    ],
    resend: (reference: Reference): Promise<boolean> => decide(reference, { at: 'waiting' }),
    settle: (reference: Reference, id: string): Promise<boolean> =>
      decide(reference, { at: 'delivered', id, deliveredAt: clock.now() }),
  };
}
