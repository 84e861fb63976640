import { describe, expect, test, vi } from 'vitest';
import { parseReference } from '#app/cases/reference.ts';
import type { Amendment, Kept } from '#app/cases/submission.ts';
import { effectId } from '#app/ids.ts';
import type { Accepted, ApiError } from '#app/ports/case-api.ts';
import { failed, type Result } from '#app/result.ts';
import { fakeCaseApi, type FakeCaseApi } from '#main/cases/fake-case-api.ts';
import type { Outbox } from '#main/cases/outbox.ts';
import { away, kept, kioskForEachTest, light, lost, plain, stateOf } from './kiosk.ts';

const kiosk = kioskForEachTest();

describe('a case is kept', () => {
  test('with a reference that holds, a secret, and a word when it has arrived', async () => {
    const api = fakeCaseApi();
    const arrived: string[] = [];
    const outbox = await kiosk().outboxTo(api, {
      onDelivered: (effect, reference) => arrived.push(`${effect} ${reference}`),
    });
    const told = await kept(outbox);
    expect(parseReference(told.reference).ok).toBe(true);
    expect(told.secret).toHaveLength(20);
    await kiosk().clock.settle();
    expect(api.taken).toMatchObject([
      { reference: told.reference, secret: told.secret, description: light.description },
    ]);
    expect(arrived).toEqual([`visit:1 ${told.reference}`]);
  });

  test('once, however often the same effect is asked for, also after a restart', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    const [first, again] = await Promise.all([kept(outbox), kept(outbox)]);
    expect(again).toEqual(first);
    await kiosk().clock.settle();
    await outbox.close();
    const after = await kiosk().outboxTo(api);
    expect(await kept(after)).toEqual(first);
    await kiosk().clock.settle();
    expect(api.posts()).toBe(1);
    expect((await kept(after, 'visit:2')).reference).not.toBe(first.reference);
  });

  test('and can be asked about before and after it is delivered', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    expect(await stateOf(outbox, told)).toEqual({
      state: 'waiting', reference: told.reference, serviceName: '路灯照明', updatedAt: told.keptAt, notes: [],
    }); // prettier-ignore
    expect(await stateOf(outbox, told, true)).toMatchObject({ addressString: '幸福里3号楼' });
    api.cutOff(undefined);
    await kiosk().clock.pass({ minutes: 20 });
    api.move('0', { state: 'in_progress' });
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'in_progress' });
    expect(JSON.stringify(await stateOf(outbox, told))).not.toContain('幸福里');
    expect(await stateOf(outbox, told, true)).toMatchObject({
      state: 'in_progress',
      addressString: '幸福里3号楼',
    });
  });

  test('with a plain server too, which shows anyone everything: the kiosk does not', async () => {
    const api = fakeCaseApi(plain);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'submitted', reference: told.reference });
    expect(JSON.stringify(await stateOf(outbox, told))).not.toContain('幸福里');
    expect(await stateOf(outbox, told, true)).toMatchObject({ addressString: '幸福里3号楼' });
    const stranger = await kept(outbox, 'visit:2');
    expect(await stateOf(outbox, { ...told, secret: stranger.secret }, true)).not.toHaveProperty(
      'addressString',
    );
  });
});

describe('the network', () => {
  test('is off for a month: 150 cases wait, the clock jumps, and all arrive once', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    let outbox = await kiosk().outboxTo(api);
    const references = new Set<string>();
    for (let n = 0; n < 150; n += 1) {
      references.add((await kept(outbox, `visit:${n}`)).reference);
      if (n % 50 === 25) kiosk().clock.jump({ years: n % 100 === 25 ? 10 : -10 });
      if (n % 5 === 0) await kiosk().clock.pass({ hours: 24 });
      if (n === 75) {
        await outbox.close();
        outbox = await kiosk().outboxTo(api);
      }
    }
    expect(api.taken).toHaveLength(0);
    api.cutOff(undefined);
    for (let hour = 0; hour < 3; hour += 1) await kiosk().clock.pass({ hours: 1 });
    expect(new Set(api.taken.map(({ reference }) => reference))).toEqual(references);
    expect(api.posts()).toBe(150);
  });

  test('swallows an answer: with keys the case is sent again and is there once', async () => {
    const api = fakeCaseApi();
    api.fail('submit', { ...lost, taken: true });
    const outbox = await kiosk().outboxTo(api);
    await kept(outbox);
    await kiosk().clock.pass({ minutes: 5 });
    expect(api.taken).toHaveLength(1);
    expect(outbox.items()).toMatchObject([{ delivery: { at: 'delivered', id: '0' } }]);
  });

  test('swallows an answer of a plain server: it is looked for, and found, and not sent again', async () => {
    const api = fakeCaseApi(plain);
    api.fail('submit', { ...lost, taken: true });
    const outbox = await kiosk().outboxTo(api);
    await kept(outbox);
    await kiosk().clock.pass({ minutes: 5 });
    expect(api.posts()).toBe(1);
    expect(outbox.items()).toMatchObject([{ delivery: { at: 'delivered', id: '0' } }]);
  });

  test('swallows a question to a plain server: nobody can know, so staff decide', async () => {
    const api = fakeCaseApi(plain);
    api.fail('submit', lost);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.pass({ hours: 48 });
    expect(api.posts()).toBe(0);
    expect(outbox.items()).toMatchObject([
      { reference: told.reference, delivery: { at: 'stuck', why: 'out-of-sight' } },
    ]);
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'waiting' });
    expect(await outbox.resend(told.reference)).toBe(true);
    await kiosk().clock.settle();
    expect(api.posts()).toBe(1);
  });

  test('hides what staff then find at the city under its number', async () => {
    const api = fakeCaseApi(plain);
    api.fail('submit', lost);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.pass({ hours: 1 });
    expect(await outbox.settle(told.reference, '4711')).toBe(true);
    expect(outbox.items()).toMatchObject([{ delivery: { at: 'delivered', id: '4711' } }]);
    expect(await outbox.settle(told.reference, '4712')).toBe(false);
  });
});

