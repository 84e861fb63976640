import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { mintReference } from '#app/cases/reference.ts';
import { secretFrom } from '#app/cases/slip-code.ts';
import type { CaseUpdate, Submission } from '#app/cases/submission.ts';
import { serviceCode } from '#app/ids.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import type { Service } from '#app/services/service.ts';
import { openClient } from '#main/cases/client/client.ts';
import { fakeCaseApi } from '#main/cases/fake-case-api.ts';
import { openPlainServer } from '#main/cases/imitation/plain-server.ts';
import { openDesk } from '#main/desk/desk.ts';

/** One suite for every case API there is: what the kiosk may rely on, whoever stands behind. */

interface Subject {
  readonly api: CaseApi;
  readonly stop: () => Promise<void>;
}

const light: Service = {
  code: serviceCode('streetlight'),
  name: '路灯照明',
  description: '',
  locale: 'zh-CN',
  group: 'report',
  icon: 'lightbulb',
  says: ['路灯不亮'],
  location: 'public',
  contact: 'offered',
  questions: [],
};

const desk = async (): Promise<Subject> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
  const opened = await openDesk({
    dataDir,
    contentDir: 'assets/desk',
    key: Buffer.alloc(32, 1),
    apiKey: 'hall-key-1',
  });
  return {
    api: openClient({ endpoint: opened.url, apiKey: 'hall-key-1' }),
    stop: async () => {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
};
const plain = async (format: 'json' | 'xml'): Promise<Subject> => {
  const server = await openPlainServer({ format });
  return { api: openClient({ endpoint: `${server.url}/` }), stop: () => server.stop() };
};
const fake = (hall: boolean): Promise<Subject> =>
  Promise.resolve({
    api: fakeCaseApi({ services: [light], profile: { hall, idempotent: hall, media: hall, changeset: '' } }),
    stop: () => Promise.resolve(),
  });

const subjects = [
  { name: 'the fake, with the hall profile', hall: true, open: () => fake(true) },
  { name: 'the fake, without', hall: false, open: () => fake(false) },
  { name: 'a plain server in JSON', hall: false, open: () => plain('json') },
  { name: 'a plain server in XML', hall: false, open: () => plain('xml') },
  { name: 'the embedded desk', hall: true, open: desk },
] as const;

describe.each(subjects)('$name', ({ hall, open }) => {
  let subject: Subject | undefined;
  afterEach(async () => {
    await subject?.stop();
    subject = undefined;
  });
  const opened = async (): Promise<CaseApi> => (subject = await open()).api;

  /** A case of the first service, with every required question answered by its first value. */
  const submissionTo = async (api: CaseApi, n: number): Promise<Submission> => {
    const services = await api.services('zh-CN');
    if (!services.ok) throw new Error(services.error.detail);
    const service = services.value.find(({ code }) => code === 'streetlight') ?? services.value[0];
    if (service === undefined) throw new Error('no service');
    const answers = service.questions.flatMap((question) =>
      question.kind === 'choice' && question.showIf === undefined
        ? [[question.code, question.values[0]?.key ?? ''] as const]
        : [],
    );
    return {
      service: service.code,
      serviceName: service.name,
      locale: 'zh-CN',
      answers: Object.fromEntries(answers),
      description: '楼道口的灯三天不亮了',
      addressString: '幸福里3号楼',
      phone: '13800138000',
      clientRef: `4f6ad07b-6d3c-4d2c-9d9c-${String(n).padStart(12, '0')}`,
      reference: mintReference(10, n),
      secret: secretFrom(Uint8Array.from({ length: 20 }, (_, at) => at + n)),
      keptAt: new Date().toISOString(),
    };
  };
  const submitted = async (api: CaseApi, n: number): Promise<{ submission: Submission; id: string }> => {
    const submission = await submissionTo(api, n);
    const profile = await api.discover();
    if (!profile.ok) throw new Error(profile.error.detail);
    const accepted = await api.submit(submission, profile.value);
    if (!accepted.ok || !('id' in accepted.value)) throw new Error(JSON.stringify(accepted));
    return { submission, id: accepted.value.id };
  };

  test('says what it can do', async () => {
    expect(await (await opened()).discover()).toMatchObject({ ok: true, value: { hall, idempotent: hall } });
  });

  test('lists services one can ask about aloud', async () => {
    const services = await (await opened()).services('zh-CN');
    expect(services.ok && services.value.length).toBeGreaterThan(0);
    for (const service of services.ok ? services.value : []) {
      expect(service.says).toContain(service.says[0]);
      for (const question of service.questions) expect(question.prompt).not.toBe('');
    }
  });

  test('takes a case, and tells how it stands by its id', async () => {
    const api = await opened();
    const { submission, id } = await submitted(api, 1);
    const status = await api.status({ by: 'id', id }, 'zh-CN');
    expect(status).toMatchObject({
      ok: true,
      value: { state: 'submitted', serviceName: submission.serviceName },
    });
  });

  test('finds a case whose answer was lost, and no other', async () => {
    const api = await opened();
    const { submission, id } = await submitted(api, 2);
    expect(await api.find(submission)).toEqual({ ok: true, value: { id } });
    expect(await api.find(await submissionTo(api, 3))).toEqual({ ok: true, value: { absent: true } });
  });

  test('finds it even when the kiosk lives in another year', async () => {
    const api = await opened();
    const { submission, id } = await submitted(api, 4);
    expect(await api.find({ ...submission, keptAt: '2016-02-29T08:00:00Z' })).toEqual({
      ok: true,
      value: { id },
    });
  });

  test('knows no id it never gave', async () => {
    expect(await (await opened()).status({ by: 'id', id: '987654321' }, 'zh-CN')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  test.runIf(hall)('takes the same case twice and keeps it once', async () => {
    const api = await opened();
    const { submission, id } = await submitted(api, 5);
    const profile = await api.discover();
    expect(profile.ok && (await api.submit(submission, profile.value))).toEqual({ ok: true, value: { id } });
  });

  test.runIf(hall)('tells the state to who knows the reference, and all to who holds the slip', async () => {
    const api = await opened();
    const { submission } = await submitted(api, 6);
    const { reference, secret } = submission;
    const anyone = await api.status({ by: 'reference', reference }, 'zh-CN');
    expect(anyone).toMatchObject({ ok: true, value: { state: 'submitted', reference } });
    expect(JSON.stringify(anyone)).not.toContain('幸福里');
    expect(JSON.stringify(anyone)).not.toContain('灯三天');
    const holder = await api.status({ by: 'reference', reference, secret }, 'zh-CN');
    expect(holder).toMatchObject({
      ok: true,
      value: { addressString: '幸福里3号楼', description: '楼道口的灯三天不亮了' },
    });
    const guesser = await api.status(
      { by: 'reference', reference, secret: secretFrom(new Uint8Array(20)) },
      'zh-CN',
    );
    expect(guesser).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  test.runIf(hall)('lets the holder of the slip follow up and withdraw', async () => {
    const api = await opened();
    const { submission } = await submitted(api, 7);
    const { reference, secret } = submission;
    const update = (n: number, change: Partial<CaseUpdate>): CaseUpdate => ({
      clientRef: `0b1c2d3e-6d3c-4d2c-9d9c-${String(n).padStart(12, '0')}`,
      reference,
      secret,
      type: 'follow_up',
      ...change,
    });
    expect(await api.update(update(1, { description: '现在好像又亮了' }))).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await api.update(update(2, { type: 'withdraw' }))).toEqual({ ok: true, value: undefined });
    expect(await api.update(update(3, { secret: secretFrom(new Uint8Array(20)) }))).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  test.runIf(hall)(
    'tells that it was taken back, and takes it up again where it was not solved',
    async () => {
      const api = await opened();
      const { submission } = await submitted(api, 9);
      const { reference, secret } = submission;
      const update = (n: number, change: Partial<CaseUpdate>) =>
        api.update({
          clientRef: `1c2d3e4f-6d3c-4d2c-9d9c-${String(n).padStart(12, '0')}`,
          reference,
          secret,
          type: 'withdraw',
          ...change,
        });
      const status = () => api.status({ by: 'reference', reference, secret }, 'zh-CN');
      expect((await update(1, {})).ok).toBe(true);
      expect(await status()).toMatchObject({ ok: true, value: { state: 'closed', withdrawn: true } });
      expect((await update(2, { type: 'feedback', solved: false })).ok).toBe(true);
      const again = await status();
      expect(again).toMatchObject({ ok: true, value: { state: 'in_progress' } });
      expect(again.ok && again.value.withdrawn).not.toBe(true);
    },
  );

  test.runIf(hall)('takes a photo from the holder of the slip, once, and from nobody else', async () => {
    const api = await opened();
    const profile = await api.discover();
    expect(profile).toMatchObject({ ok: true, value: { media: true } });
    const { submission, id } = await submitted(api, 10);
    const { secret } = submission;
    const photo = {
      clientRef: '2d3e4f5a-6d3c-4d2c-9d9c-000000000001',
      id,
      secret,
      kind: 'photo',
      content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
      consent: { at: '2026-11-24T09:00:00+08:00', textVersion: 'photo-1' },
    } as const;
    expect(await api.media(photo)).toEqual({ ok: true, value: undefined });
    expect(await api.media(photo)).toEqual({ ok: true, value: undefined });
    const guess = {
      ...photo,
      clientRef: '2d3e4f5a-6d3c-4d2c-9d9c-000000000002',
      secret: secretFrom(new Uint8Array(20)),
    };
    expect(await api.media(guess)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  test.runIf(!hall)('takes no photo', async () => {
    const api = await opened();
    const { submission, id } = await submitted(api, 11);
    const { secret, clientRef } = submission;
    const content = Uint8Array.from([0xff, 0xd8, 0xff]);
    const consent = { at: submission.keptAt, textVersion: 'photo-1' };
    expect(await api.media({ clientRef, id, secret, kind: 'photo', content, consent })).toMatchObject({
      ok: false,
      error: { code: 'unsupported' },
    });
  });

  test.runIf(!hall)('says plainly what it cannot do', async () => {
    const api = await opened();
    const { reference, secret } = await submissionTo(api, 8);
    const unsupported = { ok: false, error: { code: 'unsupported' } };
    expect(await api.status({ by: 'reference', reference }, 'zh-CN')).toMatchObject(unsupported);
    expect(await api.update({ clientRef: 'x', reference, secret, type: 'withdraw' })).toMatchObject(
      unsupported,
    );
  });
});
