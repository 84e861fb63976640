import { z } from 'zod';
import { failed, ok, type Result } from '#app/result.ts';
import { hashOf, standingOf } from '../access.ts';
import { answersTo } from '../cases/answers.ts';
import { residentUpdates, type Case } from '../cases/case.ts';
import { geoReportStatus } from '../cases/states.ts';
import { updated, type Update, type UpdateTrouble } from '../cases/update.ts';
import type { Change } from '../idempotency.ts';
import { operation, type Desk } from '../operation.ts';
import { deskStates, updatedAnswer, updatesAnswer } from '../wire/answers.ts';
import * as field from '../wire/fields.ts';
import { refused, type Refusal } from '../wire/refusal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { findCase, type Found } from './find-case.ts';
import { common } from './hall.ts';
import { filled, without } from './submission-schema.ts';
import { windowOf } from './requests.ts';
import { sorted } from './submit.ts';

const body = z.object({
  ...common,
  service_request_id: field.code.optional(),
  reference: field.reference.optional(),
  secret: field.secret.optional(),
  type: z
    .enum([...residentUpdates, 'state', 'rotate_secret'])
    .default('follow_up')
    .meta({ description: 'With the slip: all but the last two. With the key: all.' }),
  description: field.text(4000).optional(),
  score: z.enum(['1', '2', '3', '4', '5']).optional(),
  solved: z.enum(['true', 'false']).optional(),
  comment: field.text(4000).optional(),
  state: z.enum(deskStates).optional(),
  new_secret: field.secret.optional(),
  address_string: field.text(500).optional(),
  phone: field.phone.optional(),
  attribute: field.attribute,
});
type Body = z.output<typeof body>;

/** What a change cannot do without, any one of these; as `updateOf` has it. */
const needs: Readonly<Record<Body['type'], readonly Readonly<Record<string, unknown>>[]>> = {
  follow_up: [filled('description'), filled('comment')],
  correct: [
    filled('description'),
    filled('address_string'),
    filled('phone'),
    { not: { propertyNames: { not: { pattern: '^attribute\\[' } } } },
  ],
  withdraw: [{}],
  delete: [{}],
  feedback: [filled('score'), filled('solved')],
  state: [filled('state')],
  rotate_secret: [filled('new_secret')],
};
const typed = (type: string) =>
  type === 'follow_up'
    ? { anyOf: [without('type'), { properties: { type: { const: type } } }] }
    : { required: ['type'], properties: { type: { const: type } } };

const post = operation({
  method: 'POST',
  path: '/servicerequestupdates',
  summary: 'Follow up, correct, withdraw, delete, rate (slip or key); move on, give a new secret (key)',
  root: 'service_request_updates',
  query: z.object({}),
  body,
  constraints: () => ({
    allOf: [
      { anyOf: [filled('service_request_id'), filled('reference')] },
      { anyOf: Object.entries(needs).map(([type, anyOf]) => ({ allOf: [typed(type), { anyOf }] })) },
    ],
  }),
  success: 201,
  response: updatedAnswer,
  refusals: [400, 403, 404, 409, 422, 429],
  handle: async ({ body: sent, key, remote }, desk) => {
    if (sent.service_request_id === undefined && sent.reference === undefined) {
      return refused(400, 'service_request_id: required, or reference and secret');
    }
    const { api_key: _key, ...payload } = sent;
    return desk.once.run({ key, payload: sorted(payload) }, async () => {
      const found = await findCase(desk, {
        id: sent.service_request_id,
        reference: sent.reference,
        secret: sent.secret,
        apiKey: sent.api_key,
        remote,
      });
      return found.ok ? change(found.value, sent, desk) : found;
    });
  },
});

function change({ kept, as }: Found, sent: Body, desk: Desk): Result<Change, Refusal> {
  const staffOnly = sent.type === 'state' || sent.type === 'rotate_secret';
  if (as === 'anyone' || (staffOnly && as !== 'staff')) {
    return refused(403, staffOnly ? 'api_key: required for this' : 'secret: required, or the api_key');
  }
  const update = updateOf(sent, kept, desk);
  if (!update.ok) return refused(400, update.error);
  const after = updated(kept, update.value, desk.clock().toISOString());
  if (!after.ok) return refused(400, troubles[after.error]);
  return ok({
    reply: { status: 201, body: [receiptOf(after.value)] },
    kept: after.value,
  });
}

