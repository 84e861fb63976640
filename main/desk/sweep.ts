import type { Store } from '#main/store/store.ts';
import { after, withoutOverdue } from './cases/retention.ts';
import type { Remembered } from './idempotency.ts';
import type { Desk } from './operation.ts';

/** An outbox may be offline for a month and have its clock wrong; after a quarter of a year nobody repeats a request. */
const keysKept = 'P90D';

/** Takes away what may no longer be kept. Returns how many cases and remembered keys it touched. */
export async function sweep(
  desk: Desk,
  store: Store,
  keyPrefix: string,
): Promise<{ readonly cases: number; readonly keys: number }> {
  const now = desk.clock();
  let cases = 0;
  let keys = 0;
  for await (const { id } of desk.archive.matching(({ closedAt }) => closedAt !== undefined)) {
    const done = await desk.once.alone(async () => {
      // Read again in turn: someone may have taken the case up in the meantime.
      const kept = await desk.archive.get(id);
      const service = desk.content.services.find((each) => each.service_code === kept?.serviceCode);
      const without = kept === undefined ? undefined : withoutOverdue(kept, service, now);
      if (without === undefined) return false;
      await desk.archive.save(without);
      return true;
    });
    if (done) cases += 1;
  }
  for await (const [name, remembered] of store.entries(keyPrefix)) {
    if (after(keysKept, (remembered as Remembered).at) > now) continue;
    await store.delete(name);
    keys += 1;
  }
  return { cases, keys };
}
