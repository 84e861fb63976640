import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  definitionAnswer,
  discoveryAnswer,
  requestsAnswer,
  servicesAnswer,
} from '#main/desk/wire/answers.ts';
import { aKey, extended, lamp, openHall, staffKey, type Hall } from './hall.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall({ apiKey: staffKey });
});
afterEach(() => hall.leave());

const key = { api_key: staffKey };

describe('a kiosk finds its way', () => {
  it('from discovery to the questions of the lift, in both languages', async () => {
    const discovery = discoveryAnswer.parse((await hall.get('/discovery.json')).body);
    expect(discovery.extensions).toEqual(['hall-1', 'hall-media-1']);
    const production = discovery.endpoints.find(({ type }) => type === 'production');
    expect(production?.url).toBe(hall.url);

    const services = servicesAnswer.parse((await hall.get('/services.json')).list);
    expect(services).toHaveLength(18);
    expect(services[0]).toMatchObject({ service_code: 'elevator', group: 'report', subgroup: '电梯' });

    const lift = definitionAnswer.parse((await hall.get('/services/elevator.json')).body);
    expect(lift.attributes[0]).toMatchObject({ prompt: '里面有没有人？', kind: 'choice', required: true });
    const english = definitionAnswer.parse((await hall.get('/services/elevator.json?locale=en')).body);
    expect(english.attributes[0]).toMatchObject({ prompt: 'Is anyone inside?', datatype: 'singlevaluelist' });
  });

  it('and in XML, with the elements the standard names', async () => {
    const services = await hall.get('/services.xml');
    expect(services.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(services.text).toMatch(/<services>\s*<service>\s*<service_code>elevator<\/service_code>/);
    const lift = await hall.get('/services/elevator.xml');
    expect(lift.text).toMatch(/<values>\s*<value>\s*<key>trapped<\/key>\s*<name>有人困住了<\/name>/);
    const unknown = await hall.get('/services/spaceship.xml');
    expect(unknown.status).toBe(404);
    expect(unknown.text).toMatch(/<errors>\s*<error>\s*<code>404<\/code>/);
  });
});

describe('grandmother Wang hands in the broken lamp', () => {
  it('and what she agreed to, when and to which words, stands with it for the staff', async () => {
    const agreed = '2026-11-24T09:00:00+08:00 zh-CN-1a2b3c4d';
    const kept = await hall.post('/requests.json', { ...key, ...lamp, 'consent[contact]': agreed }, aKey());
    const id = String(kept.body['service_request_id']);
    const staff = await hall.get(`/requests/${id}.json?api_key=${staffKey}`);
    requestsAnswer.parse(staff.list);
    expect(extended(staff)['consents']).toEqual({ contact: agreed });
  });

  it('and staff read it whole, while the reference alone tells state and next step', async () => {
    const kept = await hall.post('/requests.json', { ...key, ...lamp }, aKey());
    expect(kept.status).toBe(201);
    const id = String(kept.body['service_request_id']);

    const staff = await hall.get(`/requests/${id}.json?api_key=${staffKey}`);
    requestsAnswer.parse(staff.list);
    expect(staff.body).toMatchObject({
      description: lamp.description,
      address: lamp.address_string,
      status: 'open',
    });
    expect(extended(staff)['phone']).toBe(lamp.phone);

    const byReference = await hall.get(`/requests.json?reference=${lamp.reference}&api_key=${staffKey}`);
    expect(extended(byReference)).toMatchObject({ status: 'submitted', next: '工作人员马上来看。' });
    expect(byReference.text).not.toMatch(/幸福里|看不见|13800138000/);

    const anyone = await hall.get(`/requests/${id}.json`);
    expect(anyone.text).not.toMatch(/幸福里|看不见|13800138000/);

    const withSlip = await hall.get(`/requests.json?reference=${lamp.reference}&secret=${lamp.secret}`);
    expect(withSlip.body['description']).toBe(lamp.description);
  });

  it('promised within three working days: handed in on a Tuesday, by Friday', async () => {
    await hall.post('/requests.json', { ...key, ...lamp }, aKey());
    const status = await hall.get(`/requests.json?reference=${lamp.reference}`);
    expect(extended(status)['promised_by']).toBe('2026-11-27');
  });

  it('once, even where the answer was lost and the kiosk asks again', async () => {
    const same = aKey();
    const first = await hall.post('/requests.json', { ...key, ...lamp }, same);
    const again = await hall.post('/requests.json', { ...key, ...lamp }, same);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await hall.get(`/requests.json?api_key=${staffKey}`)).list).toHaveLength(1);
  });

  it('but her key does not serve for another matter', async () => {
    const same = aKey();
    await hall.post('/requests.json', { ...key, ...lamp }, same);
    const other = await hall.post('/requests.json', { ...key, ...lamp, description: '别的事' }, same);
    expect(other.status).toBe(422);
  });

  it('and of two requests at the same instant one is done and one is told to wait or answered alike', async () => {
    const same = aKey();
    const both = await Promise.all([
      hall.post('/requests.json', { ...key, ...lamp }, same),
      hall.post('/requests.json', { ...key, ...lamp }, same),
    ]);
    expect(both.map(({ status }) => status).sort()).toSatisfy(
      (statuses: number[]) => statuses[0] === 201 && (statuses[1] === 201 || statuses[1] === 409),
    );
    expect((await hall.get(`/requests.json?api_key=${staffKey}`)).list).toHaveLength(1);
  });

  it('never under a reference that is another neighbour’s', async () => {
    await hall.post('/requests.json', { ...key, ...lamp }, aKey());
    const other = await hall.post('/requests.json', { ...key, ...lamp, description: '别的' }, aKey());
    expect(other.status).toBe(400);
    expect(other.body['description']).toMatch(/reference: duplicate/);
  });

  it('and a hall kiosk must bring an idempotency key', async () => {
    const without = await hall.post('/requests.json', { ...key, ...lamp });
    expect(without).toMatchObject({ status: 400, body: { code: 400 } });
  });

  it('even where she cannot say the place: the staff ask her later', async () => {
    const { address_string: _place, ...unsure } = lamp;
    expect((await hall.post('/requests.json', { ...key, ...unsure }, aKey())).status).toBe(201);
  });

  it('found again by client_ref when the kiosk is in doubt', async () => {
    const clientRef = '6f1c1f0e-9b1e-4a55-8b43-0f6f1f6f0a11';
    await hall.post('/requests.json', { ...key, ...lamp, 'attribute[client_ref]': clientRef }, aKey());
    expect((await hall.get(`/requests.json?client_ref=${clientRef}`)).list).toHaveLength(1);
    const absent = await hall.get('/requests.json?client_ref=6f1c1f0e-9b1e-4a55-8b43-0f6f1f6f0a12');
    expect(absent).toMatchObject({ status: 200, list: [] });
  });
});

