import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallRow } from '#app/staff/data.ts';
import type { Store } from '../store/store.ts';

/** Who asked for a helper, today and yesterday; survives a restart, so that nobody is forgotten. */
export interface Calls {
  /** Newest first. */
  list(): readonly CallRow[];
  add(from: string): Promise<void>;
  /** False where somebody else went already. */
  answer(id: string, by: string): Promise<boolean>;
}

const schema = z.array(
  z.object({
    id: z.string(),
    at: z.string(),
    from: z.string(),
    answered: z.exactOptional(z.object({ by: z.string(), at: z.string() })),
  }),
);
/** More calls than a hall has in a week; the oldest go. */
const mostCalls = 200;

export async function openCalls(store: Pick<Store, 'get' | 'put'>, now: () => string): Promise<Calls> {
  let calls: readonly CallRow[] = schema.catch([]).parse(await store.get('calls'));
  const save = async (next: readonly CallRow[]): Promise<void> => {
    calls = next.slice(0, mostCalls);
    await store.put('calls', calls);
  };
  return {
    list: () => calls,
    add: (from) => save([{ id: randomUUID(), at: now(), from }, ...calls]),
    answer: async (id, by) => {
      const open = calls.some((call) => call.id === id && call.answered === undefined);
      if (open)
        await save(calls.map((call) => (call.id === id ? { ...call, answered: { by, at: now() } } : call)));
      return open;
    },
  };
}
