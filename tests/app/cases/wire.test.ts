import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDiscovery, parseErrors, saysDuplicate } from '#app/cases/wire/discovery.ts';
import { formOf, updateForm } from '#app/cases/wire/form.ts';
import { flag, instant, list, number, text, texts } from '#app/cases/wire/raw.ts';
import { parseAccepted, parseRequests, parseToken } from '#app/cases/wire/requests.ts';
import { mintReference } from '#app/cases/reference.ts';
import { secretFrom } from '#app/cases/slip-code.ts';
import type { Submission } from '#app/cases/submission.ts';
import { serviceCode } from '#app/ids.ts';

describe('what real servers send is read', () => {
  test('an id as a number, 0 among them, alone or in a list, under any root', () => {
    for (const body of [
      [{ service_request_id: 0 }],
      { service_request_id: '0' },
      { service_requests: { request: { service_request_id: '0' } } },
      { requests: { request: [{ service_request_id: 0 }] } },
    ]) {
      expect(parseAccepted(body)).toEqual({ id: '0' });
    }
  });

  test('a token, in JSON and in XML, pending and not', () => {
    expect(parseAccepted([{ token: 'abc', service_request_id: '' }])).toEqual({ token: 'abc' });
    expect(parseAccepted({ service_requests: { request: { token: 'abc' } } })).toEqual({ token: 'abc' });
    expect(parseToken([])).toBeUndefined();
    expect(parseToken({ service_requests: '' })).toBeUndefined();
    expect(parseToken([{ service_request_id: 12, token: 'abc' }])).toBe('12');
  });

  test('an id that would lead to another path is none', () => {
    for (const id of ['../services', 'a/b', 'x?y', 'a b', '']) {
      expect(parseAccepted([{ service_request_id: id }])).toBeUndefined();
    }
  });

  test('booleans, numbers and moments as they come', () => {
    expect([true, 'true', ' TRUE', 1, '1', 'yes'].map(flag)).toEqual(Array.from({ length: 6 }, () => true));
    expect([false, 'False', 0, 'no', undefined, null, {}, 'maybe'].map(flag)).toEqual([false, false, false, false, undefined, undefined, undefined, undefined]); // prettier-ignore
    expect([3, '3', '3.5', '', 'x', Infinity].map(number)).toEqual([
      3,
      3,
      3.5,
      undefined,
      undefined,
      undefined,
    ]);
    expect(instant('2026-11-24T08:00:00.123456+08:00')).toBe('2026-11-24T00:00:00.123Z');
    expect(instant('2026-11-24 08:00:00')).toBe('2026-11-24T08:00:00.000Z');
    expect(instant('24.11.2026')).toBeUndefined();
    expect(text(' a\u0000b ')).toBe('ab');
  });

  test('lists of one, of none, and of words', () => {
    expect(texts({ extension: 'hall-1' })).toEqual(['hall-1']);
    expect(texts({ say: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(texts(['a', '', 3])).toEqual(['a', '3']);
    expect(list('')).toEqual([]);
    expect(list({ services: { service: { a: 1, b: 2 } } })).toEqual([{ a: 1, b: 2 }]);
  });

  test('discovery in both formats, with the endpoint that is wanted', () => {
    const endpoints = [
      { specification: 'http://wiki.open311.org/GeoReport_v2', url: 'https://a/test', type: 'test', formats: ['text/xml'] },
      { specification: 'http://wiki.open311.org/GeoReport_v2', url: 'https://a/v2', type: 'production', formats: ['application/json', 'text/xml'] },
    ]; // prettier-ignore
    const json = { changeset: '2026', endpoints, extensions: ['hall-1'] };
    expect(parseDiscovery(json)).toEqual({
      profile: { hall: true, idempotent: true, changeset: '2026' },
      url: 'https://a/v2',
      format: 'json',
    });
    expect(parseDiscovery(json, 'test')).toMatchObject({ url: 'https://a/test', format: 'xml' });
    const xml = {
      discovery: {
        changeset: '2026',
        endpoints: { endpoint: endpoints[1] },
        extensions: { extension: 'hall-1' },
      },
    };
    expect(parseDiscovery(xml)).toMatchObject({ profile: { hall: true }, url: 'https://a/v2' });
    expect(parseDiscovery({ error: 'none' })).toBeUndefined();
    expect(parseDiscovery({ endpoints: [] })).toBeUndefined();
  });

  test('errors as an array, an object, or words; a duplicate among them', () => {
    expect(parseErrors([{ code: 400, description: 'no' }])).toEqual({
      codes: ['400'],
      words: expect.stringContaining('no') as string,
    });
    expect(parseErrors({ code: '400', detail: 'Possible duplicate report' }).codes).toEqual(['400']);
    expect(saysDuplicate(parseErrors({ code: '400', detail: 'Possible duplicate report' }).words)).toBe(true);
    expect(
      saysDuplicate(parseErrors({ errors: { error: { code: '400', description: 'phone' } } }).words),
    ).toBe(false);
  });

  test('the state of the hall profile, else open and closed', () => {
    const state = (entry: object): string | undefined =>
      parseRequests([{ service_request_id: 1, ...entry }])[0]?.status.state;
    expect(state({ status: 'open', extended_attributes: { status: 'filed', next: '' } })).toBe('filed');
    expect(state({ status: 'OPEN' })).toBe('submitted');
    expect(state({ status: 'closed' })).toBe('closed');
    expect(state({ status: 'open', extended_attributes: { status: 'waiting', x: 1 } })).toBe('submitted');
    expect(state({})).toBe('submitted');
  });

  test('a submission is recognised wherever a server shows its attributes', () => {
    const refs = (entry: object): readonly string[] =>
      parseRequests([{ service_request_id: 1, status: 'open', ...entry }])[0]?.clientRefs ?? [];
    expect(refs({ attribute: { client_ref: 'x' } })).toContain('x');
    expect(refs({ attributes: [{ code: 'client_ref', value: 'x' }] })).toContain('x');
    expect(refs({ extended_attributes: { client_ref: 'x', status: 'filed' } })).toContain('x');
    expect(
      refs({ extended_attributes: { status: 'filed', attributes: [{ code: 'client_ref', value: 'x' }] } }),
    ).toContain('x');
    expect(refs({ attributes: [{ code: 'other', value: 'x' }] })).toEqual([]);
  });
});

describe('what is sent', () => {
  const submission: Submission = {
    service: serviceCode('streetlight'),
    serviceName: '路灯照明',
    locale: 'zh-CN',
    answers: { what: 'dark', which: ['a', 'b'], open: '' },
    addressString: '幸福里3号楼',
    clientRef: '4f6ad07b-6d3c-4d2c-9d9c-000000000001',
    reference: mintReference(10, 1),
    secret: secretFrom(new Uint8Array(20)),
    keptAt: '2026-11-24T08:00:00Z',
  };
  const plain = { hall: false, idempotent: false, changeset: '' };
  const names = (form: readonly (readonly [string, string])[]): string[] => form.map(([name]) => name);

  test('to a plain server is nothing it does not know, and the reference for its staff to read', () => {
    const form = formOf(submission, plain);
    expect(names(form)).toEqual(['service_code', 'address_string', 'description', 'attribute[what]', 'attribute[which]', 'attribute[which]', 'attribute[client_ref]']); // prettier-ignore
    expect(new Map(form).get('description')).toMatch(/^路灯照明 \[1061 803\d\]$/);
    expect(JSON.stringify(form)).not.toContain(submission.secret);
  });

  test('to a hall is reference, secret and language as well, and the words as they are', () => {
    const form = formOf({ ...submission, description: '三天不亮了' }, { ...plain, hall: true });
    expect(names(form)).toEqual(expect.arrayContaining(['reference', 'secret', 'locale']));
    expect(new Map(form).get('description')).toBe('三天不亮了');
  });

  test('is never longer than the standard allows, and never empty', () => {
    const form = formOf({ ...submission, description: '长'.repeat(5_000), addressString: ' ' }, plain);
    expect(Array.from(new Map(form).get('description') ?? '').length).toBe(4_000);
    expect(new Map(form).get('description')).toMatch(/\]$/);
    for (const [, value] of [
      ...form,
      ...updateForm({
        clientRef: 'x',
        reference: submission.reference,
        secret: submission.secret,
        type: 'feedback',
        score: 5,
        solved: false,
        description: '',
      }),
    ]) {
      expect(value.trim()).not.toBe('');
    }
  });
});

test('nothing a server sends makes the reader throw', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 5 });
  fc.assert(
    fc.property(anything, (raw) => {
      parseDiscovery(raw);
      parseErrors(raw);
      parseAccepted(raw);
      parseToken(raw);
      return parseRequests(raw).every(({ id }) => id !== '');
    }),
    { numRuns: 2_000 },
  );
});
