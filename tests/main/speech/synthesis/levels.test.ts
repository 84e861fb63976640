import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finished } from '#main/speech/synthesis/finish.ts';
import { loudness, truePeak } from '#main/speech/synthesis/loudness.ts';

const tone = (
  hertz: number,
  sampleRate: number,
  seconds: number,
  amplitude: number,
  phase = 0,
): Float32Array =>
  Float32Array.from(
    { length: seconds * sampleRate },
    (_, at) => amplitude * Math.sin((2 * Math.PI * hertz * at) / sampleRate + phase),
  );

describe('loudness as BS.1770 defines it', () => {
  it.each([24_000, 48_000])(
    'a full-scale tone of 997 Hz in one channel is −3.01 LUFS, at %i Hz',
    (sampleRate) => {
      expect(loudness(tone(997, sampleRate, 2, 1), sampleRate)).toBeCloseTo(-3.01, 1);
    },
  );
  it('a tone at −23 dB measures 23 dB less', () => {
    expect(loudness(tone(997, 48_000, 2, 10 ** (-20 / 20)), 48_000)).toBeCloseTo(-23.01, 1);
  });
  it('does not count the silence around it', () => {
    // One second of four: by power alone it would measure 6 dB less.
    const quiet = new Float32Array(96_000);
    quiet.set(tone(997, 24_000, 1, 0.5), 24_000);
    expect(loudness(quiet, 24_000)).toBeGreaterThan(loudness(tone(997, 24_000, 1, 0.5), 24_000) - 1.5);
  });
  it('of silence is minus infinity, of a blink is measured', () => {
    expect(loudness(new Float32Array(24_000), 24_000)).toBe(-Infinity);
    expect(loudness(new Float32Array(0), 24_000)).toBe(-Infinity);
    expect(loudness(tone(997, 24_000, 0.1, 1), 24_000)).toBeGreaterThan(-5);
  });
});

describe('true peak', () => {
  it('sees the top of a wave that lies between two samples', () => {
    // A quarter of the rate, an eighth of a turn off: samples at 0.707, the wave at 1.
    const wave = tone(6_000, 24_000, 0.1, 1, Math.PI / 4);
    expect(Math.max(...wave)).toBeLessThan(0.71);
    expect(truePeak(wave)).toBeGreaterThan(-0.2);
  });
});

describe('finished sound', () => {
  it('is level, never too high, and starts at once, however it came', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 150, max: 3_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        (amplitude, hertz, silence) => {
          const raw = new Float32Array(silence * 2 + 12_000);
          raw.set(tone(hertz, 24_000, 0.5, amplitude), silence);
          const sound = finished(raw, 24_000);
          expect(Math.abs(loudness(sound, 24_000) + 20)).toBeLessThanOrEqual(1);
          expect(truePeak(sound)).toBeLessThanOrEqual(-1);
          expect(sound.length).toBeLessThanOrEqual(12_000 + 0.1 * 24_000);
        },
      ),
      { numRuns: 30 },
    );
  });
  it('of silence is silence', () => {
    expect(finished(new Float32Array(2_400), 24_000).every((x) => x === 0)).toBe(true);
  });
});
