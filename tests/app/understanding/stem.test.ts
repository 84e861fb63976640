import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from '#app/understanding/stem.ts';

describe('forms of an English word', () => {
  it.each([
    ['leak', 'leaks', 'leaked', 'leaking'],
    ['drip', 'drips', 'dripped', 'dripping'],
    ['noise', 'noises'],
    ['box', 'boxes'],
    ['battery', 'batteries'],
    ['lift', 'lifts', 'lift’s', "lift's"],
    ['smell', 'smells', 'smelled', 'smelling'],
    ['charge', 'charged', 'charging'],
  ])('share a stem: %s', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it('that deny are one word, with an apostrophe or without', () => {
    const denials = ['not', "isn't", 'won’t', "doesn't", 'cannot', 'cant', 'dont', "hasn't"];
    expect(new Set(denials.map(stemOf))).toEqual(new Set(['not']));
  });

  it.each([
    ['ceiling', 'ceil'],
    ['evening', 'even'],
    ['building', 'build'],
    ['gas', 'ga'],
    ['bus', 'bu'],
    ['bring', 'br'],
    ['bed', 'b'],
    ['care', 'car'],
  ])('%s is not a form of %s', (word, other) => {
    expect(stemOf(word)).not.toBe(stemOf(other));
  });

  it('words of other languages stay as they are', () => {
    expect(stemOf('가로등이')).toBe('가로등이');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('е', 'я', '등', 'é'), minLength: 1 }), (word) => {
        expect(stemOf(word)).toBe(word);
      }),
    );
  });
});
