import type { ChoiceId, EffectId, MediaId, Reference, Secret, VisitId } from '../ids.ts';
import type { ApiError } from '../ports/case-api.ts';
import type { PrinterTrouble } from '../ports/printer.ts';
import type { DraftCode } from '../cases/slip-code.ts';
import type { Companion, HelperEvent } from '../companion/companion.ts';
import type { CaseStatus, Kept } from '../cases/submission.ts';
import type { Answer, PaceChange as Pace } from '../turn/listening.ts';
import type { PressableKey } from '../turn/turn.ts';
import type { SaidPlace } from '../questions/answer.ts';
import type { Emergency } from '../understanding/emergency.ts';
import type { Draft } from './draft.ts';
import type { Settings } from './settings.ts';

/** By which sense an answer came; `helper`: by the keyboard of whoever helps, which agrees to nothing. */
export type Sense = 'touch' | 'key' | 'voice' | 'scanner' | 'helper';

/** What a resident did, from any sense. The page may send these and no others. */
export type ResidentEvent =
  | { readonly type: 'woke'; readonly by: Sense }
  | { readonly type: 'chose'; readonly id: ChoiceId; readonly by: Sense }
  | { readonly type: 'pressed'; readonly key: PressableKey; readonly by: Sense }
  /** Digits keyed in so far (the whole entry, 0…18 digits). */
  | { readonly type: 'keyed'; readonly digits: string; readonly by: Sense }
  /** Letters keyed in so far of one syllable of a name, and its tone. */
  | { readonly type: 'spelled'; readonly letters: string; readonly by: Sense }
  /** A slip held under the scanner. */
  | { readonly type: 'scanned'; readonly reference: Reference; readonly secret?: Secret }
  /** The slip of a matter that was put aside. */
  | { readonly type: 'scanned-draft'; readonly code: DraftCode }
  /** The settings, replaced whole. */
  | { readonly type: 'preferred'; readonly settings: Settings; readonly by: Sense };

/** What understanding made of an utterance, beyond a plain choice or key. */
export type VoiceEvent =
  | { readonly type: 'said-pace'; readonly change: Pace }
  | { readonly type: 'said-digits'; readonly digits: string }
  | { readonly type: 'said-place'; readonly place: SaidPlace }
  /** `sound`: how it was said, where the turn keeps it. */
  | { readonly type: 'said-words'; readonly words: string; readonly sound?: MediaId }
  /** Doubtful: 「您说的是…吗？」 */
  | { readonly type: 'doubted'; readonly answer: Answer }
  /** Of an emergency, on whatever turn, before anything else that it might mean. */
  | { readonly type: 'alarmed'; readonly emergency: Emergency }
  | { readonly type: 'missed'; readonly why: 'no-speech' | 'noise' | 'not-understood' };

/** What came back from the world. Each effect ends in exactly one of these. */
export type WorldEvent =
  | { readonly type: 'visit-opened'; readonly visit: VisitId }
  | { readonly type: 'kept'; readonly kept: Kept }
  | { readonly type: 'not-kept'; readonly effect: EffectId; readonly why: 'disk-full' | 'storage-broken' }
  | { readonly type: 'delivered'; readonly effect: EffectId }
  | { readonly type: 'printed'; readonly effect: EffectId }
  | { readonly type: 'not-printed'; readonly effect: EffectId; readonly why: PrinterTrouble }
  | { readonly type: 'amended'; readonly kept: Kept }
  | { readonly type: 'not-amended'; readonly effect: EffectId; readonly why: 'disk-full' | 'storage-broken' }
  | { readonly type: 'rated'; readonly effect: EffectId }
  /** `until`: ISO 8601 with zone. */
  | { readonly type: 'parked'; readonly effect: EffectId; readonly code: DraftCode; readonly until: string }
  | { readonly type: 'not-parked'; readonly effect: EffectId; readonly why: 'disk-full' | 'storage-broken' }
  /** Without a draft where there is none of that slip, or none any more. */
  | { readonly type: 'unparked'; readonly effect: EffectId; readonly draft?: Draft }
  | { readonly type: 'helper-called'; readonly effect: EffectId }
  | { readonly type: 'status-found'; readonly effect: EffectId; readonly status: CaseStatus }
  | { readonly type: 'status-not-found'; readonly effect: EffectId; readonly why: ApiError['code'] }
  /** What the camera took; without a name where it did not open. */
  | { readonly type: 'pictured'; readonly id?: MediaId }
  /** Services were fetched or fetched anew, or the disk filled up: what is offered may change. */
  | { readonly type: 'world-changed' }
  /** A helper showed a badge or a PIN; and the badge again, to go. */
  | { readonly type: 'companion-came'; readonly who: Pick<Companion, 'id' | 'name'> }
  | { readonly type: 'companion-left' }
  /** A colleague opened the staff area, or left it: a visit under way ends. */
  | { readonly type: 'staff-came' }
  /** Nobody has done anything for so long, nor been asked whether they are there; sent by the clock. */
  | { readonly type: 'idled'; readonly forMs: number };

export type SessionEvent = ResidentEvent | HelperEvent | VoiceEvent | WorldEvent;
