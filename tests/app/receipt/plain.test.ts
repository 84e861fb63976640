import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '#app/receipt/compose.ts';
import type { ReceiptDocument } from '#app/receipt/document.ts';
import { plain } from '#app/receipt/plain.ts';
import type { Receipt } from '#app/receipt/receipt.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { defined, own } from '#app/text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const control = fc.constantFrom('\u0010\u0004\u0001', '\u001b@', '\u001dV\u0001', '\n', '\u0000', '\u202e', '\u200b', '\ud800', '\u009b'); // prettier-ignore
const hostile = fc.array(fc.oneof(anyText, control)).map((parts) => parts.join(''));

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []; // prettier-ignore

const commands = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

test('whatever a resident says or a city writes, no byte of it can command the printer', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (words, name, hall) => {
      const receipt: Receipt = {
        ...sampleReceipts.case,
        hall: { name: hall, phone: hall, hours: hall },
        at: words,
        lines: [{ label: defined(name, 'zh-CN'), value: own({ kind: 'words', words }) }],
        next: [defined(name, 'en'), own({ kind: 'place', place: { estate: words, spot: name } })],
      };
      const document: ReceiptDocument = compose(receipt, { copy: 1, by: name, at: words });
      expect(stringsIn(document).filter((text) => commands.test(text))).toEqual([]);
    }),
  );
});

test('rare names and everything else that has ink stays as it was', () => {
  expect(plain('𬌗先生、㐱女士，䶮师傅：3号楼 No. 5!')).toBe('𬌗先生、㐱女士，䶮师傅：3号楼 No. 5!');
});

test('a line break becomes a space, for a line of the slip is one line', () => {
  expect(plain(' 三号楼\r\n\t门口 ')).toBe('三号楼 门口');
});
