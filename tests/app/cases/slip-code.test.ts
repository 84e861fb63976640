import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { parseSecret, parseSlip, secretFrom, secretLength, slipCode } from '#app/cases/slip-code.ts';

const reference = mintReference(27, 3);
const secret = secretFrom(Uint8Array.from({ length: 20 }, (_, n) => n * 13));
const code = slipCode(reference, secret);

test('a slip held under the scanner is read back', () => {
  expect(code).toBe(`HK1:${reference}:${secret}`);
  expect(parseSlip(code)).toEqual({ ok: true, value: { reference, secret } });
});

test('it fits the alphanumeric mode of QR version 2-M: 38 signs', () => {
  expect(code).toMatch(/^[0-9A-Z $%*+\-./:]{1,38}$/);
});

test('a scanner that types in lower case, full width or on another layout is understood', () => {
  for (const typed of [
    code.toLowerCase(),
    code.replaceAll(':', '：'),
    code.replaceAll(':', ';'),
    `${code}\r\n`,
  ]) {
    expect(parseSlip(typed)).toEqual({ ok: true, value: { reference, secret } });
  }
});

test('the bar code holds the reference alone', () => {
  expect(parseSlip(reference)).toEqual({ ok: true, value: { reference } });
});

test('other codes, later slips and torn ones are told apart', () => {
  expect(parseSlip('https://example.org/')).toEqual({ ok: false, error: 'not-ours' });
  expect(parseSlip('6901234567892')).toEqual({ ok: false, error: 'not-ours' });
  expect(parseSlip('HK2:whatever')).toEqual({ ok: false, error: 'newer' });
  expect(parseSlip(code.slice(0, -1))).toEqual({ ok: false, error: 'damaged' });
  expect(
    parseSlip(code.replace(reference, mintReference(28, 3).slice(0, 7) + reference.slice(7))),
  ).toMatchObject({ ok: false });
  expect(parseSlip(`${code}:more`)).toEqual({ ok: false, error: 'damaged' });
});

test('look-alikes in a secret are set right', () => {
  expect(parseSecret('oil' + '0'.repeat(17))).toBe('011' + '0'.repeat(17));
  expect(parseSecret('u'.repeat(20))).toBeUndefined();
});

test('every secret of every randomness travels through the code', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: secretLength, maxLength: 32 }), fc.nat(99_999), (random, n) => {
      const made = secretFrom(random);
      expect(parseSlip(slipCode(mintReference(99, n), made))).toEqual({
        ok: true,
        value: { reference: mintReference(99, n), secret: made },
      });
    }),
  );
  expect(() => secretFrom(new Uint8Array(19))).toThrow(RangeError);
});

test('nothing that is scanned makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.nat(0x10ffff)).map((points) => String.fromCodePoint(...points)),
        fc.string().map((rest) => `HK1:${rest}`),
      ),
      (text) => {
        return typeof parseSlip(text).ok === 'boolean';
      },
    ),
  );
});
