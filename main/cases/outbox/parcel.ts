import { createHash } from 'node:crypto';
import type { Delivery } from '#app/cases/outbox.ts';
import type { MediaUpload } from '#app/cases/media.ts';
import type { CaseUpdate, Submission } from '#app/cases/submission.ts';
import type { EffectId, Reference, Secret } from '#app/ids.ts';
import { unreachable } from '#app/result.ts';

/** What waits to be delivered, with all that is personal. `order`: within its case; a submission is 0. */
export type Parcel = {
  readonly version: 1;
  readonly effect: EffectId;
  readonly reference: Reference;
  readonly order: number;
  readonly keptAt: string;
  readonly delivery: Delivery;
} & (
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'update'; readonly update: CaseUpdate }
  /** A photo or voice of the case before it; its content has a record of its own, and goes once it is delivered. */
  | { readonly kind: 'media'; readonly media: Omit<MediaUpload, 'id' | 'content'> }
);

/** What is left of a delivered submission: nothing personal, but what pairs a slip with the server's case. */
export interface Stub {
  readonly version: 1;
  readonly effect: EffectId;
  readonly reference: Reference;
  readonly keptAt: string;
  readonly serviceName: string;
  readonly id: string;
  readonly deliveredAt: string;
  /** SHA-256, hexadecimal. */
  readonly secretHash: string;
}

/** A parcel that is finished with, whether or not its personal part is still there. */
export const isFinal = ({ delivery }: Parcel): boolean =>
  delivery.at === 'delivered' || delivery.at === 'given-up';

/** Of the slip that was given out for it. */
export function secretOf(parcel: Parcel): Secret {
  switch (parcel.kind) {
    case 'submission':
      return parcel.submission.secret;
    case 'update':
      return parcel.update.secret;
    case 'media':
      return parcel.media.secret;
    default:
      return unreachable(parcel);
  }
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names tell what a start needs to know without opening a thing: reference, order, effect. */
export const openPrefix = 'open/';
export const donePrefix = 'done/';
export const contentPrefix = 'content/';

export const tailOf = (reference: Reference, order: number, effect: EffectId): string =>
  `${reference}.${String(order).padStart(4, '0')}.${hashOf(effect).slice(0, 24)}`;

export interface Tail {
  readonly reference: Reference;
  readonly order: number;
  readonly effectHash: string;
}

export function readTail(name: string): Tail | undefined {
  const parts = /^(?:open|done)\/(\d{8})\.(\d{4})\.([0-9a-f]{24})$/.exec(name);
  return parts === null
    ? undefined
    : { reference: parts[1] as Reference, order: Number(parts[2]), effectHash: parts[3] ?? '' };
}

/** Whether a record is a parcel of this version; the seal vouches that nobody else wrote it. */
export const isParcel = (value: unknown): value is Parcel =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'delivery' in value;
