import type { CaseState } from '../cases/submission.ts';
import type { Answer, AskedCheck } from '../self-test/answers.ts';
import type { EffectId, Reference } from '../ids.ts';
import type { Wanted } from './data.ts';
import type { Person, Role } from './person.ts';

/** What main is to do for the staff; data, each coming back as one event. */
export type StaffEffect = { readonly id: EffectId } & (
  | DoorDeed
  | {
      readonly type: 'fetch';
      readonly wanted: Wanted;
      /** Who opens it, where that is worth writing down. */ readonly opens?: Person;
    }
  | StaffDeed
);

export type DoorDeed =
  | { readonly type: 'look-at-door' }
  | { readonly type: 'set-first-pin'; readonly name: string; readonly pin: string }
  | { readonly type: 'check-pin'; readonly person: string; readonly pin: string }
  | { readonly type: 'check-badge'; readonly token: string }
  /** Somebody was in, and is no more. */
  | { readonly type: 'sign-out'; readonly who: Person; readonly why: 'left' | 'idle' };

/** What a colleague has done; each lands in the audit log under their name. */
export type StaffDeed = { readonly who: Person } & (
  | { readonly type: 'move-case'; readonly case: CaseKeys; readonly to: CaseState; readonly note?: string }
  | { readonly type: 'reprint'; readonly reference: Reference }
  | { readonly type: 'retry'; readonly reference: Reference }
  | { readonly type: 'give-up'; readonly reference: Reference; readonly why: string }
  | { readonly type: 'is-there'; readonly reference: Reference; readonly server: string }
  | { readonly type: 'looked'; readonly job: string; readonly cameOut: boolean }
  | { readonly type: 'cancel-slip'; readonly job: string }
  | { readonly type: 'print-copy'; readonly job: string }
  | { readonly type: 'test-page' }
  | { readonly type: 'answer-call'; readonly call: string }
  | { readonly type: 'print-day' }
  | { readonly type: 'save-day'; readonly to: string }
  | { readonly type: 'save-notice'; readonly notice: NoticeDraft }
  | { readonly type: 'remove-notice'; readonly notice: string }
  | { readonly type: 'add-person'; readonly name: string; readonly role: Role; readonly pin: string }
  | { readonly type: 'remove-person'; readonly person: string }
  | { readonly type: 'change-pin'; readonly person: string; readonly pin: string }
  | { readonly type: 'teach-badge'; readonly person: string }
  | { readonly type: 'revoke-badge'; readonly person: string }
  | ({ readonly type: 'note-check'; readonly check: AskedCheck } & Pick<Answer, 'outcome' | 'why'>)
  /** The machine looks at one thing now, and it is noted under who asked. */
  | { readonly type: 'try-check'; readonly check: AskedCheck }
  /** Whether a badge that was held under the scanner is theirs. */
  | { readonly type: 'try-badge'; readonly token: string }
  | { readonly type: 'self-test'; readonly print: boolean }
  | { readonly type: 'put-off' }
  | { readonly type: 'export-logs'; readonly to: string }
  | { readonly type: 'quit'; readonly why: string }
);

export interface CaseKeys {
  readonly reference?: Reference;
  readonly id: string;
}

export interface NoticeDraft {
  /** Absent for a new one. */
  readonly id?: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly en?: { readonly title: string; readonly lines: readonly string[] };
  /** ISO date of its last day. */
  readonly until?: string;
}

/** A deed without what the step adds to it. */
export type Deed = StaffDeed extends infer D ? (D extends StaffDeed ? Omit<D, 'who'> : never) : never;
