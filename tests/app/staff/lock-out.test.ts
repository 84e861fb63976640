import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeTries, lockMsAfter, triesLeft } from '#app/staff/lock-out.ts';
import { isFitPin } from '#app/staff/person.ts';

test('five tries are free, then each miss doubles the wait, up to an hour', () => {
  expect([0, 1, 4, 5, 6, 7, 12, 40].map(lockMsAfter)).toEqual([
    0, 0, 0, 30_000, 60_000, 120_000, 3_600_000, 3_600_000,
  ]);
});

test('a wait never grows shorter, and while tries are left there is none', () => {
  fc.assert(
    fc.property(fc.nat(1_000), (misses) => {
      expect(lockMsAfter(misses + 1)).toBeGreaterThanOrEqual(lockMsAfter(misses));
      expect(lockMsAfter(misses) > 0).toBe(triesLeft(misses) === 0);
    }),
  );
});

test('whoever tries all night, eleven hours, gets through fewer than thirty PINs', () => {
  let tries = 0;
  for (let ms = 0; ms < 11 * 3_600_000; tries += 1) ms += lockMsAfter(tries + 1);
  expect(tries).toBeLessThan(freeTries + 25);
});

test.each(['1234', '4321', '0000', '99999999', '123', '123456789', '12a4', ''])('%s is no PIN', (pin) => {
  expect(isFitPin(pin)).toBe(false);
});
test.each(['2718', '1357', '20041109'])('%s is one', (pin) => {
  expect(isFitPin(pin)).toBe(true);
});
