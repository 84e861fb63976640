import { ok, type Result } from '#app/result.ts';
import { hashOf, sameHash, standingOf } from '../access.ts';
import type { Case } from '../cases/case.ts';
import type { Desk } from '../operation.ts';
import { refused, type Refusal } from '../wire/refusal.ts';

/** How a request names a case, and what it shows to be let in. */
export interface Shown {
  readonly id?: string | undefined;
  readonly reference?: string | undefined;
  readonly secret?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly remote: string;
}

export interface Found {
  readonly kept: Case;
  /** staff: by key · resident: with the slip's secret · anyone: may know state and next step. */
  readonly as: 'staff' | 'resident' | 'anyone';
}

/** Finds one case by id or reference; guesses are counted, and too many are not heard for a while (429). */
export async function findCase(desk: Desk, shown: Shown): Promise<Result<Found, Refusal>> {
  const { id, reference, secret, remote } = shown;
  const standing = standingOf(desk.apiKey, shown.apiKey);
  const subjects = [`from ${remote}`, ...(secret === undefined ? [] : [`of ${id ?? reference ?? ''}`])];
  const guessing = standing !== 'staff' || reference !== undefined;
  const wait = guessing ? desk.guesses.waitSeconds(subjects) : 0;
  if (wait > 0)
    return refused(429, 'too many wrong guesses; try again later', { 'retry-after': String(wait) });

  const kept =
    id === undefined ? await desk.archive.byReference(reference ?? '') : await desk.archive.get(id);
  if (kept === undefined || (reference !== undefined && kept.reference !== reference)) {
    if (guessing) desk.guesses.missed([`from ${remote}`]);
    return refused(
      404,
      id === undefined ? 'reference: not known here' : 'service_request_id: not known here',
    );
  }
  if (secret === undefined) return ok({ kept, as: standing === 'staff' ? 'staff' : 'anyone' });
  if (!sameHash(hashOf(secret), kept.secretHash ?? '')) {
    desk.guesses.missed(subjects);
    return refused(403, 'secret: not that of the slip');
  }
  return ok({ kept, as: standing === 'staff' ? 'staff' : 'resident' });
}
