import type { OutboxItem } from '../cases/outbox/staff.ts';
import type { Outbox } from '../cases/outbox.ts';
import type { Reference } from '#app/ids.ts';
import type { StaffCases } from '#app/ports/staff-cases.ts';
import type { CaseDetail, CaseRow, OutboxRow, StaffDataOf } from '#app/staff/data.ts';
import { whyOf } from '#app/staff/delivery.ts';
import { dayIn } from '#app/staff/when.ts';

export interface CasesDeps {
  readonly outbox: Pick<Outbox, 'items' | 'own'>;
  readonly api: Pick<StaffCases, 'list' | 'open'>;
  /** ISO 8601 with the zone of the hall. */
  readonly now: () => string;
}

/** Today's cases: those still here, and those the case API tells of; each once, newest first. */
export async function todaysCases({ outbox, api, now }: CasesDeps): Promise<StaffDataOf<'cases'>> {
  const today = now().slice(0, 10);
  const told = await api.list(midnight(now()));
  const there = told.ok ? told.value.map(rowOf) : [];
  const known = new Set(there.map(({ reference }) => reference));
  const here = outbox
    .items()
    .filter(
      ({ what, keptAt, reference }) =>
        what.kind === 'submission' &&
        keptAt !== undefined &&
        dayIn(keptAt, now()) === today &&
        !known.has(reference),
    )
    .map(ownRow);
  return {
    of: 'cases',
    rows: [...here, ...there].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    apiSilent: !told.ok,
  };
}

/** Midnight of the day on the hall's own clock. */
const midnight = (now: string): string => `${now.slice(0, 10)}T00:00:00${now.slice(19)}`;

const rowOf = ({ key, reference, serviceName, state, withdrawn, at }: CaseDetail): CaseRow => ({
  key,
  ...(reference === undefined ? {} : { reference }),
  serviceName,
  state,
  withdrawn,
  at,
});

/** A case of the outbox; delivered, but not told of, it is with a server that is silent just now. */
const ownRow = ({ reference, what, keptAt = '', delivery }: OutboxItem): CaseRow => ({
  key: reference,
  reference,
  serviceName: what.kind === 'submission' ? what.serviceName : '',
  state:
    delivery?.at === 'given-up'
      ? 'rejected'
      : delivery?.at === 'delivered' || delivery?.at === 'token'
        ? 'submitted'
        : 'waiting',
  withdrawn: false,
  at: keptAt,
});

/** One case: the server's word, or this kiosk's own while it waits here. */
export async function openCase(key: string, { outbox, api }: CasesDeps): Promise<StaffDataOf<'case'>> {
  const reference = /^\d{8}$/.test(key) ? (key as Reference) : undefined;
  const item = outbox.items().find((each) => each.reference === reference && each.what.kind === 'submission');
  const waits = item !== undefined && item.delivery?.at !== 'delivered';
  const told = waits ? undefined : await api.open(reference === undefined ? { id: key } : { reference });
  if (told?.ok === true) return { of: 'case', case: told.value, apiSilent: false };
  const own = item === undefined ? undefined : ownDetail(item, outbox);
  const unknown = told?.ok === false && told.error.code === 'not-found';
  return { of: 'case', case: own, apiSilent: told !== undefined && !unknown };
}

function ownDetail(item: OutboxItem, outbox: Pick<Outbox, 'own'>): CaseDetail {
  const submission = outbox.own(item.reference);
  const row = ownRow(item);
  return {
    ...row,
    ...(submission?.addressString === undefined ? {} : { address: submission.addressString }),
    ...(submission?.description === undefined ? {} : { description: submission.description }),
    ...(submission?.phone === undefined ? {} : { phone: submission.phone }),
    answers: [],
    history: [{ at: row.at, type: 'waiting' }],
  };
}

/** What lies in the outbox: what needs a person first, then what waits, then what is over. */
export const outboxRows = (outbox: Pick<Outbox, 'items'>): readonly OutboxRow[] =>
  outbox
    .items()
    .map(({ reference, what, keptAt, delivery }): OutboxRow => ({
      reference,
      what,
      why: whyOf(delivery),
      ...(keptAt === undefined ? {} : { at: keptAt }),
      ...(delivery?.at === 'stuck' ? { detail: delivery.error.detail } : {}),
    }))
    .sort((a, b) => urgency(a) - urgency(b) || (b.at ?? '').localeCompare(a.at ?? ''));

const urgency = ({ why }: OutboxRow): number =>
  why === 'refused' || why === 'out-of-sight' || why === 'damaged'
    ? 0
    : why === 'delivered' || why === 'given-up'
      ? 2
      : 1;
