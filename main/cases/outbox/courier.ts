import { afterStep, backOffMs, nextStep, type Delivery, type Outcome } from '#app/cases/outbox.ts';
import type { ApiError, ApiProfile, CaseApi } from '#app/ports/case-api.ts';
import type { Reference } from '#app/ids.ts';
import { failed, type Result } from '#app/result.ts';
import type { Clock } from '../clock.ts';
import { isFinal, type Parcel } from './parcel.ts';
import type { Randomness } from './randomness.ts';
import type { Shelf } from './shelf.ts';

export interface CourierOptions {
  readonly api: CaseApi;
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly random: Pick<Randomness, 'fraction'>;
  /** The server has it now. */
  readonly onDelivered: (parcel: Parcel) => void;
  /** A step that failed; holds nothing of a person. */
  readonly onTrouble: (reference: Reference | undefined, what: string) => void;
}

export interface Courier {
  /** There may be something to deliver: look now. */
  kick(): void;
  /** Forget earlier failures of a case, or of all: a person says that it will work now. */
  hurry(reference?: Reference): void;
  /** Whether something of this case is under way this instant. */
  isCarrying(reference: Reference): boolean;
  /** Resolves when nothing is under way; what waits for its time may still wait. */
  idle(): Promise<void>;
  /** Starts nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

// Cases on their way at once: enough that one silent for half a minute does not hold up the others.
const lanes = 4;

/** Carries parcels to the server: one at a time within a case, in order; each that fails waits for itself alone. */
export function openCourier({ api, shelf, clock, random, onDelivered, onTrouble }: CourierOptions): Courier {
  const underWay = new Map<Reference, Promise<void>>();
  const waits = new Map<string, { readonly failures: number; readonly dueMs: number }>();
  let offline = { failures: 0, dueMs: 0 };
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let stopped = false;
  let callOff: (() => void) | undefined;

  const later = (before: { readonly failures: number } | undefined) => {
    const failures = (before?.failures ?? 0) + 1;
    return { failures, dueMs: clock.monotonicMs() + backOffMs(failures, random.fraction()) };
  };
  const keyOf = ({ reference, order }: Parcel): string => `${reference}.${order}`;

  const kick = (): void => {
    if (stopped) return;
    lookAgain = true;
    looking ??= look().finally(() => {
      looking = undefined;
      if (lookAgain) kick();
    });
  };

  async function look(): Promise<void> {
    lookAgain = false;
    callOff?.();
    const nowMs = clock.monotonicMs();
    if (offline.dueMs > nowMs) {
      wakeIn(offline.dueMs - nowMs);
      return;
    }
    const heads = headsOf(shelf).filter(({ reference }) => !underWay.has(reference));
    const due = heads.filter((head) => (waits.get(keyOf(head))?.dueMs ?? 0) <= nowMs);
    if (due.length === 0 || underWay.size >= lanes) {
      const next = Math.min(...heads.map((head) => waits.get(keyOf(head))?.dueMs ?? Infinity));
      if (Number.isFinite(next)) wakeIn(next - nowMs);
      return;
    }
    const profile = await api.discover();
    if (!profile.ok) {
      offline = later(offline);
      onTrouble(undefined, profile.error.code);
      wakeIn(offline.dueMs - nowMs);
      return;
    }
    offline = { failures: 0, dueMs: 0 };
    for (const parcel of due.slice(0, lanes - underWay.size)) {
      if (stopped) return;
      const way = carry(parcel, profile.value).finally(() => {
        underWay.delete(parcel.reference);
        kick();
      });
      underWay.set(parcel.reference, way);
    }
  }

  function wakeIn(ms: number): void {
    callOff?.();
    callOff = stopped ? undefined : clock.after(ms, kick);
  }

  async function carry(head: Parcel, profile: ApiProfile): Promise<void> {
    // As it is now: the staff may have changed it since it was looked at.
    const parcel = shelf.ofCase(head.reference).find(({ order }) => order === head.order) ?? head;
    if (isFinal(parcel)) return;
    try {
      const before = parcel.delivery;
      const outcome = await take(parcel, profile);
      const after = outcome === undefined ? before : afterStep(before, outcome, profile, clock.now());
      if (outcome !== undefined && 'error' in outcome) onTrouble(parcel.reference, outcome.error.code);
      await keepIfChanged(parcel, after);
      if (settles(after) && !settles(before)) onDelivered(parcel);
      if (after.at === 'delivered') waits.delete(keyOf(parcel));
      else waits.set(keyOf(parcel), later(waits.get(keyOf(parcel))));
    } catch {
      // The store refused: what is on the disk still says that a request may have left.
      waits.set(keyOf(parcel), later(waits.get(keyOf(parcel))));
      onTrouble(parcel.reference, 'storage');
    }
  }

  /** Always written, because `sending` may stand on the disk where memory has what was before it. */
  async function keepIfChanged(parcel: Parcel, after: Delivery): Promise<void> {
    const there = shelf.ofCase(parcel.reference).find(({ order }) => order === parcel.order);
    if (there !== undefined && JSON.stringify(there.delivery) !== JSON.stringify(after))
      await shelf.save(parcel, after);
  }

  async function take(parcel: Parcel, profile: ApiProfile): Promise<Outcome | undefined> {
    const step = nextStep(parcel.delivery, parcel.kind, profile);
    if (step === 'send') {
      await shelf.save(parcel, { at: 'sending', keyed: profile.idempotent });
      if (parcel.kind === 'update') {
        const told = await api.update(parcel.update);
        return told.ok ? { of: step, accepted: { id: parcel.reference } } : { of: step, error: told.error };
      }
      if (parcel.kind === 'media') {
        const added = await deliver(parcel);
        return added.ok ? { of: step, accepted: { id: parcel.reference } } : { of: step, error: added.error };
      }
      const sent = await api.submit(parcel.submission, profile);
      return sent.ok ? { of: step, accepted: sent.value } : { of: step, error: sent.error };
    }
    if (step === 'poll' && parcel.delivery.at === 'token') {
      const answer = await api.token(parcel.delivery.token);
      if (!answer.ok) return { of: step, error: answer.error };
      return 'id' in answer.value ? { of: step, id: answer.value.id } : { of: step };
    }
    if (step === 'find' && parcel.kind === 'submission') {
      const answer = await api.find(parcel.submission);
      if (!answer.ok) return { of: step, error: answer.error };
      return 'id' in answer.value ? { of: step, id: answer.value.id } : { of: step };
    }
    return undefined;
  }

  /** Under the server's own number of its case, which it has by now. */
  async function deliver(parcel: Parcel & { kind: 'media' }): Promise<Result<void, ApiError>> {
    const { reference, media } = parcel;
    const [first] = shelf.ofCase(reference);
    const there = first?.kind === 'submission' ? first.delivery : await shelf.stub(reference);
    const content = await shelf.content(parcel);
    if (content === undefined || there === undefined || !('id' in there))
      return failed({ code: 'rejected', detail: 'the record of the file or of its case was damaged' });
    // A slip that was printed anew has another secret by now.
    const secret = first?.kind === 'submission' ? first.submission.secret : media.secret;
    return api.media({ ...media, secret, id: there.id, content });
  }

  const idle = async (): Promise<void> => {
    while (looking !== undefined || underWay.size > 0) await Promise.all([looking, ...underWay.values()]);
  };

  return {
    kick,
    hurry: (reference) => {
      offline = { failures: 0, dueMs: 0 };
      for (const key of [...waits.keys()]) if (key.startsWith(reference ?? '')) waits.delete(key);
      kick();
    },
    isCarrying: (reference) => underWay.has(reference),
    idle,
    stop: async () => {
      stopped = true;
      callOff?.();
      await idle();
    },
  };
}

const settles = ({ at }: Delivery): boolean => at === 'delivered' || at === 'token';

/**
 * The first parcel of each case that is not delivered, unless it, or what came before it, needs a person. A file that
 * nobody takes holds up nothing.
 */
function headsOf(shelf: Shelf): readonly Parcel[] {
  const lost = new Set(shelf.damaged());
  const heads = new Map<Reference, Parcel>();
  for (const parcel of shelf.parcels()) {
    if (isFinal(parcel) || lost.has(parcel.reference)) continue;
    if (parcel.kind === 'media' && parcel.delivery.at === 'stuck') continue;
    const head = heads.get(parcel.reference);
    if (head === undefined || parcel.order < head.order) heads.set(parcel.reference, parcel);
  }
  return [...heads.values()].filter(({ delivery }) => delivery.at !== 'stuck');
}
