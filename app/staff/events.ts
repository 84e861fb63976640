import type { ChoiceId, EffectId, Reference } from '../ids.ts';
import type { StaffData } from './data.ts';
import type { Person, Refusal } from './person.ts';
import type { Said } from './state.ts';

/** What the staff did; the page may send these and no others, and only the first two count while nobody is at the door. */
export type StaffEvent =
  | { readonly type: 'knocked' }
  | { readonly type: 'badge'; readonly token: string }
  | { readonly type: 'pin'; readonly pin: string }
  | { readonly type: 'opened'; readonly tab: string }
  | { readonly type: 'filtered'; readonly filter: string }
  | { readonly type: 'searched'; readonly words: string }
  | { readonly type: 'selected'; readonly row: string }
  | { readonly type: 'paged'; readonly by: 1 | -1 }
  | {
      readonly type: 'acted';
      readonly action: string;
      readonly fields?: Readonly<Record<string, string>>;
    }
  /** A key of the keypad, where keys are tried; by its `event.code`. */
  | { readonly type: 'keyed'; readonly code: string }
  /** A slip held under the scanner while staff are in: that case. */
  | { readonly type: 'scanned'; readonly reference: Reference }
  /** Closes the form, then the case, then leaves. */
  | { readonly type: 'back' }
  | { readonly type: 'left' };

/** What came back. */
export type StaffWorldEvent =
  | {
      readonly type: 'door-told';
      readonly effect: EffectId;
      readonly people: readonly Pick<Person, 'id' | 'name'>[];
      /** Milliseconds nobody may try; 0 where one may. */
      readonly lockedMs: number;
    }
  | { readonly type: 'let-in'; readonly effect: EffectId; readonly person: Person }
  /** Let in beside the resident, not to the staff's screens. */
  | { readonly type: 'helper'; readonly effect: EffectId; readonly person: Person }
  | { readonly type: 'refused'; readonly effect: EffectId; readonly refusal: Refusal }
  | { readonly type: 'told'; readonly effect: EffectId; readonly data: StaffData }
  | { readonly type: 'done'; readonly effect: EffectId; readonly said: Said }
  /** What the ear made of a sentence, where one is listened for; absent: something else. */
  | { readonly type: 'heard'; readonly choice?: ChoiceId }
  /** Something the staff look at may be different now: a call, a delivery, a slip. */
  | { readonly type: 'changed' }
  | { readonly type: 'idled'; readonly forMs: number };

export type AnyStaffEvent = StaffEvent | StaffWorldEvent;
