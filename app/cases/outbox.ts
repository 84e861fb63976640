import type { Accepted, ApiError, ApiProfile } from '../ports/case-api.ts';
import { unreachable } from '../result.ts';

/**
 * Where a parcel of the outbox stands. Written down before each step that the server could notice, so that a kiosk
 * that dies in the middle knows afterwards what may have happened.
 */
export type Delivery =
  /** Certainly not with the server. */
  | { readonly at: 'waiting' }
  /** A request may have left. `keyed`: with an idempotency key, so that it may leave again. */
  | { readonly at: 'sending'; readonly keyed: boolean }
  /** A request left and no clear answer came. `absent`: looked for since, and not found. */
  | { readonly at: 'unknown'; readonly keyed: boolean; readonly absent: boolean }
  /** The server has it and will say later under which id. */
  | { readonly at: 'token'; readonly token: string }
  | { readonly at: 'delivered'; readonly id: string; readonly deliveredAt: string }
  /** The staff took it out, for a reason of theirs. */
  | { readonly at: 'given-up'; readonly givenUpAt: string }
  /** Only a person can go on: `refused` by the server, or out of `sight` where it cannot be asked for. */
  | { readonly at: 'stuck'; readonly why: 'refused' | 'out-of-sight'; readonly error: ApiError };

/** What a parcel is: a new case, or a change or file to one (which cannot be looked for). */
export type ParcelKind = 'submission' | 'update' | 'media';

export type Step = 'send' | 'poll' | 'find' | 'none';

/** The next step of a parcel. Never a second sending without a key: that is for a person to decide. */
export function nextStep(delivery: Delivery, kind: ParcelKind, profile: ApiProfile): Step {
  switch (delivery.at) {
    case 'waiting':
      return 'send';
    case 'sending':
    case 'unknown': {
      const again = delivery.keyed && profile.idempotent;
      const looked = delivery.at === 'unknown' && delivery.absent;
      if (kind !== 'submission') return again ? 'send' : 'none';
      // With the key, sending again and looking for it take turns: a key may have been forgotten by the server.
      return again && (delivery.at === 'sending' || looked) ? 'send' : 'find';
    }
    case 'token':
      return 'poll';
    case 'delivered':
    case 'given-up':
    case 'stuck':
      return 'none';
    default:
      return unreachable(delivery);
  }
}

/** What came of a step. */
export type Outcome =
  | { readonly of: 'send'; readonly accepted: Accepted }
  | { readonly of: 'poll'; readonly id?: string }
  | { readonly of: 'find'; readonly id?: string }
  | { readonly of: 'send' | 'poll' | 'find'; readonly error: ApiError };

/**
 * The parcel after a step; the same value where nothing changed and it is to be tried again later.
 * @param before how it stood before the step, and before `sending` was written down for it.
 * @param profile what the step was decided on; whether a sending carried a key.
 */
export function afterStep(before: Delivery, outcome: Outcome, profile: ApiProfile, now: string): Delivery {
  if ('accepted' in outcome) {
    return 'id' in outcome.accepted
      ? delivered(outcome.accepted.id, now)
      : { at: 'token', token: outcome.accepted.token };
  }
  if ('error' in outcome) {
    return outcome.of === 'send' ? afterRefusal(before, outcome.error, profile.idempotent) : before;
  }
  if (outcome.id !== undefined) return delivered(outcome.id, now);
  if (outcome.of === 'poll') return before;
  if ('keyed' in before && before.keyed && profile.idempotent)
    return { at: 'unknown', keyed: true, absent: true };
  return {
    at: 'stuck',
    why: 'out-of-sight',
    error: { code: 'unknown', detail: 'sent, no clear answer, and not in the list of the server' },
  };
}

const delivered = (id: string, now: string): Delivery => ({ at: 'delivered', id, deliveredAt: now });

function afterRefusal(before: Delivery, error: ApiError, keyed: boolean): Delivery {
  switch (error.code) {
    case 'unreachable':
      // Nothing left this time; what may have left before still may have.
      return before;
    case 'unknown':
    case 'garbled': {
      // "You have sent that already", and yet it is not there: the number belongs to something else.
      const refused = error.status === 400 || error.status === 422;
      const contradiction = refused && before.at === 'unknown' && before.absent;
      return contradiction ? { at: 'stuck', why: 'refused', error } : { at: 'unknown', keyed, absent: false };
    }
    case 'rejected':
    case 'not-found':
    case 'forbidden':
    case 'unsupported':
      return { at: 'stuck', why: 'refused', error };
    default:
      return unreachable(error.code);
  }
}

/** Back-off of a parcel that failed so many times in a row: 2 s doubling to a quarter of an hour, half of it at random. */
export function backOffMs(failures: number, random: number): number {
  const firstMs = 2_000;
  const longestMs = 15 * 60_000;
  const step = Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(failures - 1, 0), 20));
  return Math.round(step / 2 + (step / 2) * random);
}

/** Personal fields stay this long after delivery, for a reprint. */
export const personalHours = 24;

/** Milliseconds until what is personal goes; 0 or less: now. A delivery that seems to lie ahead counts from now. */
export const personalLeftMs = (deliveredAt: string, now: string): number =>
  personalHours * 3_600_000 - Math.max(0, Date.parse(now) - Date.parse(deliveredAt));
