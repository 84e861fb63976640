import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { mediaLimits } from '#app/cases/media.ts';
import { parseReference } from '#app/cases/reference.ts';
import { parseSecret } from '#app/cases/slip-code.ts';
import type { Matter } from '#app/cases/submission.ts';
import { effectId } from '#app/ids.ts';
import type { CaseApi } from '#app/ports/case-api.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { openClient } from '#main/cases/client/client.ts';
import { openOutbox, type Outbox } from '#main/cases/outbox.ts';
import { storeKey } from '#main/store/store-key.ts';
import { openStore } from '#main/store/store.ts';
import type { Command } from './arguments.ts';

export interface Trouble {
  readonly code: string;
  readonly detail: string;
}
type Outcome = Result<unknown, Trouble>;

/** References of this tool begin with 99, which no kiosk of a hall should have. */
const toolNumber = 99;

/** Performs one command with the kiosk's own client and outbox. */
export async function caseCommand(command: Command): Promise<Outcome> {
  const key = await storeKey({ dir: command.data });
  if (!key.ok) return trouble(key.error, `the key in ${command.data}`);
  const store = await openStore({ dir: join(command.data, 'outbox'), key: key.value.key });
  if (!store.ok) return trouble(store.error, `the store in ${command.data}`);
  const { endpoint, apiKey, jurisdiction } = command;
  const api = openClient({ endpoint, apiKey, jurisdiction, keep: store.value, patience: 0 });
  const outbox = await openOutbox({ store: store.value, dir: command.data, api, kiosk: toolNumber });
  try {
    return await perform(command, api, outbox);
  } finally {
    await outbox.close();
    await store.value.close();
  }
}

async function perform(command: Command, api: CaseApi, outbox: Outbox): Promise<Outcome> {
  switch (command.do) {
    case 'services':
      return api.services(command.locale);
    case 'service': {
      const services = await api.services(command.locale);
      if (!services.ok) return services;
      const found = services.value.find(({ code }) => code === command.code);
      return found === undefined ? trouble('not-found', `no service ${command.code}`) : ok(found);
    }
    case 'submit':
      return submit(command, api, outbox);
    case 'status':
      return status(command, api, outbox);
    case 'update': {
      const reference = parseReference(command.of);
      const secret = parseSecret(command.secret);
      if (!reference.ok) return trouble('not-a-reference', reference.error);
      if (secret === undefined) return trouble('not-a-secret', 'twenty letters and digits, from the QR code');
      const amendment = { ...command.change, reference: reference.value, secret };
      const kept = await outbox.amend(amendment, effectId(randomUUID()));
      return kept.ok ? deliveryOf(outbox, kept.value.reference, 20) : trouble(kept.error, 'the outbox');
    }
    case 'media':
      return media(command, api);
    case 'outbox':
      await outbox.idle();
      return ok(outbox.items());
  }
}

async function submit(command: Command & { do: 'submit' }, api: CaseApi, outbox: Outbox): Promise<Outcome> {
  const services = await api.services(command.locale);
  if (!services.ok) return services;
  const service = services.value.find(({ code }) => code === command.service);
  if (service === undefined) return trouble('not-found', `no service ${command.service}`);
  const answers = await answersIn(command.answers);
  if (!answers.ok) return answers;
  const unknown = Object.keys(answers.value).filter((code) =>
    service.questions.every((each) => each.code !== code),
  );
  if (unknown.length > 0) return trouble('answers', `the definition has no ${unknown.join(', ')}`);
  const { address, description, phone, locale } = command;
  const matter: Matter = {
    service: service.code,
    serviceName: service.name,
    locale,
    answers: answers.value,
    ...(address === undefined ? {} : { addressString: address }),
    ...(description === undefined ? {} : { description }),
    ...(phone === undefined ? {} : { phone }),
  };
  const kept = await outbox.keep(matter, effectId(randomUUID()));
  if (!kept.ok) return trouble(kept.error, 'the outbox');
  const { reference, secret, keptAt } = kept.value;
  const delivery = await deliveryOf(outbox, reference, command.waitSeconds);
  return delivery.ok ? ok({ reference, secret, keptAt, ...delivery.value }) : delivery;
}

async function status(
  { of, secret, locale }: Command & { do: 'status' },
  api: CaseApi,
  outbox: Outbox,
): Promise<Outcome> {
  const reference = parseReference(of);
  if (reference.ok) {
    const known = await outbox.status(
      reference.value,
      secret === undefined ? undefined : parseSecret(secret),
      locale,
    );
    if (known.ok || known.error.code !== 'not-found') return known;
  }
  return api.status({ by: 'id', id: of }, locale);
}

/** Straight to the server: a photo is no case, and is sent while whoever agreed to it looks on. */
async function media(command: Command & { do: 'media' }, api: CaseApi): Promise<Outcome> {
  const { id, kind, consent, file } = command;
  const secret = parseSecret(command.secret);
  if (secret === undefined) return trouble('not-a-secret', 'twenty letters and digits, from the QR code');
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return trouble('file', `${file} cannot be read`);
  if (content.length > mediaLimits[kind].longestBytes) return trouble('file', `${file} is too large`);
  const agreed = { at: new Date().toISOString(), textVersion: consent };
  const taken = await api.media({ clientRef: randomUUID(), id, secret, kind, content, consent: agreed });
  return taken.ok ? ok({ media: 'taken' }) : taken;
}

/** How delivery stands, as soon as it is settled or the time is over. */
async function deliveryOf(
  outbox: Outbox,
  reference: string,
  waitSeconds: number,
): Promise<Result<{ readonly delivery: unknown }, Trouble>> {
  const until = performance.now() + waitSeconds * 1_000;
  for (;;) {
    await outbox.idle();
    const item = outbox.items().findLast((each) => each.reference === reference);
    const settled = item?.delivery?.at === 'delivered' || item?.delivery?.at === 'stuck';
    if (settled || performance.now() >= until) return ok({ delivery: item?.delivery });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const answersFile = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

async function answersIn(file: string | undefined): Promise<Result<Matter['answers'], Trouble>> {
  if (file === undefined) return ok({});
  try {
    const parsed = answersFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success
      ? ok(parsed.data)
      : trouble('answers', `${file}: {"code": "value" or ["value", …]}`);
  } catch {
    return trouble('answers', `${file} cannot be read as JSON`);
  }
}

const trouble = (code: string, detail: string): Result<never, Trouble> => failed({ code, detail });
