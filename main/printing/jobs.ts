import { z } from 'zod';
import { printerTroubles, type PrinterTrouble } from '#app/ports/printer.ts';
import type { Reprint } from '#app/receipt/compose.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { jobStates, type JobState } from '#app/receipt/spool.ts';
import type { Store } from '../store/store.ts';

/** A print job as it is kept, sealed. */
export interface Job {
  readonly id: string;
  readonly state: JobState;
  /** What the printer said, where the job stopped. */
  readonly why?: PrinterTrouble;
  readonly queuedAtMs: number;
  readonly changedAtMs: number;
  readonly receipt: Receipt;
  readonly reprint?: Reprint;
  /** Of a reprint: the job of the original. */
  readonly original?: string;
}

const envelope = z.looseObject({
  id: z.string(),
  state: z.enum(jobStates),
  why: z.enum(printerTroubles).optional(),
  queuedAtMs: z.number(),
  changedAtMs: z.number(),
  receipt: z.looseObject({ kind: z.string() }),
});

const prefix = 'print/';

/** The jobs on disk. `put` and `remove` throw `StoreError` where they did not happen. */
export interface Jobs {
  get(id: string): Promise<Job | undefined>;
  put(job: Job): Promise<void>;
  remove(id: string): Promise<void>;
  /** Oldest first. */
  all(): Promise<readonly Job[]>;
}

export function jobsIn(store: Pick<Store, 'get' | 'put' | 'delete' | 'entries'>): Jobs {
  return {
    get: async (id: string): Promise<Job | undefined> => jobOf(await store.get(prefix + id)),
    put: (job: Job): Promise<void> => store.put(prefix + job.id, job),
    remove: (id: string): Promise<void> => store.delete(prefix + id),
    all: async (): Promise<readonly Job[]> => {
      const found: Job[] = [];
      for await (const [, value] of store.entries(prefix)) {
        const job = jobOf(value);
        if (job) found.push(job);
      }
      return found.sort((a, b) => a.queuedAtMs - b.queuedAtMs);
    },
  };
}

/** Written by an older kiosk, or by nobody: not a job, and not printed. */
function jobOf(value: unknown): Job | undefined {
  return envelope.safeParse(value).success ? (value as Job) : undefined;
}
