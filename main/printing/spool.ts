import type { EffectId } from '#app/ids.ts';
import type { Printed, Printer, PrinterState, PrinterTrouble } from '#app/ports/printer.ts';
import { printable } from '#app/receipt/printable.ts';
import { remembered, type Receipt, type ReceiptKind } from '#app/receipt/receipt.ts';
import { isUnderWay, nextJobState, troubleOfJob, type JobEvent, type JobState } from '#app/receipt/spool.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { StoreError } from '../store/trouble.ts';
import type { Store } from '../store/store.ts';
import { jobsIn, type Job } from './jobs.ts';
import { localIso } from './local-time.ts';

export interface SpoolOptions {
  readonly store: Pick<Store, 'get' | 'put' | 'delete' | 'entries'>;
  readonly printer: Printer;
  readonly now: () => Date;
  /** Told of every change of a job; holds no resident's data. */
  readonly onChange?: (job: JobSummary) => void;
  /** Told when the printer's code threw, which is a mistake of ours; the slip then counts as not printed. */
  readonly onFault?: (error: unknown) => void;
}

/** A job as the staff see it. */
export interface JobSummary {
  readonly id: string;
  readonly kind: ReceiptKind;
  readonly reference?: string;
  readonly state: JobState;
  readonly why?: PrinterTrouble;
  /** 0 for the original; 补打 n otherwise. */
  readonly copy: number;
  readonly queuedAtMs: number;
}

export interface Spool {
  /**
   * Prints the original of one effect, once: settles when the printer has confirmed it, or in trouble. Asked again, it
   * answers from what is known, and tries again only where nothing was sent.
   */
  print(effect: EffectId, receipt: Receipt): Promise<Result<Printed, PrinterTrouble>>;
  /** 补打 n, marked with who and when. With a new receipt where the secret has been changed or the old one is gone. */
  reprint(
    id: string,
    by: string,
    receipt?: Receipt,
    /** Copies that are known of from elsewhere; the next one counts on from there. */
    copies?: number,
  ): Promise<Result<Printed, PrinterTrouble | 'unknown-job'>>;
  /** What a job prints, while it is kept. */
  receiptOf(id: string): Promise<Receipt | undefined>;
  /** Takes away what must not lie about, such as what opens the staff area; once nothing of it is under way. */
  forget(id: string): Promise<void>;
  /** What the staff saw of an unconfirmed slip. Did it not come out, they print it again, marked. */
  looked(id: string, cameOut: boolean): Promise<void>;
  /** Gives up a slip of which nothing was sent. */
  cancel(id: string): Promise<void>;
  /** Newest first. */
  jobs(): Promise<readonly JobSummary[]>;
  printer(): Promise<PrinterState>;
  /** When what is under way has settled. */
  close(): Promise<void>;
}

// A slip that could not be printed within two minutes of being asked for finds nobody at the machine.
const expireAfterMs = 2 * 60 * 1_000;
// Staff may reprint for a day; later a reprint asks the case API (case-api.md).
const keepForMs = 24 * 60 * 60 * 1_000;

/**
 * Opens the spool: one slip at a time, each state on disk before the next thing happens. What was being sent when the
 * kiosk died is unconfirmed now; what was still waiting is printed if the resident can still be there.
 */
