import type { Delivery } from '../cases/outbox.ts';
import { unreachable } from '../result.ts';

/** Why something still lies in the outbox, as somebody at a desk would say it. */
export type DeliveryWhy =
  | 'waiting'
  | 'sending'
  | 'no-answer'
  | 'promised'
  | 'refused'
  | 'out-of-sight'
  | 'damaged'
  | 'delivered'
  | 'given-up';

/** `undefined`: the record was damaged. */
export function whyOf(delivery: Delivery | undefined): DeliveryWhy {
  if (delivery === undefined) return 'damaged';
  switch (delivery.at) {
    case 'waiting':
    case 'sending':
    case 'delivered':
    case 'given-up':
      return delivery.at;
    case 'unknown':
      return 'no-answer';
    case 'token':
      return 'promised';
    case 'stuck':
      return delivery.why;
    default:
      return unreachable(delivery);
  }
}

/** Only a person can go on. */
export const needsPerson = (why: DeliveryWhy): boolean =>
  why === 'refused' || why === 'out-of-sight' || why === 'damaged';
/** Nothing more is to be done. */
export const isOver = (why: DeliveryWhy): boolean => why === 'delivered' || why === 'given-up';
