import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterStep,
  backOffMs,
  nextStep,
  personalLeftMs,
  type Delivery,
  type Outcome,
  type Step,
} from '#app/cases/outbox.ts';
import type { ApiError, ApiProfile } from '#app/ports/case-api.ts';

const now = '2026-11-24T08:00:00.000Z';
const hall: ApiProfile = { hall: true, idempotent: true, changeset: '' };
const plain: ApiProfile = { hall: false, idempotent: false, changeset: '' };

const codes = [
  'unreachable',
  'unknown',
  'rejected',
  'not-found',
  'forbidden',
  'garbled',
  'unsupported',
] as const;
const errors: fc.Arbitrary<ApiError> = fc.record({
  code: fc.constantFrom(...codes),
  detail: fc.constant(''),
  status: fc.constantFrom(400, 409, 422, 500),
});

/** Whatever the network makes of a step. */
const outcomeOf = (step: Exclude<Step, 'none'>): fc.Arbitrary<Outcome> => {
  const error = errors.map((met): Outcome => ({ of: step, error: met }));
  if (step === 'send') {
    const accepted = fc.constantFrom<Outcome>(
      { of: step, accepted: { id: '7' } },
      { of: step, accepted: { token: 't' } },
    );
    return fc.oneof(error, accepted);
  }
  return fc.oneof(error, fc.constantFrom({ of: step, id: '7' } as Outcome, { of: step } as Outcome));
};

/** The life of a parcel: steps and what came of them, with the kiosk killed in the middle of some. */
function live(gen: fc.GeneratorValue, profile: ApiProfile, steps: number): { posts: number; end: Delivery } {
  let delivery: Delivery = { at: 'waiting' };
  let posts = 0;
  for (let n = 0; n < steps; n += 1) {
    const step = nextStep(delivery, 'submission', profile);
    if (step === 'none') break;
    const killed = gen(fc.boolean);
    const outcome = gen(outcomeOf, step);
    const left = !('error' in outcome) || outcome.error.code !== 'unreachable';
    if (step === 'send' && left) posts += 1;
    if (killed) delivery = step === 'send' ? { at: 'sending', keyed: profile.idempotent } : delivery;
    else delivery = afterStep(delivery, outcome, profile, now);
  }
  return { posts, end: delivery };
}

describe('the rules of delivery', () => {
  test('a plain server is sent a case once, whatever the network says and whenever the kiosk dies', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 40 }), (gen, steps) => {
        expect(live(gen, plain, steps).posts).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a parcel is never forgotten: it is on its way, arrived, or with the staff', () => {
    fc.assert(
      fc.property(
        fc.gen(),
        fc.constantFrom(hall, plain),
        fc.integer({ min: 1, max: 40 }),
        (gen, profile, steps) => {
          const { end } = live(gen, profile, steps);
          const waiting = nextStep(end, 'submission', profile) !== 'none';
          expect(waiting || end.at === 'delivered' || end.at === 'stuck').toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('a case sent with a key is not sent again where keys no longer count', () => {
    for (const at of ['sending', 'unknown'] as const) {
      const delivery: Delivery = at === 'sending' ? { at, keyed: true } : { at, keyed: true, absent: false };
      expect(nextStep(delivery, 'submission', plain)).toBe('find');
      expect(nextStep(delivery, 'update', plain)).toBe('none');
    }
    expect(nextStep({ at: 'sending', keyed: false }, 'submission', hall)).toBe('find');
  });

  test('after a lost answer it is sent again with its key and looked for, in turns', () => {
    const lost: Outcome = { of: 'send', error: { code: 'unknown', detail: 'timeout' } };
    const unknown = afterStep({ at: 'waiting' }, lost, hall, now);
    expect(nextStep(unknown, 'submission', hall)).toBe('find');
    const absent = afterStep(unknown, { of: 'find' }, hall, now);
    expect(nextStep(absent, 'submission', hall)).toBe('send');
  });

  test('a refusal goes to the staff with its reason; being offline does not', () => {
    const error: ApiError = { code: 'forbidden', detail: 'HTTP 403', status: 403 };
    expect(afterStep({ at: 'waiting' }, { of: 'send', error }, hall, now)).toEqual({
      at: 'stuck',
      why: 'refused',
      error,
    });
    const offline: Outcome = { of: 'send', error: { code: 'unreachable', detail: 'ECONNREFUSED' } };
    expect(afterStep({ at: 'waiting' }, offline, plain, now)).toEqual({ at: 'waiting' });
  });
});

test('waiting grows to a quarter of an hour and no further, never in step with other kiosks', () => {
  expect(backOffMs(1, 0)).toBe(1_000);
  expect(backOffMs(1, 1)).toBe(2_000);
  expect(backOffMs(1_000_000, 1)).toBe(900_000);
  fc.assert(
    fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      expect(backOffMs(failures + 1, random)).toBeGreaterThanOrEqual(backOffMs(failures, 0));
      expect(backOffMs(failures, random)).toBeLessThanOrEqual(900_000);
    }),
  );
});

test('what is personal has a day, and no more for a clock that was set back', () => {
  expect(personalLeftMs(now, now)).toBe(86_400_000);
  expect(personalLeftMs(now, '2026-11-25T08:00:00.000Z')).toBe(0);
  expect(personalLeftMs(now, '2016-11-24T08:00:00.000Z')).toBe(86_400_000);
  expect(personalLeftMs(now, '2036-11-24T08:00:00.000Z')).toBeLessThan(0);
});
