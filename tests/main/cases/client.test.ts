import { describe, expect, test } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { secretFrom } from '#app/cases/slip-code.ts';
import type { Submission } from '#app/cases/submission.ts';
import { serviceCode } from '#app/ids.ts';
import { openClient } from '#main/cases/client/client.ts';
import { hallDiscovery, keepInMemory, scriptedServer, type Scripted, type Seen } from './scripted-server.ts';

const submission: Submission = {
  service: serviceCode('streetlight'),
  serviceName: '路灯照明',
  locale: 'zh-CN',
  answers: { what: 'dark' },
  description: '楼道口的灯三天不亮了',
  addressString: '幸福里3号楼',
  phone: '13800138000',
  clientRef: '4f6ad07b-6d3c-4d2c-9d9c-000000000001',
  reference: mintReference(10, 1),
  secret: secretFrom(new Uint8Array(20)),
  keptAt: '2026-11-24T08:00:00Z',
};
const hall = { hall: true, idempotent: true, changeset: 'a' };
const plain = { hall: false, idempotent: false, changeset: '' };
const services = '[{"service_code":"streetlight","service_name":"路灯照明","metadata":true}]';
const definition = '{"service_code":"streetlight","attributes":[{"code":"what","description":"怎么了？"}]}';

/** A hall's server, but for what a test says otherwise. */
const hallServer = (
  otherwise: (seen: Seen) => Scripted | undefined = () => undefined,
  changeset = () => 'a',
) =>
  scriptedServer((seen) => {
    const special = otherwise(seen);
    if (special !== undefined) return special;
    if (seen.path === '/discovery.json') return { body: hallDiscovery(changeset()) };
    if (seen.path === '/services.json') return { body: services };
    return seen.path === '/services/streetlight.json' ? { body: definition } : undefined;
  });
const plainServer = (answer: (seen: Seen) => Scripted | undefined) =>
  scriptedServer((seen) => answer(seen) ?? (seen.path === '/services.json' ? { body: services } : undefined));

