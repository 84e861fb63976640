import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paces } from '#app/session/settings.ts';
import { atPace } from '#main/speech/synthesis/pace.ts';
import { pitchOf } from '../../../lib/pitch.ts';

const sampleRate = 24_000;
/** A voice on one note: a row of pulses through a mouth. */
const vowel = (hertz: number, seconds: number): Float32Array =>
  Float32Array.from({ length: seconds * sampleRate }, (_, at) => {
    const t = (at * hertz) / sampleRate;
    return (
      [1, 0.7, 0.5, 0.35, 0.2].reduce((sum, gain, n) => sum + gain * Math.sin(2 * Math.PI * (n + 1) * t), 0) /
      4
    );
  });

describe('slower and faster', () => {
  it.each(paces)('at %d of the usual pace it takes so much longer, on the same note', (pace) => {
    for (const hertz of [95, 180, 240]) {
      const paced = atPace(vowel(hertz, 2), sampleRate, pace);
      expect(paced.length / sampleRate).toBeCloseTo(2 / pace, 2);
      expect(Math.abs(pitchOf(paced, sampleRate) / hertz - 1)).toBeLessThan(0.02);
    }
  });

  it('is as loud as it was, and holds for sound of any kind and length', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paces), fc.nat(6_000), (pace, length) => {
        const paced = atPace(vowel(200, length / sampleRate), sampleRate, pace);
        expect(paced.every((x) => Math.abs(x) <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
    const power = (sound: Float32Array): number => sound.reduce((sum, x) => sum + x * x, 0) / sound.length;
    const usual = vowel(180, 2);
    for (const pace of paces)
      expect(Math.abs(10 * Math.log10(power(atPace(usual, sampleRate, pace)) / power(usual)))).toBeLessThan(
        1,
      );
  });
});