const troubles: Readonly<Record<UpdateTrouble, string>> = {
  erased: 'the case was deleted',
  finished: 'the case is finished; send feedback with solved=false to take it up again',
  'not-finished': 'the case is not finished; send a follow_up',
  'no-such-step': 'state: the case cannot go there from where it is',
};

function updateOf(sent: Body, kept: Case, { content }: Desk): Result<Update, readonly string[]> {
  const text = sent.description ?? sent.comment;
  const worded = text === undefined ? {} : { text };
  switch (sent.type) {
    case 'follow_up':
      return text === undefined ? failed(['description: required']) : ok({ type: 'follow_up', text });
    case 'correct': {
      const service = content.services.find(({ service_code: code }) => code === kept.serviceCode);
      const given = Object.fromEntries(
        Object.entries(kept.personal.answers).map(([code, value]) => [code, [value]] as const),
      );
      const answers =
        service === undefined
          ? ok({})
          : answersTo(service, { ...given, ...sent.attribute }, { partial: true });
      if (!answers.ok) return answers;
      const { description, address_string: address, phone } = sent;
      const personal = withoutUndefined({ description, address, phone, answers: answers.value });
      const changes = description ?? address ?? phone ?? sent.attribute;
      return changes === undefined
        ? failed(['description, address_string, phone or attribute: at least one is required'])
        : ok({ type: 'correct', personal });
    }
    case 'withdraw':
    case 'delete':
      return ok({ type: sent.type });
    case 'feedback':
      return sent.score === undefined && sent.solved === undefined
        ? failed(['score: required, 1 to 5, or solved'])
        : ok({
            type: 'feedback',
            ...(sent.score === undefined ? {} : { score: Number(sent.score) }),
            ...(sent.solved === undefined ? {} : { solved: sent.solved === 'true' }),
            ...worded,
          });
    case 'state':
      return sent.state === undefined
        ? failed(['state: required'])
        : ok({ type: 'state', state: sent.state, ...worded });
    case 'rotate_secret':
      return sent.new_secret === undefined
        ? failed(['new_secret: required'])
        : ok({ type: 'rotate_secret', secretHash: hashOf(sent.new_secret) });
  }
}

/** What the slip about a change shows: ids and states, no words. */
const receiptOf = (kept: Case) => ({
  update_id: `${kept.id}-${kept.notes.length}`,
  service_request_id: kept.id,
  status: geoReportStatus(kept.state),
  updated_datetime: kept.updatedAt,
  type: kept.notes.at(-1)?.type ?? kept.state,
  state: kept.state,
  ...(kept.reference === undefined ? {} : { reference: kept.reference }),
});

const list = operation({
  method: 'GET',
  path: '/servicerequestupdates',
  summary: 'What happened to all cases between two instants; with the key',
  root: 'service_request_updates',
  query: z.object({ ...common, start_date: field.dateTime.optional(), end_date: field.dateTime.optional() }),
  success: 200,
  response: updatesAnswer,
  refusals: [400, 403],
  handle: async ({ query }, desk) => {
    if (standingOf(desk.apiKey, query.api_key) !== 'staff') return refused(403, 'api_key: required');
    const { start, end } = windowOf(query, desk.clock());
    const updates = [];
    // Nothing of a case happened before it came in, or after it was last changed.
    const touched = desk.archive.matching(
      ({ submittedAt, updatedAt }) => Date.parse(updatedAt) >= start && Date.parse(submittedAt) <= end,
    );
    for await (const kept of touched) {
      for (const [index, { at, type, text }] of kept.notes.entries()) {
        if (Date.parse(at) < start || Date.parse(at) > end) continue;
        updates.push({
          update_id: `${kept.id}-${index + 1}`,
          service_request_id: kept.id,
          updated_datetime: at,
          type,
          description: text ?? '',
        });
      }
    }
    return ok({
      status: 200,
      body: updates.sort((a, b) => a.updated_datetime.localeCompare(b.updated_datetime)),
    });
  },
});

export const updateOperations = [post, list];
