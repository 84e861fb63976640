import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder } from '../../lib/files.ts';
import { aKey, extended, lamp, openHall, staffKey, type Hall } from './hall.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall({ apiKey: staffKey });
  await hall.post('/requests.json', { api_key: staffKey, ...lamp }, aKey());
});
afterEach(() => hall.leave());

const { reference, secret } = lamp;
const withSlip = (fields: Readonly<Record<string, string>>) =>
  hall.post('/servicerequestupdates.json', { reference, secret, ...fields }, aKey());
const byStaff = async (fields: Readonly<Record<string, string>>) =>
  hall.post('/servicerequestupdates.json', { api_key: staffKey, reference, ...fields }, aKey());
const state = async () => extended(await hall.get(`/requests.json?reference=${reference}`))['status'];
const whole = () => hall.get(`/requests.json?reference=${reference}&secret=${secret}`);

describe('the staff move the case on', () => {
  it('step by step, with a note the resident hears', async () => {
    await byStaff({ type: 'state', state: 'accepted' });
    await byStaff({ type: 'state', state: 'filed' });
    const moved = await byStaff({ type: 'state', state: 'in_progress', description: '电工明天上午来。' });
    expect(moved).toMatchObject({ status: 201, body: { state: 'in_progress', status: 'open', reference } });
    const notes = extended(await whole())['notes'] as readonly { type: string; description: string }[];
    expect(notes.map(({ type }) => type)).toEqual(['submitted', 'accepted', 'filed', 'in_progress']);
    expect(notes.at(-1)?.description).toBe('电工明天上午来。');
  });

  it('and the note is not told to whoever has only the reference', async () => {
    await byStaff({ type: 'state', state: 'accepted', description: '打电话给王奶奶。' });
    expect((await hall.get(`/requests.json?reference=${reference}`)).text).not.toContain('王奶奶');
  });

  it('but not backwards, and not without the key', async () => {
    await byStaff({ type: 'state', state: 'filed' });
    expect((await byStaff({ type: 'state', state: 'accepted' })).status).toBe(400);
    expect((await withSlip({ type: 'state', state: 'resolved' })).status).toBe(403);
    expect(await state()).toBe('filed');
  });
});

describe('with the slip in hand', () => {
  it('a follow-up answers what the staff wanted to know', async () => {
    await byStaff({ type: 'state', state: 'awaiting_resident' });
    await withSlip({ description: '是三单元门口那盏' });
    expect(await state()).toBe('in_progress');
  });

  it('a wrong phone number is corrected and the rest stays', async () => {
    await withSlip({ type: 'correct', phone: '13900139000' });
    const now = await whole();
    expect(extended(now)['phone']).toBe('13900139000');
    expect(now.body['description']).toBe(lamp.description);
  });

  it('not satisfied takes the case up again; satisfied closes it', async () => {
    expect((await withSlip({ type: 'feedback', score: '1', solved: 'false' })).status).toBe(400);
    await byStaff({ type: 'state', state: 'resolved' });
    await withSlip({ type: 'feedback', score: '1', solved: 'false', comment: '还是不亮' });
    expect(await state()).toBe('in_progress');
    await byStaff({ type: 'state', state: 'resolved' });
    await withSlip({ type: 'feedback', score: '5', solved: 'true' });
    expect(await state()).toBe('closed');
  });

  it('withdrawn is closed, and cannot be withdrawn twice', async () => {
    expect((await withSlip({ type: 'withdraw' })).body).toMatchObject({ state: 'closed', type: 'withdraw' });
    expect((await withSlip({ type: 'withdraw' })).status).toBe(400);
  });

  it('deleted leaves no word of hers, and the reference still answers', async () => {
    await withSlip({ description: '灯罩也掉了' });
    await withSlip({ type: 'delete' });
    const staff = await hall.get(`/requests.json?reference=${reference}&detail=full&api_key=${staffKey}`);
    expect(staff.status).toBe(200);
    expect(staff.text).not.toMatch(/幸福里|看不见|灯罩|13800138000/);
    expect(extended(staff)['erased']).toBe(true);
    expect((await withSlip({ description: '还有' })).status).toBe(400);
  });

  it('a reprinted slip has a new secret and the old one opens nothing', async () => {
    const fresh = 'Z9Y8X7W6V5T4S3R2Q1P0';
    await byStaff({ type: 'rotate_secret', new_secret: fresh });
    expect((await whole()).status).toBe(403);
    const now = await hall.get(`/requests.json?reference=${reference}&secret=${fresh}`);
    expect(now.body['description']).toBe(lamp.description);
  });
});

