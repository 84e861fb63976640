import { join } from 'node:path';
import { needsPerson, whyOf } from '#app/staff/delivery.ts';
import { dayIn } from '#app/staff/when.ts';
import type { StaffWorld } from '#app/staff/world.ts';
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
  /** A resident asked for a helper. */
  called(from: string): Promise<void>;
  close(): Promise<void>;
}

type Given = Omit<StaffHands, 'people' | 'audit' | 'calls' | 'printerKind' | 'folder' | 'store' | 'spool'>;

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
  return {
    perform: staffPerformer({ ...options, people, calls, audit, printerKind: spool.kind, folder: dir }),
    waiting: () => ({
      outbox: outbox.items().filter(({ delivery }) => needsPerson(whyOf(delivery))).length,
      calls: calls
        .list()
        .filter(({ at, answered }) => answered === undefined && dayIn(at, now()) === now().slice(0, 10))
        .length,
    }),
    called: async (from) => {
      // Whatever the disk says, the bell has rung and the call stands in memory.
      const kept = await Promise.allSettled([
        calls.add(from),
        audit.write({ who: 'resident', what: 'helper.called', to: from }),
      ]);
      if (kept.some(({ status }) => status === 'rejected')) log('fault', { code: 'audit', where: 'call' });
    },
    close: () => audit.close(),
  };
}

/** Residents are served all the same; staff can look, and do nothing that would not be written down. */
const shut: Audit = {
  write: () => Promise.reject(new Error('the audit log cannot be written')),
  close: () => Promise.resolve(),
};
