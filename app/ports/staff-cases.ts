import type { CaseState } from '../cases/submission.ts';
import type { Reference, Secret } from '../ids.ts';
import type { Result } from '../result.ts';
import type { CaseDetail } from '../staff/data.ts';
import type { NoticeDraft } from '../staff/effects.ts';
import type { ApiError } from './case-api.ts';

/** The case API as the hall's own staff use it: with the hall's key. `unsupported` without the hall profile. */
export interface StaffCases {
  /** @param since ISO 8601; newest first. */
  list(since: string): Promise<Result<readonly CaseDetail[], ApiError>>;
  open(
    by: { readonly reference: Reference } | { readonly id: string },
  ): Promise<Result<CaseDetail, ApiError>>;
  /** @param key UUID, so that a step is never taken twice. */
  move(id: string, to: CaseState, note: string | undefined, key: string): Promise<Result<void, ApiError>>;
  /** The old slip opens nothing from now on. */
  rotate(reference: Reference, secret: Secret, key: string): Promise<Result<void, ApiError>>;
  /** A `rejected` says in its detail what does not fit. */
  saveNotice(notice: NoticeDraft, key: string): Promise<Result<void, ApiError>>;
  removeNotice(notice: string, key: string): Promise<Result<void, ApiError>>;
}
