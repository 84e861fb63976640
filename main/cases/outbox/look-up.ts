import { timingSafeEqual } from 'node:crypto';
import { mayAmend, type CaseStatus, type CaseUpdate } from '#app/cases/submission.ts';
import type { Reference, Secret } from '#app/ids.ts';
import type { Locale } from '#app/locale.ts';
import type { ApiError, CaseApi } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { hashOf, type Parcel, type Stub } from './parcel.ts';
import type { Shelf } from './shelf.ts';

interface LookUpSurroundings {
  readonly api: CaseApi;
  readonly shelf: Shelf;
  /** Whether the server, when it was last heard, took changes from a resident. */
  readonly amends: () => boolean;
}

/** What was found, and whether the secret was that of the slip. */
interface Found {
  readonly status: CaseStatus;
  readonly opened: boolean;
}

/**
 * Where a case stands: in this outbox, or with the server. What a person wrote is told to the holder of the slip
 * alone, whatever the server would tell anyone.
 */
export async function lookUp(
  surroundings: LookUpSurroundings,
  reference: Reference,
  secret: Secret | undefined,
  locale: Locale,
): Promise<Result<CaseStatus, ApiError>> {
  const { shelf, amends } = surroundings;
  const found = await find(surroundings, reference, secret, locale);
  if (!found.ok) return found;
  const pending = shelf
    .ofCase(reference)
    .flatMap((parcel) =>
      parcel.kind === 'update' && parcel.delivery.at !== 'delivered' ? [parcel.update] : [],
    );
  const status = withPending(found.value.status, pending);
  if (!found.value.opened || !amends()) return ok(status);
  // A wish that is on its way need not be made again.
  return ok({ ...status, may: pending.some(({ type }) => type === 'feedback') ? [] : mayAmend(status) });
}

/** Taken back here is taken back, though the server has not heard yet. */
const withPending = (status: CaseStatus, pending: readonly CaseUpdate[]): CaseStatus =>
  pending.some(({ type }) => type === 'withdraw') ? { ...status, state: 'closed', withdrawn: true } : status;

async function find(
  { api, shelf }: LookUpSurroundings,
  reference: Reference,
  secret: Secret | undefined,
  locale: Locale,
): Promise<Result<Found, ApiError>> {
  const parcel = shelf.ofCase(reference).find(({ kind }) => kind === 'submission');
  if (parcel?.kind === 'submission' && parcel.delivery.at !== 'delivered')
    return ok({ status: ownStatus(parcel, secret), opened: opens(parcel, secret) });
  const profile = await api.discover();
  if (!profile.ok) return profile;
  const pair = parcel ?? (await shelf.stub(reference));
  if (profile.value.hall) {
    const told = await api.status(
      { by: 'reference', reference, ...(secret === undefined ? {} : { secret }) },
      locale,
    );
    if (!told.ok) return told;
    const opened = secret !== undefined;
    return ok({ status: opened ? told.value : bare(told.value), opened });
  }
  const id = pair === undefined ? undefined : idOf(pair);
  if (pair === undefined || id === undefined)
    return failed({ code: 'not-found', detail: 'no such reference here' });
  const told = await api.status({ by: 'id', id }, locale);
  if (!told.ok) return told;
  const opened = opens(pair, secret);
  return ok({ status: { ...(opened ? told.value : bare(told.value)), reference }, opened });
}

/** A case the server has not got, or has not given a number to, as the kiosk itself knows it. */
function ownStatus(parcel: Parcel & { kind: 'submission' }, secret: Secret | undefined): CaseStatus {
  const { reference, submission, delivery } = parcel;
  const { serviceName, addressString, description, phone } = submission;
  const status: CaseStatus = {
    state: delivery.at === 'token' ? 'submitted' : delivery.at === 'given-up' ? 'rejected' : 'waiting',
    reference,
    serviceName,
    updatedAt: parcel.keptAt,
    notes: [],
  };
  if (!opens(parcel, secret)) return status;
  return {
    ...status,
    ...(addressString === undefined ? {} : { addressString }),
    ...(description === undefined ? {} : { description }),
    ...(phone === undefined ? {} : { phone }),
  };
}

const idOf = (pair: Parcel | Stub): string | undefined =>
  'id' in pair ? pair.id : pair.delivery.at === 'delivered' ? pair.delivery.id : undefined;

function opens(pair: Parcel | Stub, secret: Secret | undefined): boolean {
  if (secret === undefined || ('kind' in pair && pair.kind !== 'submission')) return false;
  const expected = 'kind' in pair ? hashOf(pair.submission.secret) : pair.secretHash;
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(expected));
}

const bare = ({
  addressString: _place,
  description: _words,
  phone: _phone,
  notes: _notes,
  ...rest
}: CaseStatus): CaseStatus => ({
  ...rest,
  notes: [],
});
