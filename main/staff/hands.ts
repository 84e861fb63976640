import type { Hall } from '#app/hall.ts';
import type { Log } from '#app/log.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { StaffCases } from '#app/ports/staff-cases.ts';
import type { Outbox } from '../cases/outbox.ts';
import type { Spool } from '../printing/spool.ts';
import type { Machine } from '../machine/machine.ts';
import type { Store } from '../store/store.ts';
import type { Audit } from './audit.ts';
import type { Calls } from './calls.ts';
import type { People } from './people.ts';

/** The world as the staff's effects need it. */
export interface StaffHands {
  readonly people: People;
  readonly audit: Pick<Audit, 'write'>;
  readonly calls: Calls;
  readonly outbox: Outbox;
  readonly spool: Spool;
  readonly printerKind: string;
  readonly api: Pick<CaseApi, 'bulletin'> & { readonly staff: StaffCases };
  readonly machine: Machine;
  readonly store: Pick<Store, 'get' | 'put'>;
  readonly hall: Hall;
  /** ISO 8601 with the zone of the hall. */
  readonly now: () => string;
  /** Residents are told anew: a notice has changed. */
  readonly retell: () => void;
  readonly quit: (why: string) => void;
  readonly log: Log;
}
