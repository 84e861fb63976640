import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenFrames } from '#main/speech/synthesis/spoken-frames.ts';

const energy = (...runs: readonly (readonly [number, number])[]): Float32Array =>
  Float32Array.from(runs.flatMap(([frames, value]) => Array.from({ length: frames * 2 }, () => value)));

it('leaves out the silence before and after, but a breath', () => {
  expect(spokenFrames(energy([15, -9.5], [40, 8], [35, -9.4]))).toEqual({ from: 12, to: 58 });
});

it('keeps a pause in the middle, and everything where it cannot tell', () => {
  expect(spokenFrames(energy([10, -9], [5, 8], [20, -9], [5, 8], [10, -9]))).toEqual({ from: 7, to: 43 });
  expect(spokenFrames(energy([20, -9]))).toEqual({ from: 0, to: 20 });
});

it('never loses a frame that is spoken', () => {
  const values = fc.array(fc.double({ min: -11, max: 11, noNaN: true }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(values, (list) => {
      const { from, to } = spokenFrames(Float32Array.from(list));
      list.forEach((value, at) => {
        if (value > -5.9 && at < Math.floor(list.length / 2) * 2)
          expect(at >= from * 2 && at < to * 2).toBe(true);
      });
    }),
  );
});
