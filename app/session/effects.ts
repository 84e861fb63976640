import type { Amendment, Matter } from '../cases/submission.ts';
import type { DraftCode } from '../cases/slip-code.ts';
import type { EffectId, Reference, Secret, VisitId } from '../ids.ts';
import type { Receipt } from '../receipt/receipt.ts';
import type { Locale } from '../locale.ts';
import type { Draft } from './draft.ts';

/** What main is to do; data, with an id, so that a replay never does it twice. */
export type Effect =
  | { readonly type: 'keep'; readonly id: EffectId; readonly matter: Matter }
  | { readonly type: 'print'; readonly id: EffectId; readonly receipt: Receipt }
  /** A change to a case that was kept earlier, by whoever holds its slip. */
  | { readonly type: 'amend'; readonly id: EffectId; readonly amendment: Amendment }
  /** How the visit was, 1…5; counted, and nobody's. */
  | { readonly type: 'rate'; readonly id: EffectId; readonly score: number }
  /** Put aside, sealed, for whoever holds the slip that comes of it. */
  | { readonly type: 'park'; readonly id: EffectId; readonly draft: Draft }
  | { readonly type: 'unpark'; readonly id: EffectId; readonly code: DraftCode }
  | { readonly type: 'call-helper'; readonly id: EffectId; readonly from: string }
  | {
      readonly type: 'look-up';
      readonly id: EffectId;
      readonly reference: Reference;
      readonly secret?: Secret;
      readonly locale: Locale;
    }
  /** The visit is over: everything of it goes, and a new visit's id is handed in. */
  | { readonly type: 'forget'; readonly visit: VisitId };
