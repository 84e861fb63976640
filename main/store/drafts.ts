import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { secretFrom, secretLength, type DraftCode } from '#app/cases/slip-code.ts';
import type { DraftId } from '#app/ids.ts';
import type { Clock } from '#main/cases/clock.ts';
import type { Randomness } from '#main/cases/outbox/randomness.ts';
import { keyBytes, seal, unseal } from './sealing.ts';
import type { Store } from './store.ts';

/** What was put aside, each sealed with a key that is on its slip and nowhere else. */
export interface Drafts {
  /** Throws `StoreError` where it could not be written. */
  park(content: unknown): Promise<DraftCode>;
  /** Once: what is handed out is gone here. `undefined` where there is none, it is too old, or the key is another. */
  unpark(code: DraftCode): Promise<unknown>;
  close(): Promise<void>;
}

export interface DraftsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Randomness;
  /** How long a draft lives. */
  readonly hours: number;
  readonly onSwept?: (count: number) => void;
}

const record = z.strictObject({
  /** Milliseconds of its life that are left, when it was last looked at by the wall's clock. */
  leftMs: z.number(),
  seenAt: z.iso.datetime({ offset: true }),
  /** Base64. */
  sealed: z.string(),
});
type Kept = z.infer<typeof record>;

const prefix = 'draft/';
const sweepMs = 3_600_000;
/** A clock that is put right by its time server is not a clock that was set back. */
const slewMs = 5 * 60_000;

export async function openDrafts({
  store,
  clock,
  random,
  hours,
  onSwept = () => undefined,
}: DraftsOptions): Promise<Drafts> {
  /** When each was last looked at, by the clock that only ever grows; unknown after a restart. */
  const seen = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  /**
   * The record with its age taken off, by whichever clock says more: a wall clock that is set back does not make it
   * live longer. Set back while the kiosk was off, nobody knows how long that was, and it is gone.
   */
  const aged = (name: string, kept: Kept): Kept | undefined => {
    const wallMs = Date.parse(clock.now()) - Date.parse(kept.seenAt);
    const before = seen.get(name);
    if (before === undefined && wallMs < -slewMs) return undefined;
    const spentMs = Math.max(0, wallMs, before === undefined ? 0 : clock.monotonicMs() - before);
    const leftMs = kept.leftMs - spentMs;
    return leftMs <= 0 ? undefined : { ...kept, leftMs, seenAt: clock.now() };
  };

  const sweep = async (): Promise<void> => {
    let swept = 0;
    for (const name of store.names(prefix)) {
      const kept = record.safeParse(await store.get(name));
      const now = kept.success ? aged(name, kept.data) : undefined;
      if (now === undefined) {
        await store.delete(name);
        seen.delete(name);
        swept += 1;
      } else {
        await store.put(name, now);
        seen.set(name, clock.monotonicMs());
      }
    }
    if (swept > 0) onSwept(swept);
  };
  let callOff: () => void = () => undefined;
  const sweepOn = async (): Promise<void> => {
    // A disk that is full now has room in an hour; what is too old is handed out to nobody in the meantime.
    await inTurn(sweep).catch(() => undefined);
    callOff = clock.after(sweepMs, () => void sweepOn());
  };
  await sweepOn();

  return {
    park: (content) =>
      inTurn(async () => {
        const draft = secretFrom(random.bytes(secretLength)).slice(0, idLength) as DraftId;
        const key = secretFrom(random.bytes(secretLength));
        const sealed = seal(keyOf({ draft, key }), draft, Buffer.from(JSON.stringify(content)));
        const kept: Kept = {
          leftMs: hours * 3_600_000,
          seenAt: clock.now(),
          sealed: sealed.toString('base64'),
        };
        await store.put(prefix + draft, kept);
        seen.set(prefix + draft, clock.monotonicMs());
        return { draft, key };
      }),
    unpark: (code) =>
      inTurn(async () => {
        const name = prefix + code.draft;
        const kept = record.safeParse(await store.get(name));
        const alive = kept.success ? aged(name, kept.data) : undefined;
        if (alive === undefined) {
          await store.delete(name);
          return undefined;
        }
        const plain = unseal(keyOf(code), code.draft, Buffer.from(alive.sealed, 'base64'));
        if (plain === undefined) return undefined;
        await store.delete(name);
        seen.delete(name);
        return JSON.parse(plain.toString('utf8')) as unknown;
      }),
    close: async () => {
      callOff();
      await last;
    },
  };
}

/** 40 bits: names a draft among the few of a day; what opens it is the key. */
const idLength = 8;

/** The slip's 100 random bits stretched to a key of AES-256 (HKDF, RFC 5869), another one for each draft. */
const keyOf = ({ draft, key }: DraftCode): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, draft, 'hall-kiosk parked draft', keyBytes));
