import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MediaFile } from '#app/cases/media.ts';
import { effectId } from '#app/ids.ts';
import type { ApiError } from '#app/ports/case-api.ts';
import { toWav } from '#app/speech/wav.ts';
import { real } from '#app/practice/realm.ts';
import { openClient } from '#main/cases/client/client.ts';
import type { Fetch } from '#main/cases/client/http.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import { openOutbox, type Outbox } from '#main/cases/outbox.ts';
import { filesUnder } from '../../lib/files.ts';
import { extended, openHall, staffKey, type Hall } from '../desk/hall.ts';
import { away, kioskForEachTest, light, lost } from './kiosk.ts';

const kiosk = kioskForEachTest();

const consent = { at: '2026-11-24T08:00:00+08:00', textVersion: 'zh-CN-0badcafe' };
/** Somebody says something for a tenth of a second. */
const voice: MediaFile = {
  kind: 'voice',
  consent,
  content: toWav({
    samples: Float32Array.from({ length: 1_600 }, (_, at) => Math.sin(at / 9)),
    sampleRate: 16_000,
  }),
};
const photo: MediaFile = {
  kind: 'photo',
  consent,
  content: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('金丝雀的照片')]),
};

const kept = async (outbox: Outbox, files: readonly MediaFile[] = [photo, voice]) => {
  const result = await outbox.keep(light, effectId('visit:1'), files);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const refused: ApiError = { code: 'rejected', detail: 'too large', status: 413 };

describe('a case with a photo and a voice', () => {
  it('goes first; they follow it, each once, with their own yes', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    const { secret } = await kept(outbox);
    await kiosk().clock.settle();
    expect(api.taken).toHaveLength(1);
    expect(api.uploads).toMatchObject([
      { kind: 'photo', id: '0', secret, consent },
      { kind: 'voice', id: '0', secret, consent },
    ]);
    expect(Buffer.from(api.uploads[0]?.content ?? []).equals(photo.content)).toBe(true);
    expect(JSON.stringify(api.taken)).not.toContain('media');
  });

  it('waits sealed while the line is down, across a restart, and nothing of it is left once it is there', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    await kept(await kiosk().outboxTo(api));
    expect(kiosk().store.names('content/')).toHaveLength(2);
    expect(await onDisk()).not.toMatch(/金丝雀|RIFF/);
    await kiosk().restart();
    api.cutOff(undefined);
    await kiosk().outboxTo(api);
    await kiosk().clock.pass({ minutes: 20 });
    expect(api.uploads).toHaveLength(2);
    // At once, not in a day as the words: no slip is printed from them.
    expect(kiosk().store.names('content/')).toEqual([]);
  });

  it('sends a file again where the answer was lost, and it is there once', async () => {
    const api = fakeCaseApi();
    api.fail('media', { ...lost, taken: true }, lost);
    const outbox = await kiosk().outboxTo(api);
    await kept(outbox);
    await kiosk().clock.pass({ minutes: 20 });
    expect(api.uploads.map(({ kind }) => kind)).toEqual(['photo', 'voice']);
  });

  it('refused, a file waits for the staff, and holds up neither the next file nor a withdrawal', async () => {
    const api = fakeCaseApi();
    api.fail('media', refused);
    const outbox = await kiosk().outboxTo(api);
    const { reference, secret } = await kept(outbox);
    await outbox.amend({ reference, secret, type: 'withdraw' }, effectId('visit:2'));
    await kiosk().clock.settle();
    expect(api.uploads.map(({ kind }) => kind)).toEqual(['voice']);
    expect(api.updates).toMatchObject([{ type: 'withdraw' }]);
    const photos = outbox.items().filter(({ what }) => what.kind === 'media' && what.media === 'photo');
    expect(photos).toMatchObject([{ delivery: { at: 'stuck' } }]);
    expect(await outbox.giveUp(reference)).toBe(true);
    expect(kiosk().store.names('content/')).toEqual([]);
  });

  it('is kept whole or not at all: the same effect asked again adds no second photo', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    await Promise.all([kept(outbox), kept(outbox)]);
    await kiosk().clock.settle();
    expect(api.uploads).toHaveLength(2);
  });

  it('still finds its case when the words of it have been wiped a day after it arrived', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    api.fail('media', ...Array<ApiError>(200).fill(away));
    await kept(outbox, [voice]);
    await kiosk().clock.pass({ hours: 26 });
    expect(api.uploads).toHaveLength(0);
    await kiosk().clock.pass({ hours: 48 });
    expect(api.uploads).toMatchObject([{ kind: 'voice', id: '0' }]);
  });
});

async function onDisk(): Promise<string> {
  return (await Promise.all(filesUnder(kiosk().dir).map((file) => readFile(file))))
    .map((content) => content.toString('latin1') + content.toString('utf8'))
    .join();
}

describe('over the wire, at a real desk', () => {
  let hall: Hall;
  beforeEach(async () => {
    hall = await openHall({ apiKey: staffKey });
  });
  afterEach(() => hall.leave());

  const outboxOver = (fetch: Fetch) =>
    openOutbox({
      store: real(kiosk().store),
      dir: kiosk().dir,
      kiosk: 10,
      clock: kiosk().clock,
      api: real(openClient({ endpoint: hall.url, apiKey: staffKey, fetch })),
    });
  const mediaOf = async (): Promise<unknown> => {
    const [request] = (await hall.get(`/requests.json?api_key=${staffKey}`)).list;
    return extended(
      await hall.get(`/requests/${String(request?.['service_request_id'])}.json?api_key=${staffKey}`),
    )['media'];
  };

  it('both arrive once, though the connection breaks right after the first was taken', async () => {
    let broken = 0;
    const breaking: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.includes('/media') || broken > 0) return answer;
      broken += 1;
      await answer.text();
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) });
    };
    const outbox = await outboxOver(breaking);
    await kept(outbox);
    for (let tries = 0; tries < 5; tries += 1) {
      await outbox.idle();
      await kiosk().clock.pass({ minutes: 20 });
    }
    await outbox.close();
    expect(broken).toBe(1);
    expect(await mediaOf()).toMatchObject([
      { kind: 'photo', bytes: photo.content.length },
      { kind: 'voice', content_type: 'audio/wav', bytes: voice.content.length },
    ]);
  });
});
