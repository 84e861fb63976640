import type { CaseState } from '#app/cases/submission.ts';
import type { Locale } from '#app/locale.ts';
import type { MediaKind } from '#app/cases/media.ts';

/** States at the desk; `waiting` is only known to the kiosk whose outbox it waits in. */
export type DeskState = Exclude<CaseState, 'waiting'>;

/** A case as it is kept, sealed. */
export interface Case {
  readonly id: string;
  readonly serviceCode: string;
  readonly locale: Locale;
  readonly reference?: string;
  /** SHA-256 of the slip's secret; the secret itself is nowhere. */
  readonly secretHash?: string;
  readonly clientRef?: string;
  readonly token?: string;
  readonly state: DeskState;
  /** ISO 8601 in UTC, like all instants here. */
  readonly submittedAt: string;
  readonly updatedAt: string;
  readonly closedAt?: string;
  /** ISO date. */
  readonly promisedBy: string;
  readonly personal: Personal;
  readonly notes: readonly Note[];
  readonly rating?: { readonly score?: number; readonly solved?: boolean };
  /** When the resident's own words and data were taken away, on request or because their time was over. */
  readonly erasedAt?: string;
}

/** What is a person's: gone when it is asked for, or when its retention is over. */
export interface Personal {
  readonly description?: string;
  readonly address?: string;
  readonly addressId?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly phone?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly mediaUrl?: string;
  /** Photos and voice notes handed in with a consent of their own; each lies in a record of its own. */
  readonly media?: readonly MediaEntry[];
  /** Answers to the service's questions, by their code. */
  readonly answers: Readonly<Record<string, string>>;
  readonly onBehalfOf?: Readonly<Record<string, string>>;
  /** By purpose: when the resident agreed, and to which version of the words. */
  readonly consents?: Readonly<Record<string, string>>;
}

/** A photo or a voice note, as its case knows of it. */
export interface MediaEntry {
  readonly id: string;
  readonly kind: MediaKind;
  readonly type: string;
  readonly bytes: number;
  /** ISO 8601; when the resident agreed that just this is kept. */
  readonly consentAt: string;
  readonly consentTextVersion?: string;
}

/** One line of the history. */
export interface Note {
  readonly at: string;
  readonly type: DeskState | ResidentUpdate | MediaKind | 'rotate_secret';
  /** The words of whoever wrote it; without any, the state speaks for itself. */
  readonly text?: string;
}

/** What a resident may do to a case with the slip in hand. */
export const residentUpdates = ['follow_up', 'correct', 'withdraw', 'delete', 'feedback'] as const;
export type ResidentUpdate = (typeof residentUpdates)[number];

/** Nothing of the resident left; state and history of states stay for the count. */
export const erased = (kept: Case, at: string): Case => ({
  ...kept,
  personal: { answers: {} },
  notes: kept.notes.map(({ text: _text, ...note }) => note),
  erasedAt: kept.erasedAt ?? at,
});

/** Closed because the resident took it back, and not taken up again since. */
export const isWithdrawn = ({ state, notes }: Case): boolean =>
  state === 'closed' &&
  notes.findLast(({ type }) => type === 'withdraw' || type === 'resolved')?.type === 'withdraw';
