import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsAnswer } from '#main/desk/wire/answers.ts';
import { aKey, lamp, openHall, staffKey, type Hall, type Heard } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall({ apiKey: staffKey });
});
afterAll(() => hall.leave());

const refusedProperly = (heard: Heard): void => {
  const errors = errorsAnswer.parse(heard.list);
  for (const { code } of errors) expect(code).toBe(heard.status);
};

describe('whatever is sent', () => {
  const names = fc.oneof(
    fc.constantFrom(
      ...Object.keys(lamp),
      'api_key',
      'lat',
      'long',
      'attribute[trapped]',
      'attribute[',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...Object.values(lamp), staffKey, '', '\u0000', '-1', '1e9', 'NaN'),
  );

  it('is kept or refused in the standard’s form, never answered with a fault', async () => {
    const forms = fc.array(fc.tuple(names, values), { maxLength: 12 });
    const paths = fc.constantFrom('/requests.json', '/servicerequestupdates.json');
    await fc.assert(
      fc.asyncProperty(paths, forms, async (path, fields) => {
        const heard = await hall.post(path, Object.fromEntries(fields), aKey());
        expect([201, 400, 403, 404, 429]).toContain(heard.status);
        if (heard.status !== 201) refusedProperly(heard);
      }),
      { numRuns: 200 },
    );
    expect(hall.logged.filter(({ event }) => event === 'desk-failed')).toEqual([]);
  });

  it('is read or refused, whatever stands in the address', async () => {
    const asked = fc.record({
      path: fc.constantFrom('/requests', '/services', '/tokens', '/requests/', '/services/', '/tokens/', '/'),
      name: fc.string({ unit: 'grapheme', maxLength: 30 }),
      query: fc.dictionary(names, values, { maxKeys: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, name, query }) => {
        const address = `${path}${encodeURIComponent(name)}.json?${new URLSearchParams(query).toString()}`;
        const heard = await hall.get(address);
        expect([200, 400, 403, 404, 429]).toContain(heard.status);
        if (heard.status !== 200) refusedProperly(heard);
      }),
      { numRuns: 200 },
    );
    expect(hall.logged.filter(({ event }) => event === 'desk-failed')).toEqual([]);
  });
});

describe('the status fits what is wrong', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = async (body: string, headers: Readonly<Record<string, string>>, method = 'POST') => {
    const response = await fetch(`${hall.url}/requests.json`, { method, headers, body });
    const list = errorsAnswer.parse(await response.json());
    return { status: response.status, list, allow: response.headers.get('allow') };
  };

  it('a story longer than 4,000 characters is refused by name, a flood by its size', async () => {
    const long = await hall.post('/requests.json', {
      ...lamp,
      api_key: staffKey,
      description: '灯'.repeat(4001),
    });
    expect(long).toMatchObject({
      status: 400,
      body: { description: 'description: longer than 4000 characters' },
    });
    expect((await sent(`description=${'a'.repeat(200_000)}`, form)).status).toBe(413);
  });

  it('JSON is not a form, and DELETE is not a way to hand in', async () => {
    expect((await sent('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect(await sent('', form, 'DELETE')).toMatchObject({ status: 405, allow: 'GET, POST' });
  });

  it('a field given twice is refused, for nobody knows which is meant', async () => {
    const twice = await sent(`api_key=${staffKey}&service_code=noise&service_code=water`, form);
    expect(twice).toMatchObject({ status: 400, list: [{ description: 'service_code: given twice' }] });
  });

  it('an empty field counts as absent, and one nobody knows is ignored', async () => {
    const kept = await hall.post('/requests.json', {
      api_key: staffKey,
      jurisdiction_id: '',
      service_code: 'noise',
      address_string: '和平家园2号楼',
      colour: 'green',
    });
    expect(kept.status).toBe(201);
  });

  it('a control character never reaches slip or XML', async () => {
    const heard = await hall.post('/requests.json', { ...lamp, api_key: staffKey, description: 'a\u0007' });
    expect(heard).toMatchObject({
      status: 400,
      body: { description: 'description: holds control characters' },
    });
  });
});
