import type { EffectId, Reference, Secret, ServiceCode } from '../ids.ts';
import type { Consent } from '../journey/consent.ts';
import type { Locale } from '../locale.ts';
import type { Attached } from './media.ts';
import type { Place } from '../value.ts';

/** What a resident hands over. */
export interface Matter {
  readonly service: ServiceCode;
  readonly serviceName: string;
  readonly locale: Locale;
  /** By question code: the key(s) of the chosen values, digits, or the resident's own words. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly description?: string;
  readonly place?: Place;
  /** As shown to the city: 幸福里3号楼. */
  readonly addressString?: string;
  readonly phone?: string;
  /** What the resident agreed to have collected. */
  readonly consents?: readonly Consent[];
  readonly onBehalfOf?: OnBehalfOf;
  /** Photo and voice, which go after it. */
  readonly media?: readonly Attached[];
}

/** Who wrote it for the resident, and when and on which words the resident handed it over. */
export interface OnBehalfOf {
  readonly relation: 'volunteer';
  readonly helper: string;
  /** ISO 8601 with zone. */
  readonly consentAt: string;
  readonly consentTextVersion: string;
}

/** A matter as it is kept in the outbox and sent. `clientRef` (UUID) is also the idempotency key. */
export interface Submission extends Omit<Matter, 'media'> {
  readonly clientRef: string;
  readonly reference: Reference;
  readonly secret: Secret;
  /** ISO 8601 with zone. */
  readonly keptAt: string;
}

/** What the resident is told when it is safely on disk. */
export interface Kept {
  readonly effect: EffectId;
  readonly reference: Reference;
  readonly secret: Secret;
  readonly keptAt: string;
}

export const caseStates = [
  'waiting', 'submitted', 'accepted', 'filed', 'in_progress', 'awaiting_resident', 'resolved', 'closed', 'rejected',
] as const; // prettier-ignore
/** `waiting`: still in this kiosk's outbox. The others are the hall profile's. */
export type CaseState = (typeof caseStates)[number];

export interface CaseStatus {
  readonly state: CaseState;
  readonly reference?: Reference;
  readonly serviceName?: string;
  readonly updatedAt?: string;
  /** Only with the secret. */
  readonly addressString?: string;
  readonly description?: string;
  readonly phone?: string;
  readonly notes: readonly { readonly at: string; readonly text: string }[];
  /** What happens next, in the server's plain words. */
  readonly next?: string;
  /** Day by which the next step is promised, ISO date. */
  readonly promisedBy?: string;
  /** The resident took it back. */
  readonly withdrawn?: boolean;
  /** What the holder of the slip may do to it now; nothing without the secret, or where the server cannot. */
  readonly may?: readonly Amends[];
}

/** A change, as the session hands it over. */
export type Amendment = Omit<CaseUpdate, 'clientRef'>;

/** What a resident can do at the kiosk to a case that was kept: take it back, or have it taken up again. */
export type Amends = 'withdraw' | 'reopen';

export const updateTypes = ['follow_up', 'correct', 'withdraw', 'delete', 'feedback'] as const;

/** A change to a case by the resident who holds its slip. */
export interface CaseUpdate {
  /** UUID, also the idempotency key. */
  readonly clientRef: string;
  readonly reference: Reference;
  readonly secret: Secret;
  readonly type: (typeof updateTypes)[number];
  readonly description?: string;
  readonly addressString?: string;
  readonly phone?: string;
  /** 1…5, with `feedback`. */
  readonly score?: number;
  /** With `feedback`: `false` takes the case up again. */
  readonly solved?: boolean;
}

/** What may be done to a case that stands so; a server that thinks otherwise refuses, and the staff see it. */
export function mayAmend({ state, withdrawn }: Pick<CaseStatus, 'state' | 'withdrawn'>): readonly Amends[] {
  if (withdrawn === true || state === 'rejected') return [];
  return state === 'resolved' || state === 'closed' ? ['reopen'] : ['withdraw'];
}