describe('services', () => {
  test('are fetched once per changeset', async () => {
    let changeset = 'a';
    let nowMs = 0;
    const { fetch, seen } = hallServer(undefined, () => changeset);
    const client = openClient({ endpoint: 'http://desk', fetch, monotonicMs: () => nowMs });
    const fetched = (): number => seen.filter(({ path }) => path === '/services.json').length;
    for (let hour = 0; hour < 5; hour += 1) {
      nowMs += 3_600_000;
      expect(await client.services('zh-CN')).toMatchObject({
        ok: true,
        value: [{ questions: [{ prompt: '怎么了？' }] }],
      });
    }
    expect(fetched()).toBe(1);
    changeset = 'b';
    nowMs += 3_600_000;
    await client.services('zh-CN');
    expect(fetched()).toBe(2);
  });

  test('are there after days without network and a restart', async () => {
    const keep = keepInMemory();
    await openClient({ endpoint: 'http://desk', fetch: hallServer().fetch, keep }).services('zh-CN');
    const { fetch } = scriptedServer(() => ({ fails: 'ENOTFOUND' }));
    const cutOff = openClient({ endpoint: 'http://desk', fetch, keep });
    expect(await cutOff.services('zh-CN')).toMatchObject({ ok: true, value: [{ code: 'streetlight' }] });
    expect(await cutOff.services('en')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
    const moved = openClient({ endpoint: 'http://other', fetch, keep });
    expect(await moved.services('zh-CN')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  test('a definition that fails once is asked for again, and the rest is served meanwhile', async () => {
    let broken = true;
    const { fetch } = hallServer(({ path }) =>
      broken && path.includes('streetlight') ? { status: 500 } : undefined,
    );
    const client = openClient({ endpoint: 'http://desk', fetch });
    expect(await client.services('zh-CN')).toMatchObject({ ok: true, value: [{ questions: [] }] });
    broken = false;
    expect(await client.services('zh-CN')).toMatchObject({
      ok: true,
      value: [{ questions: [{ code: 'what' }] }],
    });
  });
});

describe('only what was advertised is used', () => {
  const taken = '[{"service_request_id":7}]';

  test('a plain server gets no key for idempotency, no reference, no empty parameter, no key in a query', async () => {
    const { fetch, seen } = plainServer(({ method, path }) =>
      method === 'POST'
        ? { status: 201, body: taken }
        : path === '/requests/7.json'
          ? { body: '[{"service_request_id":7}]' }
          : undefined,
    );
    const client = openClient({
      endpoint: 'http://city/discovery.xml'.replace('/discovery.xml', '/'),
      apiKey: 'k',
      jurisdiction: '',
      fetch,
    });
    expect(await client.submit(submission, plain)).toEqual({ ok: true, value: { id: '7' } });
    await client.status({ by: 'id', id: '7' }, 'zh-CN');
    const post = seen.find(({ method }) => method === 'POST');
    expect(post?.headers.has('idempotency-key')).toBe(false);
    expect([...(post?.form.keys() ?? [])]).toEqual(['api_key', 'service_code', 'address_string', 'description', 'phone', 'attribute[what]', 'attribute[client_ref]']); // prettier-ignore
    for (const { query } of seen) expect([...query.keys()]).toEqual([]);
  });

  test('a hall gets the key in quotes, reference and secret', async () => {
    const { fetch, seen } = hallServer(({ method }) =>
      method === 'POST' ? { status: 201, body: taken } : undefined,
    );
    await openClient({ endpoint: 'http://desk', fetch }).submit(submission, hall);
    const post = seen.find(({ method }) => method === 'POST');
    expect(post?.headers.get('idempotency-key')).toBe(`"${submission.clientRef}"`);
    expect(post?.form.get('secret')).toBe(submission.secret);
  });

  test('a passing fault before a hall does not make it a plain server', async () => {
    let faults = 2;
    const { fetch } = hallServer(({ path }) =>
      path.startsWith('/discovery') && (faults -= 1) >= 0
        ? { body: '<html>Welcome to our Wi-Fi</html>' }
        : undefined,
    );
    const client = openClient({ endpoint: 'http://desk', fetch });
    expect(await client.discover()).toMatchObject({ ok: false, error: { code: 'garbled' } });
    expect(await client.discover()).toEqual({ ok: true, value: hall });
  });

  test('nor does a document that is gone for a while, after a restart', async () => {
    const keep = keepInMemory();
    await openClient({ endpoint: 'http://desk', fetch: hallServer().fetch, keep }).discover();
    const { fetch } = hallServer(({ path }) => (path.startsWith('/discovery') ? { status: 404 } : undefined));
    expect(await openClient({ endpoint: 'http://desk', fetch, keep }).discover()).toEqual({
      ok: true,
      value: hall,
    });
  });

  test('a server that always answers discovery with a page is a plain one after all', async () => {
    const { fetch } = plainServer(({ path }) =>
      path.startsWith('/discovery') ? { body: '<html>Home</html>' } : undefined,
    );
    const client = openClient({ endpoint: 'http://city', fetch });
    for (let n = 0; n < 3; n += 1) expect((await client.discover()).ok).toBe(false);
    expect(await client.discover()).toEqual({ ok: true, value: plain });
  });
});

describe('a submission that meets trouble', () => {
  const submitting = async (answer: Scripted): Promise<string> => {
    const { fetch, seen } = hallServer(({ method }) => (method === 'POST' ? answer : undefined));
    const result = await openClient({ endpoint: 'http://desk', fetch }).submit(submission, hall);
    expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
    return result.ok ? 'ok' : result.error.code;
  };
  const errorBody = (description: string): string => JSON.stringify([{ code: 400, description }]);

  test.each<[string, Scripted]>([
    ['unreachable', { fails: 'ECONNREFUSED' }],
    ['unreachable', { fails: 'ENOTFOUND' }],
    ['unreachable', { fails: 'CERT_HAS_EXPIRED' }],
    ['unreachable', { status: 429, body: errorBody('slow down') }],
    ['unknown', { fails: 'ECONNRESET' }],
    ['unknown', { fails: 'UND_ERR_SOCKET' }],
    ['unknown', { status: 500, body: '<html>' }],
    ['unknown', { status: 502 }],
    ['unknown', { status: 200, body: '<!DOCTYPE html><title>Login</title>' }],
    ['unknown', { status: 200, body: '' }],
    ['unknown', { status: 201, body: '[{"service_request_id":""}]' }],
    ['unknown', { status: 200, body: '{"half": ' }],
    ['unknown', { status: 404, body: '<html>Not here</html>' }],
    ['unknown', { status: 400, body: errorBody('Duplicate request') }],
    ['unknown', { status: 400, body: JSON.stringify({ code: '400', detail: 'already submitted' }) }],
    ['unknown', { status: 409, body: errorBody('in progress') }],
    ['unknown', { status: 422, body: errorBody('key used') }],
    ['rejected', { status: 400, body: errorBody('phone: required') }],
    ['rejected', { status: 413 }],
    ['rejected', { status: 301, body: '[]' }],
    ['forbidden', { status: 403, body: errorBody('api_key') }],
    ['not-found', { status: 404, body: errorBody('service_code') }],
  ])('is %s after %o', async (code, answer) => {
    expect(await submitting(answer)).toBe(code);
  });

  test('has a reason that holds nothing of the resident', async () => {
    const echo = `phone 13800138000 is wrong, 楼道口的灯三天不亮了, ${submission.secret}, try 555123`;
    const { fetch } = hallServer(({ method }) =>
      method === 'POST' ? { status: 400, body: errorBody(echo) } : undefined,
    );
    const result = await openClient({ endpoint: 'http://desk', fetch }).submit(submission, hall);
    const detail = result.ok ? '' : result.error.detail;
    expect(detail).toContain('is wrong');
    expect(detail).not.toMatch(/\d{4}|楼道|0000/);
  });
});

describe('a question that meets trouble', () => {
  const asking = async (answer: Scripted): Promise<string> => {
    const { fetch } = hallServer(({ path }) => (path.startsWith('/requests') ? answer : undefined));
    const result = await openClient({ endpoint: 'http://desk', fetch }).status(
      { by: 'id', id: '7' },
      'zh-CN',
    );
    return result.ok ? 'ok' : result.error.code;
  };

  test.each<[string, Scripted]>([
    ['unreachable', { fails: 'ECONNRESET' }],
    ['unreachable', { status: 503 }],
    ['not-found', { status: 404, body: '<html>' }],
    ['not-found', { body: '[]' }],
    ['forbidden', { status: 403, body: '[]' }],
    ['rejected', { status: 400, body: '[{"code":400}]' }],
    ['garbled', { body: '<html>Wi-Fi</html>' }],
    ['garbled', { body: '"text"' }],
    ['garbled', { body: `[${' '.repeat(9 * 1024 * 1024)}]` }],
  ])('is %s', async (code, answer) => {
    expect(await asking(answer)).toBe(code);
  });

  test('is asked once more before it counts', async () => {
    let faults = 1;
    const { fetch } = hallServer(({ path }) =>
      path.startsWith('/requests')
        ? (faults -= 1) >= 0
          ? { fails: 'ECONNRESET' }
          : { body: '[{"service_request_id":7}]' }
        : undefined,
    );
    expect(
      await openClient({ endpoint: 'http://desk', fetch }).status({ by: 'id', id: '7' }, 'en'),
    ).toMatchObject({ ok: true });
  });
});
