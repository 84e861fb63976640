import { join } from 'node:path';
import { needsPerson, whyOf } from '#app/staff/delivery.ts';
import { dayIn } from '#app/staff/when.ts';
import type { StaffWorld } from '#app/staff/world.ts';
import type { Matter } from '#app/cases/submission.ts';
import type { Store } from '../store/store.ts';
import { openAudit, type Audit } from './audit.ts';
import { openCalls } from './calls.ts';
import { openPeople } from './people.ts';
import type { StaffHands } from './hands.ts';
import { staffPerformer } from './perform.ts';
import type { StaffSurroundings } from './staff.ts';

export interface StaffParts {
  readonly perform: StaffSurroundings['perform'];
  /** What waits for somebody, for the tabs; slips are the spool's to count. */
  waiting(): Omit<StaffWorld['waiting'], 'slips'>;
  /** Whether anybody of the hall has a badge, and a PIN. */
  taught(): { readonly badge: boolean; readonly pin: boolean };
  /** A resident asked for a helper. */
  called(from: string): Promise<void>;
  /** A helper came to the resident, and has answered whoever called; or went. */
  helped(who: string, did: 'came' | 'left'): Promise<void>;
  /** A case that a helper wrote and the resident handed over: who did what. */
  handedOver(matter: Matter, reference: string): Promise<void>;
  close(): Promise<void>;
}

type Given = Omit<StaffHands, 'people' | 'audit' | 'calls' | 'printerKind' | 'store' | 'spool'>;

/** The staff's own parts: people, calls, and the log of what they did. */
export async function openStaff(
  options: Given & {
    readonly dir: string;
    readonly key: Uint8Array;
    readonly store: Store;
    readonly spool: StaffHands['spool'] & { readonly kind: string };
  },
): Promise<StaffParts> {
  const { dir, key, store, now, outbox, spool, log } = options;
  const people = await openPeople(store, () => performance.now());
  const calls = await openCalls(store, now);
  const audit = await openAudit(join(dir, 'audit'), key, now).catch((): Audit => {
    log('fault', { code: 'audit', where: 'staff' });
    return shut;
  });
  /** The resident is served, whether or not it could be written down. */
  const noted = async (...writing: readonly Promise<unknown>[]): Promise<void> => {
    const kept = await Promise.allSettled(writing);
    if (kept.some(({ status }) => status === 'rejected')) log('fault', { code: 'audit', where: 'call' });
  };
  return {
    perform: staffPerformer({ ...options, people, calls, audit, printerKind: spool.kind }),
    waiting: () => ({
      outbox: outbox.items().filter(({ delivery }) => needsPerson(whyOf(delivery))).length,
      calls: calls
        .list()
        .filter(({ at, answered }) => answered === undefined && dayIn(at, now()) === now().slice(0, 10))
        .length,
    }),
    taught: () => {
      const staff = people.list().filter(({ role }) => role === 'staff');
      return {
        badge: people.list().some(({ hasBadge }) => hasBadge),
        pin: staff.some(({ hasPin }) => hasPin),
      };
    },
    helped: async (who, did) => {
      const open = did === 'came' ? calls.list().filter(({ answered }) => answered === undefined) : [];
      await noted(
        audit.write({ who, what: `helper.${did}` }),
        ...open.flatMap(({ id }) => [
          calls.answer(id, who),
          audit.write({ who, what: 'answer-call', reference: id }),
        ]),
      );
    },
    handedOver: async ({ onBehalfOf, consents = [] }, reference) => {
      if (onBehalfOf === undefined) return;
      await noted(
        audit.write({ who: onBehalfOf.helper, what: 'helper.wrote', reference }),
        ...consents.map(({ purpose }) =>
          audit.write({ who: 'resident', what: 'agreed', reference, to: purpose }),
        ),
        audit.write({ who: 'resident', what: 'handed-over', reference }),
      );
    },
    called: async (from) => {
      // Whatever the disk says, the bell has rung and the call stands in memory.
      await noted(calls.add(from), audit.write({ who: 'resident', what: 'helper.called', to: from }));
    },
    close: () => audit.close(),
  };
}

/** Residents are served all the same; staff can look, and do nothing that would not be written down. */
const shut: Audit = {
  write: () => Promise.reject(new Error('the audit log cannot be written')),
  close: () => Promise.resolve(),
};