describe('a plain GeoReport client', () => {
  const plain = { ...key, service_code: 'elevator', lat: '30.25', long: '120.16' };

  it('hands in without any of the hall’s extras', async () => {
    const kept = await hall.post('/requests.json', { ...plain, 'attribute[trapped]': 'empty' });
    expect(kept.status).toBe(201);
    const listed = await hall.get(`/requests.json?api_key=${staffKey}&service_code=elevator&status=open`);
    expect(listed.body).toMatchObject({ lat: 30.25, long: 120.16 });
  });

  it('is told everything that is missing at once', async () => {
    const refused = await hall.post('/requests.json', { ...key, service_code: 'elevator' });
    expect(refused.status).toBe(400);
    expect(refused.list.map(({ description }) => String(description).split(':')[0])).toEqual([
      'address_string',
      'attribute[trapped]',
    ]);
  });

  it('gets 404 for a service nobody offers and 403 without the key', async () => {
    expect((await hall.post('/requests.json', { ...plain, service_code: 'spaceship' })).status).toBe(404);
    expect((await hall.post('/requests.json', { ...plain, api_key: 'guess' })).status).toBe(403);
    expect((await hall.get('/requests.json')).status).toBe(403);
  });

  it('waits for the number of a certificate by its token', async () => {
    const kept = await hall.post('/requests.json', {
      ...key,
      service_code: 'certificate',
      phone: '13800138000',
      'attribute[kind]': 'residence',
    });
    const token = String(kept.body['token']);
    expect(await hall.get(`/tokens/${token}.json`)).toMatchObject({ status: 200, list: [] });
    hall.passed(5_000);
    const ready = await hall.get(`/tokens/${token}.json`);
    expect(ready.body).toMatchObject({ token });
    expect((await hall.get(`/requests/${String(ready.body['service_request_id'])}.json`)).status).toBe(200);
    expect((await hall.get('/tokens/6f1c1f0e-9b1e-4a55-8b43-0f6f1f6f0a11.json')).status).toBe(404);
  });
});

it('practice at /test never shows among the hall’s cases', async () => {
  await hall.post('/test/requests.json', { ...key, ...lamp }, aKey());
  expect((await hall.get(`/requests.json?api_key=${staffKey}`)).list).toHaveLength(0);
  expect((await hall.get(`/test/requests.json?api_key=${staffKey}`)).list).toHaveLength(1);
});

it('notices and places are there to be read out', async () => {
  const notices = await hall.get('/notices.json');
  expect(notices.list.map(({ id }) => id)).toContain('fraud');
  hall.passed(365 * 86_400_000);
  expect((await hall.get('/notices.json')).list.map(({ id }) => id)).not.toContain('flu-shot');
  const { estates } = (await hall.get('/gazetteer.json')).body as { estates: readonly { name: string }[] };
  expect(estates.map(({ name }) => name)).toEqual(['幸福里', '和平家园', '枫林苑']);
});
