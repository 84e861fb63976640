import { describe, expect, it } from 'vitest';
import { earcons, earconSamples, type EarconName } from '#app/speech/earcons.ts';
import { loudness, truePeak } from '#main/speech/synthesis/loudness.ts';

const names = Object.keys(earcons) as EarconName[];

describe.each(names)('the sound of %s', (name) => {
  const samples = earconSamples(name, 24_000);
  it('is as loud as speech, clips nothing, and begins and ends in silence', () => {
    // Shorter than a block of BS.1770 it is measured as one.
    expect(Math.abs(loudness(samples, 24_000) + 20)).toBeLessThanOrEqual(2);
    expect(truePeak(samples)).toBeLessThanOrEqual(-1);
    expect([Math.abs(samples[0] ?? 1), Math.abs(samples.at(-1) ?? 1)].every((x) => x < 0.01)).toBe(true);
  });
  it('is over before anybody waits for it, but for the alarm', () => {
    expect(samples.length / 24_000).toBeLessThan(name === 'alarm' ? 1.5 : 0.7);
  });
});

it('no two sound alike', () => {
  const melodies = names.map((name) => earcons[name].tones.map(({ hertz, ms }) => `${hertz}/${ms}`).join());
  expect(new Set(melodies).size).toBe(names.length);
});
