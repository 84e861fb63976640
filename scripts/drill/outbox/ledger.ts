import type { Reference, Secret } from '#app/ids.ts';
import type { FromKiosk, Item, ToKiosk } from './talk.ts';

/** What the resident was told; whatever else happens, the kiosk is held to it. */
export interface Acknowledged {
  readonly n: number;
  readonly reference: Reference;
  readonly secret: Secret;
  /** Numbers of the changes acknowledged since, in order. */
  readonly changes: number[];
}

export interface Tally {
  acknowledged: number;
  delivered: number;
  lost: number;
  duplicates: number;
  reordered_within_case: number;
  silent_second_posts: number;
  for_staff: number;
}

export const emptyTally = (): Tally => ({
  acknowledged: 0, delivered: 0, lost: 0, duplicates: 0, reordered_within_case: 0, silent_second_posts: 0, for_staff: 0,
}); // prettier-ignore

export const sum = (a: Tally, b: Tally): Tally => {
  const total = { ...a };
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += b[key];
  return total;
};

/** A case as the server has it. */
export interface OnServer {
  readonly reference: string;
  /** Numbers of its changes, in the server's order. */
  readonly changes: readonly number[];
}

/** Something a kiosk is asked to do, asked again after each death until it is acknowledged. */
export type Asked = Extract<ToKiosk, { do: 'keep' | 'amend' }>;

export interface Ledger {
  ask(asked: Asked): void;
  /** What is still to be asked again, in order. */
  unanswered(): readonly Asked[];
  cases(): readonly Acknowledged[];
  readonly hear: (message: FromKiosk) => void;
  /** What the server has, held against what was acknowledged. */
  settle(server: readonly OnServer[], items: readonly Item[]): Tally;
}

/** Keeps the book of one phase. */
export function openLedger(): Ledger {
  const open = new Map<number, Asked>();
  const cases = new Map<number, Acknowledged>();
  let broken = 0;
  return {
    ask: (asked: Asked): void => {
      open.set(asked.n, asked);
    },
    unanswered: (): readonly Asked[] => [...open.values()],
    cases: (): readonly Acknowledged[] => [...cases.values()],
    hear: (message: FromKiosk): void => {
      if (message.type !== 'kept' && message.type !== 'amended') return;
      const asked = open.get(message.n);
      open.delete(message.n);
      if (message.type === 'kept') {
        const { n, reference, secret } = message;
        // The same case must never be told two references.
        if ((cases.get(n)?.reference ?? reference) !== reference) broken += 1;
        cases.set(n, { n, reference, secret, changes: [] });
      } else if (asked?.do === 'amend') {
        [...cases.values()].find(({ reference }) => reference === asked.reference)?.changes.push(asked.n);
      }
    },
    settle: (server: readonly OnServer[], items: readonly Item[]): Tally => {
      const tally = { ...emptyTally(), duplicates: broken };
      const stuck = new Set(items.filter(({ at }) => at === 'stuck').map(({ reference }) => reference));
      const there = new Map<string, OnServer>();
      for (const found of server) {
        if (there.has(found.reference)) tally.duplicates += 1;
        there.set(found.reference, found);
      }
      for (const { reference, changes } of cases.values()) {
        tally.acknowledged += 1 + changes.length;
        const found = there.get(reference);
        if (found === undefined) tally[stuck.has(reference) ? 'for_staff' : 'lost'] += 1 + changes.length;
        else {
          const arrived = changes.filter((n) => found.changes.includes(n)).length;
          tally.delivered += 1 + arrived;
          tally.lost += changes.length - arrived;
          tally.duplicates += found.changes.length - new Set(found.changes).size;
          if (found.changes.some((n, at) => n < (found.changes[at - 1] ?? 0)))
            tally.reordered_within_case += 1;
        }
      }
      return tally;
    },
  };
}
