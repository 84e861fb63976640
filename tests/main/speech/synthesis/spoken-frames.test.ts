import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spokenFrames } from '#main/speech/synthesis/spoken-frames.ts';

const energy = (...runs: readonly (readonly [number, number])[]): Float32Array =>
  Float32Array.from(runs.flatMap(([frames, value]) => Array.from({ length: frames * 2 }, () => value)));
const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

it('leaves out the silence before and after, but a breath', () => {
  expect(spokenFrames(energy([15, -9.5], [40, 8], [35, -9.4]))).toEqual(between(12, 58));
});

it('keeps a pause in the middle, and everything where it cannot tell', () => {
  expect(spokenFrames(energy([10, -9], [5, 8], [20, -9], [5, 8], [10, -9]))).toEqual(between(7, 43));
  expect(spokenFrames(energy([20, -9]))).toEqual(between(0, 20));
});

it('幸福里 is not drawn out to 一幸福里: a first sound that is too long loses its middle, and nothing else', () => {
  const drawnOut = energy([15, -9.5], [8, 8], [40, 9], [35, -9.4]);
  expect(spokenFrames(drawnOut, { pad: 23, longest: 5 })).toEqual([...between(12, 17), ...between(20, 66)]);
  expect(spokenFrames(drawnOut, { pad: 23, longest: 8 })).toEqual(spokenFrames(drawnOut));
});

it('never loses a frame that is spoken', () => {
  const values = fc.array(fc.double({ min: -11, max: 11, noNaN: true }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(values, (list) => {
      const kept = new Set(spokenFrames(Float32Array.from(list)));
      list.forEach((value, at) => {
        if (value > -5.9 && at < Math.floor(list.length / 2) * 2)
          expect(kept.has(Math.floor(at / 2))).toBe(true);
      });
    }),
  );
});
