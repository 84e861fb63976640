import { randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaLimits } from '#app/cases/media.ts';
import { mediaAnswer, mediaKeptAnswer } from '#main/desk/wire/answers.ts';
import { filesUnder } from '../../lib/files.ts';
import { aKey, extended, lamp, openHall, staffKey, type Hall } from './hall.ts';

let hall: Hall;
let id: string;
beforeEach(async () => {
  hall = await openHall({ apiKey: staffKey });
  const kept = await hall.post('/requests.json', { api_key: staffKey, ...lamp }, aKey());
  id = String(kept.body['service_request_id']);
});
afterEach(() => hall.leave());

const { reference, secret } = lamp;
const jpeg = (bytes = 2_000) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(bytes - 4)]);
const wav = Buffer.concat([Buffer.from('RIFF....WAVEfmt '), randomBytes(2_000)]);

interface Sent {
  readonly fields?: Readonly<Record<string, string>>;
  readonly file?: Buffer;
  readonly key?: Readonly<Record<string, string>>;
  readonly of?: string;
}
async function send({ fields = {}, file = jpeg(), key = aKey(), of = id }: Sent) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ secret, kind: 'photo', consent: 'true', ...fields })) {
    if (value !== '') form.append(name, value);
  }
  form.append('media', new Blob([new Uint8Array(file)], { type: 'text/html' }), '../../etc/passwd');
  const answer = await fetch(`${hall.url}/requests/${of}/media.json`, {
    method: 'POST',
    headers: key,
    body: form,
  });
  return {
    status: answer.status,
    text: await answer.text(),
    replayed: answer.headers.get('idempotency-replayed'),
  };
}
const entry = (text: string) => mediaKeptAnswer.parse(JSON.parse(text))[0];
const staff = (path: string) => hall.get(`${path}?api_key=${staffKey}`);
const media = async () => extended(await staff(`/requests/${id}.json`))['media'];

describe('she shows what she means', () => {
  it('a photo of the lamp: kept, listed with the case, and opened by the staff as it was', async () => {
    const photo = jpeg();
    const kept = await send({ file: photo, fields: { consent_text_version: 'photo-1' } });
    expect(kept.status).toBe(201);
    const mediaId = entry(kept.text)?.media_id ?? '';
    expect(await media()).toEqual([
      { media_id: mediaId, kind: 'photo', content_type: 'image/jpeg', bytes: photo.length },
    ]);
    const [opened] = mediaAnswer.parse((await staff(`/requests/${id}/media/${mediaId}.json`)).list);
    expect(Buffer.from(opened?.content ?? '', 'base64').equals(photo)).toBe(true);
    expect(opened).toMatchObject({ consent_text_version: 'photo-1', consent_at: hall.now().toISOString() });
  });

  it('her own voice, too; and once where the answer was lost', async () => {
    const key = aKey();
    const sent = { file: wav, fields: { kind: 'voice' }, key };
    const first = await send(sent);
    const again = await send(sent);
    expect(again).toEqual({ ...first, replayed: 'true' });
    expect(await media()).toHaveLength(1);
    expect((await send({ file: jpeg(), key })).status).toBe(422);
  });

  it('nowhere on the disk in the clear', async () => {
    const photo = jpeg();
    await send({ file: photo });
    const sign = photo.subarray(100, 120);
    for (const file of filesUnder(hall.dataDir)) {
      const bytes = await readFile(file);
      expect(bytes.includes(sign) || bytes.includes(sign.toString('base64'))).toBe(false);
    }
  });

  it('gone with the case when she wants it deleted', async () => {
    const mediaId = entry((await send({})).text)?.media_id ?? '';
    await hall.post('/servicerequestupdates.json', { reference, secret, type: 'delete' }, aKey());
    expect((await staff(`/requests/${id}/media/${mediaId}.json`)).status).toBe(404);
    const names = await readdir(hall.dataDir, { recursive: true });
    expect(names.filter((name) => name.includes(mediaId))).toEqual([]);
    expect((await send({})).status).toBe(400);
  });
});

describe('what is not taken', () => {
  it.each([
    ['without her consent to just this', { fields: { consent: '' } }, 400],
    ['with a consent that is none', { fields: { consent: 'false' } }, 400],
    ['a page that calls itself a photo', { file: Buffer.from('<html>'.repeat(50)) }, 400],
    ['a voice note sent as a photo', { file: wav }, 400],
    ['nothing', { file: Buffer.alloc(0) }, 400],
    ['from whoever has no slip', { fields: { secret: '' } }, 403],
    ['with another slip', { fields: { secret: '0'.repeat(20) } }, 403],
    ['to a case that is not there', { of: 'c0' }, 404],
    ['larger than a photo is', { file: jpeg(mediaLimits.photo.longestBytes + 1) }, 413],
    ['a flood', { file: jpeg(2 * mediaLimits.photo.longestBytes) }, 413],
  ] as const)('%s', async (_what, sent, status) => {
    const refused = await send(sent);
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.text)).toMatchObject([{ code: status }]);
    expect(await media()).toBeUndefined();
  });

  it('a sixth; a form without a file; a file without its form', async () => {
    for (let n = 0; n < 5; n += 1) expect((await send({})).status).toBe(201);
    expect((await send({})).status).toBe(400);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...aKey() };
    const path = `${hall.url}/requests/${id}/media.json`;
    expect((await fetch(path, { method: 'POST', headers, body: 'kind=photo' })).status).toBe(415);
    const broken = { 'content-type': 'multipart/form-data; boundary=x', ...aKey() };
    expect((await fetch(path, { method: 'POST', headers: broken, body: '--y\r\n' })).status).toBe(400);
    expect(hall.logged.filter(({ event }) => event === 'desk-failed')).toEqual([]);
  });

  it('nobody but the staff opens it', async () => {
    const mediaId = entry((await send({})).text)?.media_id ?? '';
    expect((await hall.get(`/requests/${id}/media/${mediaId}.json`)).status).toBe(403);
    expect((await hall.get(`/requests.json?reference=${reference}`)).text).not.toContain(mediaId);
  });
});
