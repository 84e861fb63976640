import type { Result } from '../result.ts';
import type { MediaUpload } from '../cases/media.ts';
import type { CaseStatus, CaseUpdate, Submission } from '../cases/submission.ts';
import type { Bulletin } from '../hall.ts';
import type { Service } from '../services/service.ts';
import type { Locale } from '../locale.ts';
import type { Reference, Secret } from '../ids.ts';

/** The case API as the kiosk sees it, whatever GeoReport server stands behind. */
export interface CaseApi {
  discover(): Promise<Result<ApiProfile, ApiError>>;
  /** Services with their definitions, complete; a server without definitions gives services with no questions. */
  services(locale: Locale): Promise<Result<readonly Service[], ApiError>>;
  /** What the hall tells its residents: notices, community; `unsupported` without the hall profile. */
  bulletin(locale: Locale): Promise<Result<Bulletin, ApiError>>;
  /** @param profile what the decision to send was based on: whether a key travels along. */
  submit(submission: Submission, profile: ApiProfile): Promise<Result<Accepted, ApiError>>;
  /** A `token` becomes an id later; `pending` until then. */
  token(token: string): Promise<Result<{ readonly id: string } | { readonly pending: true }, ApiError>>;
  status(by: StatusQuery, locale: Locale): Promise<Result<CaseStatus, ApiError>>;
  /** Follow-up, correction, withdrawal, deletion, feedback; `unsupported` without the hall profile. */
  update(update: CaseUpdate): Promise<Result<void, ApiError>>;
  /** A photo or voice note for a case; `unsupported` where the server does not advertise that it takes media. */
  media(upload: MediaUpload): Promise<Result<void, ApiError>>;
  /** Looks for a submission whose answer was lost, by its client_ref. */
  find(
    submission: Submission,
  ): Promise<Result<{ readonly id: string } | { readonly absent: true }, ApiError>>;
}

export type StatusQuery =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'reference'; readonly reference: Reference; readonly secret?: Secret };

export interface ApiProfile {
  readonly hall: boolean;
  readonly idempotent: boolean;
  /** Whether photos and voice notes are taken; absent where they are not. */
  readonly media?: boolean;
  readonly changeset: string;
}

export type Accepted = { readonly id: string } | { readonly token: string };

/**
 * Closed list. `unknown` means the server may have taken it (timeout, reset, 5xx, HTML, a 400 that says duplicate);
 * `rejected` that it certainly did not.
 */
export interface ApiError {
  readonly code:
    'unreachable' | 'unknown' | 'rejected' | 'not-found' | 'forbidden' | 'garbled' | 'unsupported';
  /** For staff and diagnostics, never for a resident; holds no resident's data. */
  readonly detail: string;
  readonly status?: number;
}