export async function openSpool({ store, printer, now, onChange, onFault }: SpoolOptions): Promise<Spool> {
  const kept = jobsIn(store);
  const underWay = new Map<string, Promise<Result<Printed, PrinterTrouble>>>();
  let last: Promise<unknown> = Promise.resolve();

  /** Writes the next state down; the job as it was where the event does not concern it. */
  const move = async (job: Job, event: JobEvent): Promise<Job> => {
    const state = nextJobState(job.state, event);
    if (state === undefined) return job;
    const { why: _, ...rest } = job;
    const why = event.type === 'failed' ? { why: event.why } : {};
    const queuedAtMs = event.type === 'asked_again' ? now().getTime() : job.queuedAtMs;
    const receipt = isUnderWay(state) ? job.receipt : remembered(job.receipt);
    const moved: Job = { ...rest, ...why, receipt, state, queuedAtMs, changedAtMs: now().getTime() };
    await kept.put(moved);
    onChange?.(summary(moved));
    return moved;
  };

  /** One slip, from its turn to its rest. A printer that throws leaves it no more under way than one that fails. */
  const perform = async (queued: Job): Promise<Result<Printed, PrinterTrouble>> => {
    if (now().getTime() - queued.queuedAtMs > expireAfterMs)
      return settled(await move(queued, { type: 'expired' }));
    let job = await move(queued, { type: 'taken' });
    const outcome = await attempt(() =>
      printer.print(queued, async (phase) => {
        job = await move(job, { type: 'phase', phase });
      }),
    );
    job = await move(job, outcome.ok ? { type: 'confirmed' } : { type: 'failed', why: outcome.error });
    return settled(job, outcome);
  };

  const attempt = async (act: () => Promise<Result<Printed, PrinterTrouble>>) => {
    try {
      return await act();
    } catch (error) {
      if (error instanceof StoreError) return failed<PrinterTrouble>('storage_full');
      onFault?.(error);
      return failed<PrinterTrouble>('offline');
    }
  };

  const inTurn = (job: Job): Promise<Result<Printed, PrinterTrouble>> => {
    const turn = last.then(() => perform(job));
    last = turn.catch(() => undefined);
    return turn;
  };

  /** Asked twice at the same time, a slip is printed once, and both are told. */
  const once = (id: string, act: () => Promise<Result<Printed, PrinterTrouble>>) => {
    const running = underWay.get(id);
    if (running) return running;
    const turn = act().catch(storageTrouble);
    const done = () => void underWay.delete(id);
    underWay.set(id, turn);
    turn.then(done, done);
    return turn;
  };

  const enqueue = async (job: Pick<Job, 'id' | 'receipt' | 'reprint' | 'original'>) => {
    const at = now().getTime();
    const queued: Job = {
      ...job,
      receipt: printable(job.receipt),
      state: 'queued',
      queuedAtMs: at,
      changedAtMs: at,
    };
    await kept.put(queued);
    onChange?.(summary(queued));
    return inTurn(queued);
  };

  const print = async (id: string, receipt: Receipt): Promise<Result<Printed, PrinterTrouble>> => {
    const known = await kept.get(id);
    if (!known) return enqueue({ id, receipt });
    const again = await move({ ...known, receipt: printable(receipt) }, { type: 'asked_again' });
    return again.state === 'queued' ? inTurn(again) : settled(again);
  };

  const reprint = async (id: string, by: string, receipt?: Receipt, copies = 0) => {
    const jobs = await kept.all();
    const from = receipt ?? jobs.find((job) => job.id === id)?.receipt;
    if (!from) return failed('unknown-job' as const);
    const copy =
      1 + Math.max(copies, ...jobs.map((job) => (job.original === id ? (job.reprint?.copy ?? 0) : 0)));
    const job = {
      id: `${id}~${copy}`,
      receipt: from,
      original: id,
      reprint: { copy, by, at: localIso(now()) },
    };
    return once(job.id, () => enqueue(job));
  };

  const change = async (id: string, event: JobEvent): Promise<void> => {
    const job = await kept.get(id);
    if (job && !underWay.has(id)) await move(job, event);
  };

  const tidy = async (): Promise<void> => {
    for (const { id, changedAtMs } of await kept.all()) {
      if (!underWay.has(id) && now().getTime() - changedAtMs > keepForMs) await kept.remove(id);
    }
  };

  await tidy();
  for (const job of await kept.all()) {
    const found = await move(job, { type: 'restarted' });
    if (found.state === 'queued') void once(found.id, () => inTurn(found));
  }

  return {
    print: (effect, receipt) => once(effect, () => print(effect, receipt)),
    reprint,
    receiptOf: async (id) => (await kept.get(id))?.receipt,
    forget: async (id) => {
      if (!underWay.has(id)) await kept.remove(id);
    },
    looked: (id, cameOut) => change(id, { type: 'looked', cameOut }),
    cancel: (id) => change(id, { type: 'cancelled' }),
    jobs: async () => {
      await tidy();
      return (await kept.all()).map(summary).reverse();
    },
    printer: () => printer.state(),
    close: async () => {
      await last;
    },
  };
}

function settled(job: Job, outcome?: Result<Printed, PrinterTrouble>): Result<Printed, PrinterTrouble> {
  if (job.state === 'printed') return ok({ confirmed: true });
  if (outcome && !outcome.ok) return outcome;
  return failed(troubleOfJob(job.state));
}

function storageTrouble(error: unknown): Result<Printed, PrinterTrouble> {
  if (error instanceof StoreError) return failed('storage_full');
  throw error;
}

function summary({ id, receipt, state, why, reprint, queuedAtMs }: Job): JobSummary {
  return {
    id,
    kind: receipt.kind,
    ...('reference' in receipt ? { reference: receipt.reference } : {}),
    state,
    ...(why ? { why } : {}),
    copy: reprint?.copy ?? 0,
    queuedAtMs,
  };
}
