import { afterEach, beforeEach, expect, it } from 'vitest';
import { aKey, lamp, openHall, staffKey, type Fields, type Hall } from './hall.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall({ apiKey: staffKey });
});
afterEach(() => hall.leave());

const hourMs = 3_600_000;
const handIn = async (fields: Fields): Promise<string> => {
  const kept = await hall.post('/requests.json', {
    api_key: staffKey,
    address_string: '幸福里3号楼',
    ...fields,
  });
  hall.passed(hourMs);
  return String(kept.body['service_request_id']);
};
const listed = async (query: string): Promise<readonly unknown[]> =>
  (await hall.get(`/requests.json?api_key=${staffKey}${query}`)).list.map(
    (each) => each['service_request_id'],
  );

it('the staff list by kind, by state and by time, newest first, and after a restart all the same', async () => {
  const noise = await handIn({ service_code: 'noise' });
  const before = hall.now().toISOString();
  const water = await handIn({ service_code: 'water' });
  const { reference, secret } = lamp;
  const street = await hall.post('/requests.json', { api_key: staffKey, ...lamp }, aKey());
  const light = String(street.body['service_request_id']);
  await hall.post('/servicerequestupdates.json', { reference, secret, type: 'withdraw' }, aKey());

  const found = async () => ({
    all: await listed(''),
    kind: await listed('&service_code=noise,water'),
    open: await listed('&status=open'),
    closed: await listed('&status=closed'),
    since: await listed(`&start_date=${before}`),
  });
  const expected = {
    all: [light, water, noise],
    kind: [water, noise],
    open: [water, noise],
    closed: [light],
    since: [light, water],
  };
  expect(await found()).toEqual(expected);
  const { dataDir } = hall;
  const now = hall.now();
  await hall.close();
  hall = await openHall({ apiKey: staffKey, dataDir, now });
  expect(await found()).toEqual(expected);
});

it('what happened within an hour is told, also of a case from before', async () => {
  const { reference, secret } = lamp;
  await hall.post('/requests.json', { api_key: staffKey, ...lamp }, aKey());
  hall.passed(100 * 24 * hourMs);
  const since = hall.now().toISOString();
  await hall.post('/servicerequestupdates.json', { reference, secret, description: '还是不亮' }, aKey());
  const told = await hall.get(`/servicerequestupdates.json?api_key=${staffKey}&start_date=${since}`);
  expect(told.list.map(({ type, description }) => [type, description])).toEqual([['follow_up', '还是不亮']]);
});
