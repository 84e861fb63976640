import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ok, type Result } from '#app/result.ts';
import { hashOf, standingOf } from '../access.ts';
import { answersTo } from '../cases/answers.ts';
import type { Case, Personal } from '../cases/case.ts';
import { workingDaysAfter } from '../cases/retention.ts';
import type { Change } from '../idempotency.ts';
import { operation, type Desk } from '../operation.ts';
import { keptAnswer } from '../wire/answers.ts';
import * as field from '../wire/fields.ts';
import { refused, type Refusal } from '../wire/refusal.ts';
import { submissionSchema } from './submission-schema.ts';
import { withoutUndefined } from '../without-undefined.ts';

const body = z.object({
  jurisdiction_id: field.text(100).optional(),
  api_key: field.apiKey,
  service_code: field.code,
  lat: field.latitude.optional(),
  long: field.longitude.optional(),
  address_string: field.text(500).optional(),
  address_id: field.text(100).optional(),
  attribute: field.attribute,
  description: field.text(4000).optional(),
  phone: field.phone.optional(),
  email: field.email.optional(),
  first_name: field.text(100).optional(),
  last_name: field.text(100).optional(),
  device_id: field.text(100).optional(),
  account_id: field.text(100).optional(),
  media_url: field.webAddress.optional(),
  locale: field.locale,
  reference: field.reference.optional().meta({
    ...field.toldInWords,
    description:
      'the eight digits of the slip; with it comes an Idempotency-Key, and the resident may leave things open.',
  }),
  secret: field.secret
    .optional()
    .meta({ ...field.toldInWords, description: 'the secret of the slip, with the reference.' }),
  client_ref: field.uuid.optional().meta({
    ...field.toldInWords,
    description: 'a UUID of the sender, never used before, by which the case can be found again.',
  }),
  on_behalf_of: field.onBehalfOf,
  consent: field.consent,
});
type Body = z.output<typeof body>;

export const submit = operation({
  method: 'POST',
  path: '/requests',
  summary: 'Hand in a case. With reference and secret (hall profile) an Idempotency-Key is required',
  root: 'service_requests',
  query: z.object({}),
  body,
  constraints: ({ services }) => ({ anyOf: services.map(submissionSchema) }),
  success: 201,
  response: keptAnswer,
  refusals: [400, 403, 404, 409, 422],
  handle: async ({ body: sent, key }, desk) => {
    const standing = standingOf(desk.apiKey, sent.api_key);
    if (desk.apiKey !== undefined && standing !== 'staff') return refused(403, 'api_key: required');
    if ((sent.reference !== undefined || sent.secret !== undefined) && key === undefined) {
      return refused(400, 'Idempotency-Key: required with reference and secret');
    }
    const { api_key: _key, ...payload } = sent;
    return desk.once.run({ key, payload: sorted(payload) }, () => take(sent, desk));
  },
});

async function take(sent: Body, desk: Desk): Promise<Result<Change, Refusal>> {
  const { content, archive } = desk;
  const service = content.services.find((each) => each.service_code === sent.service_code);
  if (service === undefined) return refused(404, 'service_code: no such service');

  // At a kiosk a resident may leave open what they cannot say; the staff ask later, and nobody is turned away.
  const leftOpen = sent.reference !== undefined;
  const errors: string[] = [];
  const placed = sent.address_string ?? sent.address_id ?? (sent.lat === undefined ? undefined : sent.long);
  if (service.location !== 'none' && placed === undefined && !leftOpen) {
    errors.push('address_string: required, or address_id, or lat and long');
  }
  if (service.contact === 'required' && (sent.phone ?? sent.email) === undefined && !leftOpen)
    errors.push('phone: required');
  if ((sent.reference === undefined) !== (sent.secret === undefined))
    errors.push('reference, secret: both or neither');
  const { client_ref: attributeRef, ...given } = sent.attribute ?? {};
  const clientRef = sent.client_ref ?? attributeRef?.[0];
  if (clientRef !== undefined && !field.uuid.safeParse(clientRef).success)
    errors.push('client_ref: write a UUID');
  const answers = answersTo(service, given, { partial: leftOpen });
  if (!answers.ok) errors.push(...answers.error);
  if (errors.length > 0 || !answers.ok) return refused(400, errors);

  if (clientRef !== undefined && (await archive.byClientRef(clientRef)) !== undefined) {
    return refused(400, 'client_ref: duplicate, it is kept already');
  }
  if (sent.reference !== undefined && (await archive.byReference(sent.reference)) !== undefined) {
    return refused(400, 'reference: duplicate, it belongs to another case');
  }
  const now = desk.clock();
  const at = now.toISOString();
  const kept: Case = withoutUndefined({
    id: await archive.newId(now),
    serviceCode: service.service_code,
    locale: sent.locale ?? 'zh-CN',
    reference: sent.reference,
    secretHash: sent.secret === undefined ? undefined : hashOf(sent.secret),
    clientRef,
    token: service.type === 'batch' ? randomUUID() : undefined,
    state: 'submitted' as const,
    submittedAt: at,
    updatedAt: at,
    promisedBy: workingDaysAfter(service.promise_days, now),
    personal: personalOf(sent, answers.value),
    notes: [{ at, type: 'submitted' as const }],
  });
  const { locale = 'zh-CN' } = sent;
  const translated = locale === 'zh-CN' ? undefined : service.translations[locale];
  const notice = translated?.next.join(' ') ?? service.next.join('');
  const name = kept.token === undefined ? { service_request_id: kept.id } : { token: kept.token };
  return ok({
    reply: { status: 201, body: [{ ...name, service_notice: notice }] },
    kept,
  });
}

/** What a submission says of the person and the place. */
const personalOf = (sent: Body, answers: Personal['answers']): Personal =>
  withoutUndefined({
    description: sent.description,
    address: sent.address_string,
    addressId: sent.address_id,
    latitude: sent.lat === undefined ? undefined : Number(sent.lat),
    longitude: sent.long === undefined ? undefined : Number(sent.long),
    phone: sent.phone,
    email: sent.email,
    firstName: sent.first_name,
    lastName: sent.last_name,
    mediaUrl: sent.media_url,
    answers,
    onBehalfOf: firstOfEach(sent.on_behalf_of),
    consents: firstOfEach(sent.consent),
  });

const firstOfEach = (
  sent: Readonly<Record<string, readonly string[] | undefined>> | undefined,
): Readonly<Record<string, string>> | undefined =>
  sent === undefined
    ? undefined
    : Object.fromEntries(
        Object.entries(sent).flatMap(([name, values]) =>
          values?.[0] === undefined ? [] : [[name, values[0]]],
        ),
      );

/** The same payload has the same fingerprint, whatever the order of its fields. */
export const sorted = (payload: object): unknown =>
  Object.entries(payload)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => a.localeCompare(b));
