import {
  createHash,
  randomBytes,
  randomUUID,
  scrypt,
  timingSafeEqual,
  type ScryptOptions,
} from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { secretFrom, secretLength } from '#app/cases/slip-code.ts';
import { failed, ok, type Result } from '#app/result.ts';
import type { PersonRow } from '#app/staff/data.ts';
import { lockMsAfter, triesLeft } from '#app/staff/lock-out.ts';
import { roles, type Person, type Refusal, type Role } from '#app/staff/person.ts';
import type { Store } from '../store/store.ts';

/** Who may come in, and how it is known that it is they. PINs and badges are kept as hashes only, sealed. */
export interface People {
  list(): readonly PersonRow[];
  /** Milliseconds nobody may try a PIN; 0 where one may. A badge opens all the same. */
  lockedMs(): number;
  verifyPin(person: string, pin: string): Promise<Result<Person, Refusal>>;
  verifyBadge(token: string): Result<Person, Refusal>;
  add(name: string, role: Role, pin: string): Promise<Person>;
  remove(person: string): Promise<void>;
  changePin(person: string, pin: string): Promise<void>;
  /** A new badge; the one before opens nothing any more. @returns the token, known to nobody else. */
  teachBadge(person: string): Promise<string>;
  revokeBadge(person: string): Promise<void>;
}

const kept = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  pin: z.object({ salt: z.string(), hash: z.string() }).optional(),
  badge: z.string().optional(),
});
type KeptPerson = z.infer<typeof kept>;

/**
 * OWASP's scrypt at half its memory and thrice its work (Password Storage Cheat Sheet): 32 MiB, which a kiosk has while
 * it also listens.
 */
const usualCost: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const hashBytes = 32;
const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/**
 * @param monotonicMs milliseconds that only ever grow. A lock-out counts on it alone and begins anew with the kiosk, so
 *   that neither a clock set forward nor a restart shortens one.
 */
export async function openPeople(
  store: Pick<Store, 'get' | 'put'>,
  monotonicMs: () => number,
  cost: ScryptOptions = usualCost,
): Promise<People> {
  let people: readonly KeptPerson[] = z
    .array(kept)
    .catch([])
    .parse(await store.get('people'));
  let misses = z
    .number()
    .int()
    .min(0)
    .catch(0)
    .parse(await store.get('misses'));
  let lockedUntil = monotonicMs() + lockMsAfter(misses);
  /** One try after the other, or two at once would count as one. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };

  const save = async (next: readonly KeptPerson[]): Promise<void> => {
    await store.put('people', next);
    people = next;
  };
  const change = (person: string, change: (before: KeptPerson) => KeptPerson): Promise<void> =>
    inTurn(() => save(people.map((each) => (each.id === person ? change(each) : each))));
  const count = async (next: number): Promise<void> => {
    await store.put('misses', next);
    misses = next;
  };
  const lockedMs = (): number => Math.max(0, lockedUntil - monotonicMs());

  const tryPin = async (person: string, pin: string): Promise<Result<Person, Refusal>> => {
    const forMs = lockedMs();
    if (forMs > 0) return failed({ why: 'locked', forMs });
    const before = misses;
    // Counted before it is looked at: pulling the plug in between wins no try.
    await count(before + 1);
    lockedUntil = monotonicMs() + lockMsAfter(misses);
    const found = people.find(({ id }) => id === person);
    if (found?.pin !== undefined && (await fits(pin, found.pin, cost))) {
      await count(0);
      lockedUntil = 0;
      return ok(personOf(found));
    }
    const locked = lockedMs();
    return failed(
      locked > 0 ? { why: 'locked', forMs: locked } : { why: 'wrong-pin', triesLeft: triesLeft(misses) },
    );
  };

  return {
    list: () =>
      people.map((each) => ({
        ...personOf(each),
        hasPin: each.pin !== undefined,
        hasBadge: each.badge !== undefined,
      })),
    lockedMs,
    verifyPin: (person, pin) => inTurn(() => tryPin(person, pin)),
    verifyBadge: (token) => {
      const shown = hashOf(token);
      const found = people.find(({ badge }) => badge !== undefined && same(badge, shown));
      return found === undefined ? failed({ why: 'unknown-badge' }) : ok(personOf(found));
    },
    add: (name, role, pin) =>
      inTurn(async () => {
        const person: KeptPerson = { id: randomUUID(), name, role, pin: await hashedPin(pin, cost) };
        await save([...people, person]);
        return personOf(person);
      }),
    remove: (person) => inTurn(() => save(people.filter(({ id }) => id !== person))),
    changePin: async (person, pin) => {
      const hashed = await hashedPin(pin, cost);
      await change(person, (before) => ({ ...before, pin: hashed }));
    },
    teachBadge: async (person) => {
      const token = secretFrom(randomBytes(secretLength));
      await change(person, (before) => ({ ...before, badge: hashOf(token) }));
      return token;
    },
    revokeBadge: (person) => change(person, ({ badge: _badge, ...before }) => before),
  };
}

const personOf = ({ id, name, role }: KeptPerson): Person => ({ id, name, role });

async function hashedPin(
  pin: string,
  cost: ScryptOptions,
): Promise<{ readonly salt: string; readonly hash: string }> {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: (await derive(pin, salt, hashBytes, cost)).toString('hex') };
}

const fits = async (
  pin: string,
  { salt, hash }: { readonly salt: string; readonly hash: string },
  cost: ScryptOptions,
): Promise<boolean> =>
  timingSafeEqual(await derive(pin, Buffer.from(salt, 'hex'), hashBytes, cost), Buffer.from(hash, 'hex'));

/** A token has 100 random bits: no slow hash is needed. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const same = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other));