describe('whoever tries to find out', () => {
  it('does nothing without the secret', async () => {
    for (const type of ['withdraw', 'delete', 'correct']) {
      const refused = await hall.post(
        '/servicerequestupdates.json',
        { reference, type, phone: '110' },
        aKey(),
      );
      expect(refused.status).toBe(403);
    }
    expect((await hall.get('/servicerequestupdates.json')).status).toBe(403);
  });

  it('is told that a key is wrong, even where none is needed', async () => {
    expect((await hall.get('/services.json?api_key=guessed')).status).toBe(403);
    expect((await hall.get('/services.json')).status).toBe(200);
  });

  it('is not heard after twenty wrong secrets, not even with the right one, until ten minutes have passed', async () => {
    for (let guess = 0; guess < 20; guess += 1) {
      const wrong = await hall.get(`/requests.json?reference=${reference}&secret=${'0'.repeat(16)}${guess}`);
      expect(wrong.status).toBe(403);
    }
    const blocked = await whole();
    expect(blocked.status).toBe(429);
    expect(Number(blocked.headers.get('retry-after'))).toBeGreaterThan(0);
    hall.passed(600_000);
    expect((await whole()).status).toBe(200);
  });

  it('is not heard after twenty references that do not exist', async () => {
    for (let guess = 0; guess < 20; guess += 1) {
      expect((await hall.get(`/requests.json?reference=${20_000_000 + guess}`)).status).toBe(404);
    }
    expect((await hall.get(`/requests.json?reference=${reference}`)).status).toBe(429);
  });

  it('reads nothing on the disk', async () => {
    for (const file of filesUnder(hall.dataDir)) {
      const bytes = await readFile(file);
      expect(bytes.includes(lamp.description)).toBe(false);
      expect(bytes.includes(lamp.secret)).toBe(false);
    }
  });
});

it('a case survives the desk', async () => {
  const { dataDir } = hall;
  await hall.close();
  hall = await openHall({ apiKey: staffKey, dataDir });
  expect((await whole()).body['description']).toBe(lamp.description);
});

it('a record the disk has damaged is set aside and told of, and the neighbour’s case stays', async () => {
  const neighbour = { ...lamp, reference: '10000023', description: '电梯不动了' };
  const kept = await hall.post('/requests.json', { api_key: staffKey, ...neighbour }, aKey());
  await hall.close();
  const files = await readdir(hall.dataDir, { recursive: true });
  const record = files.find((name) => name.endsWith(String(kept.body['service_request_id']))) ?? '';
  const bytes = await readFile(join(hall.dataDir, record));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(join(hall.dataDir, record), bytes);

  hall = await openHall({ apiKey: staffKey, dataDir: hall.dataDir });
  const listed = await hall.get(`/requests.json?api_key=${staffKey}`);
  expect(listed.list.map(({ description }) => description)).toEqual([lamp.description]);
  expect((await hall.get(`/requests.json?reference=${neighbour.reference}`)).status).toBe(404);
  expect(hall.logged.filter(({ event }) => event === 'record-damaged')).toHaveLength(1);
});

it('a year after it was closed nothing personal is left', async () => {
  await withSlip({ type: 'withdraw' });
  const { dataDir } = hall;
  hall.passed(366 * 86_400_000);
  const later = hall.now();
  await hall.close();
  hall = await openHall({ apiKey: staffKey, dataDir, now: later });
  await expect.poll(async () => extended(await whole())['erased']).toBe(true);
  expect((await whole()).text).not.toMatch(/幸福里|看不见|13800138000/);
  await expect.poll(() => hall.logged).toContainEqual({ event: 'retention-swept', cases: 1, keys: 2 });
});
