import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseForm } from '#main/desk/wire/form.ts';
import { toXml } from '#main/desk/wire/xml.ts';

it('an answer comes with or without brackets, once or several times', () => {
  const { fields } = parseForm(
    'attribute[a]=1&attribute[b][]=2&attribute[b][]=3&attribute[c]=4&attribute[c]=5&x=',
  );
  expect(fields).toEqual({ attribute: { a: ['1'], b: ['2', '3'], c: ['4', '5'] } });
});

it('a name meant to poison an object stays out', () => {
  const { fields } = parseForm('__proto__=1&attribute[__proto__]=2&attribute[constructor]=3');
  expect(Object.keys(fields)).toEqual(['attribute']);
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
});

it('whatever a resident says survives XML', () => {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false });
  const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
  fc.assert(
    fc.property(fc.oneof(printable, fc.constantFrom('灯<不>亮 & "黑"', ']]>', '&amp;')), (said) => {
      const tree = parser.parse(toXml('service_requests', [{ description: said }])) as {
        service_requests: { request: { description: string } };
      };
      expect(tree.service_requests.request.description).toBe(said);
    }),
  );
});