describe('the server', () => {
  test('answers with a token: it is asked until it has a number, across a restart', async () => {
    const api = fakeCaseApi({ pending: 3 });
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    expect(outbox.items()).toMatchObject([{ delivery: { at: 'token' } }]);
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'submitted' });
    await outbox.close();
    const after = await kiosk().outboxTo(api);
    await kiosk().clock.pass({ hours: 1 });
    expect(after.items()).toMatchObject([{ delivery: { at: 'delivered', id: '0' } }]);
    expect(api.posts()).toBe(1);
  });

  test('refuses a case: staff see the reason, and the next case goes through', async () => {
    const api = fakeCaseApi();
    api.fail('submit', { code: 'rejected', detail: 'HTTP 400, 400: service_code', status: 400 });
    const outbox = await kiosk().outboxTo(api);
    const refused = await kept(outbox, 'visit:1');
    await kiosk().clock.settle();
    await kept(outbox, 'visit:2');
    await kiosk().clock.settle();
    expect(api.taken).toHaveLength(1);
    expect(outbox.items()).toMatchObject([
      {
        reference: refused.reference,
        delivery: { at: 'stuck', why: 'refused', error: { detail: 'HTTP 400, 400: service_code' } },
      },
      { delivery: { at: 'delivered' } },
    ]);
  });

  test('never answers for one case: nine others do not wait for it', async () => {
    const api = fakeCaseApi();
    let giveUp: () => void = () => undefined;
    const silence = new Promise<Result<Accepted, ApiError>>((resolve) => {
      giveUp = () => {
        resolve(failed(away));
      };
    });
    const hanging: FakeCaseApi = {
      ...api,
      submit: (submission, profile) =>
        submission.description === 'poison' ? silence : api.submit(submission, profile),
    };
    const outbox = await kiosk().outboxTo(hanging);
    await outbox.keep({ ...light, description: 'poison' }, effectId('poison'));
    for (let n = 0; n < 9; n += 1) await kept(outbox, `visit:${n}`);
    await vi.waitFor(() => {
      expect(api.taken).toHaveLength(9);
    });
    giveUp();
  });

  test('claims to have seen what it has not got: after one look that is for staff', async () => {
    const api = fakeCaseApi();
    const duplicate: ApiError = { code: 'unknown', detail: 'HTTP 400, 400: duplicate', status: 400 };
    api.fail('submit', duplicate, duplicate, duplicate);
    const outbox = await kiosk().outboxTo(api);
    await kept(outbox);
    await kiosk().clock.pass({ hours: 1 });
    expect(outbox.items()).toMatchObject([{ delivery: { at: 'stuck', why: 'refused' } }]);
  });
});

describe('a change to a case', () => {
  test('waits for the case it belongs to, and for the change before it', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    const outbox = await kiosk().outboxTo(api);
    const { reference, secret } = await kept(outbox);
    const amend = (effect: string, description: string) =>
      outbox.amend({ reference, secret, type: 'follow_up', description }, effectId(effect));
    await Promise.all([amend('visit:2', 'first'), amend('visit:3', 'second'), amend('visit:3', 'second')]);
    await outbox.amend({ reference, secret, type: 'withdraw' }, effectId('visit:4'));
    api.cutOff(undefined);
    api.fail('update', away);
    await kiosk().clock.pass({ hours: 1 });
    expect(api.updates.map(({ type, description }) => description ?? type)).toEqual([
      'first',
      'second',
      'withdraw',
    ]);
  });

  test('does not overtake a case that staff must look at', async () => {
    const api = fakeCaseApi();
    api.fail('submit', { code: 'rejected', detail: '' });
    const outbox = await kiosk().outboxTo(api);
    const { reference, secret } = await kept(outbox);
    await outbox.amend({ reference, secret, type: 'withdraw' }, effectId('visit:2'));
    await kiosk().clock.pass({ hours: 1 });
    expect(api.updates).toHaveLength(0);
    expect(await outbox.resend(reference)).toBe(true);
    await kiosk().clock.pass({ hours: 1 });
    expect(api.updates).toHaveLength(1);
  });
});

