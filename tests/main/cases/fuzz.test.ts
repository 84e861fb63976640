import { expect, test } from 'vitest';
import fc from 'fast-check';
import { mintReference } from '#app/cases/reference.ts';
import { secretFrom } from '#app/cases/slip-code.ts';
import { serviceCode } from '#app/ids.ts';
import type { ApiError, CaseApi } from '#app/ports/case-api.ts';
import type { Result } from '#app/result.ts';
import { openClient } from '#main/cases/client/client.ts';
import { hallDiscovery, scriptedServer } from './scripted-server.ts';

const codes: readonly ApiError['code'][] = [
  'unreachable',
  'unknown',
  'rejected',
  'not-found',
  'forbidden',
  'garbled',
  'unsupported',
];

/** Good answers of a hall and a city, to be spoilt. */
const answers: Readonly<Record<string, string>> = {
  '/discovery.json': hallDiscovery('a'),
  '/services.json': '[{"service_code":"a","service_name":"路灯","metadata":true,"keywords":"x,y","says":["灯黑了"],"purposes":{"location":"找地方"}}]',
  '/services/a.json': '{"service_code":"a","attributes":[{"variable":true,"code":"q","datatype":"singlevaluelist","required":true,"order":1,"description":"怎么了？","values":[{"key":0,"name":"不亮"}],"show_if":{"code":"p","equals":"x"}}]}',
  '/requests.json': '[{"service_request_id":7,"status":"open","service_name":"路灯","requested_datetime":"2026-11-24T08:00:00.123456Z","extended_attributes":{"status":"filed","notes":[{"datetime":"2026-11-24T08:00:00Z","description":"好","type":"filed"}]}}]',
  '/requests/7.json': '<service_requests><request><service_request_id>7</service_request_id><status>open</status><attributes><attribute><code>client_ref</code><value>x</value></attribute></attributes></request></service_requests>',
  '/tokens/t.json': '<?xml version="1.0"?><service_requests><request><token>t</token><service_request_id>7</service_request_id></request></service_requests>',
  '/servicerequestupdates.json': '[{"update_id":"7-1"}]',
}; // prettier-ignore

const pieces = ['null', '{}', '[]', '""', '<', '</x>', '"', '\\', '[[[[', '{"a":', '<!DOCTYPE x [<!ENTITY a "aaaa">]>', '&a;', '__proto__', '-1', '1e999', '\u0000', '\ud800', '<html>', ',']; // prettier-ignore

/** Cuts, repeats, swaps and plants pieces in a text. */
const spoilt = fc.array(
  fc.record({ how: fc.constantFrom('cut', 'plant', 'repeat', 'replace', 'drop'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(30), piece: fc.constantFrom(...pieces) }),
  { minLength: 1, maxLength: 4 },
).map((changes) => (text: string): string =>
  changes.reduce((body, { how, at, length, piece }) => {
    const from = Math.floor(at * body.length);
    const rest = body.slice(from + length);
    if (how === 'cut') return body.slice(0, from);
    if (how === 'plant') return body.slice(0, from) + piece + body.slice(from);
    if (how === 'replace') return body.slice(0, from) + piece + rest;
    return how === 'drop' ? body.slice(0, from) + rest : body.slice(0, from + length) + body.slice(from);
  }, text),
); // prettier-ignore

const submission = {
  service: serviceCode('a'), serviceName: '路灯', locale: 'zh-CN', answers: {}, clientRef: 'x',
  reference: mintReference(10, 1), secret: secretFrom(new Uint8Array(20)), keptAt: '2026-11-24T08:00:00Z',
} as const; // prettier-ignore
const { reference, secret } = submission;

const calls: readonly ((api: CaseApi) => Promise<Result<unknown, ApiError>>)[] = [
  (api) => api.services('zh-CN'),
  (api) => api.submit(submission, { hall: true, idempotent: true, changeset: 'a' }),
  (api) => api.token('t'),
  (api) => api.status({ by: 'id', id: '7' }, 'zh-CN'),
  (api) => api.status({ by: 'reference', reference, secret }, 'en'),
  (api) => api.update({ clientRef: 'x', reference, secret, type: 'withdraw' }),
  (api) => api.find(submission),
];

test('10,000 spoilt answers: never a crash, always a closed code', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...calls),
      spoilt,
      fc.constantFrom(200, 200, 200, 201, 400, 404, 500),
      fc.boolean(),
      async (call, spoil, status, discoveryToo) => {
        const { fetch } = scriptedServer(({ path }) => {
          const body = answers[path];
          if (body === undefined) return undefined;
          return path === '/discovery.json' && !discoveryToo ? { body } : { status, body: spoil(body) };
        });
        const result = await call(openClient({ endpoint: 'http://desk', fetch }));
        expect(result.ok || codes.includes(result.error.code)).toBe(true);
      },
    ),
    { numRuns: 10_000 },
  );
}, 120_000);
