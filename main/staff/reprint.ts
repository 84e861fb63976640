import { randomBytes, randomUUID } from 'node:crypto';
import { secretFrom, secretLength } from '#app/cases/slip-code.ts';
import type { Hall } from '#app/hall.ts';
import type { Reference, Secret } from '#app/ids.ts';
import type { StaffCases } from '#app/ports/staff-cases.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import type { CaseDetail } from '#app/staff/data.ts';
import { defined, ours, own } from '#app/text.ts';
import type { Outbox } from '../cases/outbox.ts';
import type { Spool } from '../printing/spool.ts';
import type { Store } from '../store/store.ts';

export interface ReprintDeps {
  readonly outbox: Pick<Outbox, 'rotate'>;
  readonly api: Pick<StaffCases, 'open' | 'rotate'>;
  readonly spool: Pick<Spool, 'jobs' | 'receiptOf' | 'reprint'>;
  /** Remembers how many copies there are, longer than the spool does. */
  readonly store: Pick<Store, 'get' | 'put'>;
  readonly hall: Hall;
  /** ISO 8601 with the zone of the hall. */
  readonly now: () => string;
}

/**
 * `reprinted-bare`: only reference, matter and state, because the case API is silent and the slip is no more here.
 * `rotated-not-printed`: the old slip opens nothing any more, and the new one did not come out.
 */
export type ReprintOutcome =
  | 'reprinted'
  | 'reprinted-bare'
  | 'on-its-way'
  | 'rotated-not-printed'
  | 'not-printed'
  | 'silent'
  | 'unknown';

/** A case's slip once more, marked, with a new secret: the one that was lost opens nothing from then on. */
export async function reprintCase(
  reference: Reference,
  by: string,
  deps: ReprintDeps,
): Promise<ReprintOutcome> {
  const { outbox, api, spool, store } = deps;
  const jobs = await spool.jobs();
  const original = jobs.find((job) => job.reference === reference && job.kind === 'case' && job.copy === 0);
  const kept = original === undefined ? undefined : await spool.receiptOf(original.id);
  const told = kept === undefined ? await api.open({ reference }) : undefined;
  if (told?.ok === false) return told.error.code === 'not-found' ? 'unknown' : 'silent';

  const secret = secretFrom(randomBytes(secretLength));
  const where = await outbox.rotate(reference, secret);
  if (where === 'on-its-way') return 'on-its-way';
  const rotated = where === 'here' ? undefined : await api.rotate(reference, secret, randomUUID());
  // A server without the profile knows no secrets: then the slip has none either.
  const bare = rotated?.ok === false && rotated.error.code === 'unsupported';
  if (rotated?.ok === false && !bare) return 'silent';

  const name = `copies/${reference}`;
  const copies = Number((await store.get(name)) ?? 0);
  const slip = bare
    ? bareSlip(reference, told?.value, deps)
    : slipOf(reference, secret, kept, told?.value, deps);
  await store.put(name, copies + 1);
  const printed = await spool.reprint(original?.id ?? `case-${reference}`, by, slip, copies);
  if (printed.ok) return bare ? 'reprinted-bare' : 'reprinted';
  return bare ? 'not-printed' : 'rotated-not-printed';
}

/** As it was, with the new secret; or, where it is no more here, as the case API knows the case. */
function slipOf(
  reference: Reference,
  secret: Secret,
  kept: Receipt | undefined,
  told: CaseDetail | undefined,
  { hall, now }: ReprintDeps,
): Receipt {
  if (kept?.kind === 'case') return { ...kept, secret };
  return {
    kind: 'case',
    locale: 'zh-CN',
    reference,
    secret,
    hall: { name: hall.name, phone: hall.phone, hours: hall.hours },
    // Not where: an address may name the door, and a slip may be lost.
    lines: told === undefined ? [] : linesOf(told),
    next: told === undefined ? [] : [ours(`state.${told.state}.next`)],
    at: now(),
  };
}

const bareSlip = (
  reference: Reference,
  told: CaseDetail | undefined,
  { hall, now }: ReprintDeps,
): Receipt => ({
  kind: 'progress',
  locale: 'zh-CN',
  reference,
  hall: { name: hall.name, phone: hall.phone, hours: hall.hours },
  state: ours(`state.${told?.state ?? 'submitted'}`),
  lines: told === undefined ? [] : linesOf(told),
  next: [ours('staff.sheet.bare')],
  at: now(),
});

const linesOf = ({ serviceName, at }: CaseDetail) => [
  { label: ours('review.what'), value: defined(serviceName, 'zh-CN') },
  { label: ours('slip.when'), value: own({ kind: 'day', iso: at }) },
];
