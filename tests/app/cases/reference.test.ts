import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countersPerKiosk, groupedReference, mintReference, parseReference } from '#app/cases/reference.ts';

describe('a kiosk gives out references', () => {
  test('no two of its 100,000 are alike, and they are taken back', () => {
    const minted = new Set<string>();
    for (let n = 0; n < countersPerKiosk; n += 1) minted.add(mintReference(42, n));
    expect(minted.size).toBe(countersPerKiosk);
    for (const reference of [...minted].slice(0, 2_000))
      expect(parseReference(reference)).toEqual({ ok: true, value: reference });
  });

  test('two kiosks never give out the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 98 }), fc.nat(1e6), fc.nat(1e6), (kiosk, a, b) => {
        expect(mintReference(kiosk, a)).not.toBe(mintReference(kiosk + 1, b));
      }),
    );
  });

  test('two neighbours in the queue hold numbers no ear confuses', () => {
    for (let n = 0; n < 1000; n += 1) {
      const [a, b] = [mintReference(42, n), mintReference(42, n + 1)];
      expect(Array.from(a).filter((digit, at) => digit !== b[at]).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('a kiosk number that is none is a mistake in the configuration', () => {
    for (const kiosk of [9, 100, 12.5, Number.NaN]) expect(() => mintReference(kiosk, 1)).toThrow(RangeError);
  });
});

describe('the check digit', () => {
  // Every state the check can be in meets every digit and every pair within these.
  const all = Array.from({ length: 5_000 }, (_, n) => mintReference(10 + (n % 90), n * 20));

  test('catches every single wrong digit, in 5,000 references', () => {
    let missed = 0;
    for (const reference of all) {
      for (let at = 0; at < 8; at += 1) {
        for (let digit = 0; digit < 10; digit += 1) {
          if (reference[at] === String(digit)) continue;
          if (parseReference(reference.slice(0, at) + String(digit) + reference.slice(at + 1)).ok)
            missed += 1;
        }
      }
    }
    expect(missed).toBe(0);
  });

  test('catches every swap of neighbours, in 5,000 references', () => {
    let missed = 0;
    for (const reference of all) {
      for (let at = 0; at < 7; at += 1) {
        const [a = '', b = ''] = [reference[at], reference[at + 1]];
        if (a !== b && parseReference(reference.slice(0, at) + b + a + reference.slice(at + 2)).ok)
          missed += 1;
      }
    }
    expect(missed).toBe(0);
  });
});

describe('a reference comes back', () => {
  const reference = mintReference(10, 1);

  test('grouped as it was shown', () => {
    expect(groupedReference(reference)).toMatch(/^1061 803\d$/);
    expect(parseReference(groupedReference(reference))).toEqual({ ok: true, value: reference });
  });

  test('said in Chinese, full-width, with hyphens', () => {
    const words = Array.from(reference)
      .map((digit) => '零幺两三四五六七八九'[Number(digit)])
      .join('');
    const wide = Array.from(reference)
      .map((digit) => '０１２３４５６７８９'[Number(digit)])
      .join('');
    for (const text of [words, wide, ` ${reference.slice(0, 4)}-${reference.slice(4)} `]) {
      expect(parseReference(text)).toEqual({ ok: true, value: reference });
    }
  });

  test('or what is wrong with it is said', () => {
    expect(parseReference('路灯不亮')).toEqual({ ok: false, error: 'no-digits' });
    expect(parseReference('')).toEqual({ ok: false, error: 'no-digits' });
    expect(parseReference('1234')).toEqual({ ok: false, error: 'too-short' });
    expect(parseReference('123456789')).toEqual({ ok: false, error: 'too-long' });
    const wrong = reference.slice(0, 7) + String((Number(reference[7]) + 1) % 10);
    expect(parseReference(wrong)).toEqual({ ok: false, error: 'check' });
  });

  test('never with a throw, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
        (text) => typeof parseReference(text).ok === 'boolean',
      ),
    );
  });
});
