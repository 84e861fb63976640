import { expect, test } from 'vitest';
import { leastGapMm, leastTargetMm } from '#app/theme/layout.ts';
import { seeded } from '../../../scripts/lib/seeded.ts';

/** Touches of 67- to 81-year-olds land 3.36 mm off the centre on average (Sultana & Moffatt 2019; field.md C). */
const meanOffsetMm = 3.36;
const touches = 200_000;

test('a trembling hand meets the smallest key among its neighbours', () => {
  const random = seeded(75);
  // Offsets in two directions, each normal: their distance has the mean measured.
  const sigma = meanOffsetMm / Math.sqrt(Math.PI / 2);
  let [missed, wrong] = [0, 0];
  for (let touch = 0; touch < touches; touch += 1) {
    const radius = sigma * Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    const furthest = Math.max(Math.abs(radius * Math.cos(angle)), Math.abs(radius * Math.sin(angle)));
    if (furthest > leastTargetMm / 2 + leastGapMm) wrong += 1;
    else if (furthest > leastTargetMm / 2) missed += 1;
  }
  expect(wrong / touches).toBeLessThanOrEqual(0.001);
  expect(missed / touches).toBeLessThanOrEqual(0.01);
  // Not for lack of trembling: keys of 10 mm would be missed by many.
  expect(sigma).toBeGreaterThan(2.6);
});
