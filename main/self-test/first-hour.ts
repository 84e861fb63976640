import { z } from 'zod';
import { askedChecks, type Answer, type AskedCheck, type FirstHour } from '#app/self-test/answers.ts';
import type { Store } from '../store/store.ts';

/** What people found in the first hour, sealed and kept over restarts, until they find otherwise. */
export interface FirstHourBook {
  read(): FirstHour;
  /** On the disk when it resolves. */
  note(check: AskedCheck, answer: Answer): Promise<void>;
  settle(settled: NonNullable<FirstHour['settled']>): Promise<void>;
}

const signed = { at: z.string(), by: z.string() };
const stored = z.object({
  answers: z.partialRecord(
    z.enum(askedChecks),
    z.object({
      outcome: z.enum(['passed', 'failed', 'skipped']),
      why: z.exactOptional(z.string()),
      ...signed,
    }),
  ),
  settled: z.exactOptional(z.object({ how: z.enum(['reported', 'put-off']), ...signed })),
});
const nothing: FirstHour = { answers: {} };

/** What cannot be read is asked again. */
export async function openFirstHour(store: Pick<Store, 'get' | 'put'>): Promise<FirstHourBook> {
  let known: FirstHour = stored.catch(nothing).parse((await store.get('first-hour')) ?? nothing);
  const keep = async (next: FirstHour): Promise<void> => {
    await store.put('first-hour', next);
    known = next;
  };
  return {
    read: () => known,
    note: (check, answer) => keep({ ...known, answers: { ...known.answers, [check]: answer } }),
    settle: (settled) => keep({ ...known, settled }),
  };
}