describe('a case is taken back', () => {
  const resolved = { state: 'resolved' } as const;
  const change = async (outbox: Outbox, told: Kept, amendment: Partial<Amendment>, effect: string) =>
    outbox.amend(
      { reference: told.reference, secret: told.secret, type: 'withdraw', ...amendment },
      effectId(effect),
    );

  test('only by who holds the slip, and only where the server takes changes', async () => {
    const hall = fakeCaseApi();
    const outbox = await kiosk().outboxTo(hall);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    expect(await stateOf(outbox, told, true)).toMatchObject({ may: ['withdraw'] });
    expect(await stateOf(outbox, told)).not.toHaveProperty('may');
    hall.move('0', resolved);
    expect(await stateOf(outbox, told, true)).toMatchObject({ may: ['reopen'] });
    hall.move('0', { state: 'rejected' });
    expect(await stateOf(outbox, told, true)).toMatchObject({ may: [] });
  });

  test('with a plain server nobody is offered what it cannot do', async () => {
    const outbox = await kiosk().outboxTo(fakeCaseApi(plain));
    const told = await kept(outbox);
    await kiosk().clock.settle();
    expect(await stateOf(outbox, told, true)).not.toHaveProperty('may');
  });

  test('while the line is down: it counts at once, and is told to the server after the case itself', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    await kiosk().clock.settle();
    await kept(outbox, 'visit:0');
    await kiosk().clock.settle();
    api.cutOff(away);
    const told = await kept(outbox);
    expect(await stateOf(outbox, told, true)).toMatchObject({ state: 'waiting', may: ['withdraw'] });
    expect(await change(outbox, told, {}, 'visit:2')).toMatchObject({ ok: true });
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'closed', withdrawn: true });
    expect(await stateOf(outbox, told, true)).toMatchObject({ may: [] });
    api.cutOff(undefined);
    await kiosk().clock.pass({ minutes: 20 });
    expect(api.updates).toMatchObject([{ type: 'withdraw', reference: told.reference }]);
    expect(await stateOf(outbox, told, true)).toMatchObject({ state: 'closed', withdrawn: true, may: [] });
  });

  test('or taken up again, once', async () => {
    const api = fakeCaseApi();
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    api.move('0', resolved);
    api.fail('update', lost);
    await change(outbox, told, { type: 'feedback', solved: false }, 'visit:2');
    await kiosk().clock.settle();
    expect(await stateOf(outbox, told, true)).toMatchObject({ state: 'resolved', may: [] });
    await kiosk().clock.pass({ minutes: 20 });
    expect(api.updates).toMatchObject([{ type: 'feedback', solved: false }]);
    expect(await stateOf(outbox, told, true)).toMatchObject({ state: 'in_progress', may: ['withdraw'] });
  });
});

describe('the staff decide', () => {
  test('what nobody takes is given up: it is sent no more, nor is what came after it', async () => {
    const api = fakeCaseApi();
    api.fail('submit', { code: 'rejected', detail: 'no' });
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    await outbox.amend(
      { reference: told.reference, secret: told.secret, type: 'follow_up', description: '还没好' },
      effectId('visit:2'),
    );
    expect(await outbox.giveUp(told.reference)).toBe(true);
    outbox.hurry();
    await kiosk().clock.settle();
    expect(api.updates).toEqual([]);
    expect(outbox.items().map(({ delivery }) => delivery?.at)).toEqual(['given-up', 'given-up']);
    expect(await stateOf(outbox, told)).toMatchObject({ state: 'rejected' });
  });

  test('what is on its way by itself cannot be given up', async () => {
    const api = fakeCaseApi();
    api.cutOff(away);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await kiosk().clock.settle();
    expect(await outbox.giveUp(told.reference)).toBe(false);
  });

  test('while a sending may still arrive its secret is left alone', async () => {
    const api = fakeCaseApi();
    api.fail('submit', lost);
    const outbox = await kiosk().outboxTo(api);
    const told = await kept(outbox);
    await outbox.idle();
    expect(outbox.items()[0]?.delivery?.at).toBe('unknown');
    expect(await outbox.rotate(told.reference, told.secret)).toBe('on-its-way');
  });
});
