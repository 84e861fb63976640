import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mediaKinds } from '#app/cases/media.ts';
import { ok, type Result } from '#app/result.ts';
import { hashOf, standingOf } from '../access.ts';
import type { Case } from '../cases/case.ts';
import { longestMediaBytes, mediaIn, mostMedia, withMedia, type MediaRecord } from '../cases/media.ts';
import type { Change } from '../idempotency.ts';
import { operation, type Desk } from '../operation.ts';
import { mediaAnswer, mediaKeptAnswer } from '../wire/answers.ts';
import * as field from '../wire/fields.ts';
import { refused, type Refusal } from '../wire/refusal.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { findCase } from './find-case.ts';
import { common } from './hall.ts';
import { sorted } from './submit.ts';

const body = z.object({
  ...common,
  secret: field.secret.optional(),
  kind: z.enum(mediaKinds),
  consent: z.literal('true').meta({ description: 'The resident agreed that just this is kept.' }),
  consent_at: field.dateTime.optional().meta({ description: 'When; now if absent.' }),
  consent_text_version: field.text(100).optional().meta({ description: 'The words that were agreed to.' }),
});
type Body = z.output<typeof body>;

const post = operation({
  method: 'POST',
  path: '/requests/{service_request_id}/media',
  summary: 'Add a photo or a voice note to a case, with a consent of its own; slip or key (hall profile)',
  root: 'media',
  query: z.object({}),
  body,
  upload: {
    field: 'media',
    longestBytes: longestMediaBytes,
    description: 'photo: JPEG or PNG, 5 MiB at most; voice: WAV, Ogg or WebM, 4 MiB at most.',
  },
  success: 201,
  response: mediaKeptAnswer,
  refusals: [400, 403, 404, 409, 422, 429],
  handle: async ({ params, body: sent, key, remote, file }, desk) => {
    const id = params['service_request_id'] ?? '';
    const { api_key: apiKey, ...told } = sent;
    const content = file ?? new Uint8Array();
    const payload = sorted({ ...told, id, media: hashOf(Buffer.from(content).toString('base64')) });
    return desk.once.run({ key, payload }, async () => {
      const found = await findCase(desk, { id, secret: sent.secret, apiKey, remote });
      if (!found.ok) return found;
      if (found.value.as === 'anyone') return refused(403, 'secret: required, or the api_key');
      return taken(found.value.kept, sent, content, desk);
    });
  },
});

function taken(kept: Case, sent: Body, content: Uint8Array, desk: Desk): Result<Change, Refusal> {
  const fit = mediaIn(sent.kind, content);
  if (!fit.ok) return refused(fit.error === 'too-large' ? 413 : 400, troubles[fit.error]);
  const at = desk.clock().toISOString();
  const entry = withoutUndefined({
    id: randomUUID(),
    kind: sent.kind,
    type: fit.value.type,
    bytes: content.length,
    consentAt: sent.consent_at ?? at,
    consentTextVersion: sent.consent_text_version,
  });
  const after = withMedia(kept, entry, at);
  if (!after.ok) return refused(400, troubles[after.error]);
  const media: MediaRecord = { ...entry, caseId: kept.id, base64: Buffer.from(content).toString('base64') };
  const shown = {
    media_id: entry.id,
    service_request_id: kept.id,
    kind: entry.kind,
    content_type: entry.type,
  };
  return ok({ reply: { status: 201, body: [shown] }, kept: after.value, media });
}

const troubles = {
  empty: 'media: required, as a file',
  'too-large': 'media: larger than is taken of its kind',
  'not-this-kind': 'media: not a photo or voice note of a type that is taken',
  erased: 'the case was deleted',
  full: `media: a case takes ${mostMedia} at most`,
} as const;

const one = operation({
  method: 'GET',
  path: '/requests/{service_request_id}/media/{media_id}',
  summary: 'A photo or voice note, in base 64; with the key (hall profile)',
  root: 'media',
  query: z.object(common),
  success: 200,
  response: mediaAnswer,
  refusals: [400, 403, 404],
  handle: async ({ params, query }, desk) => {
    if (standingOf(desk.apiKey, query.api_key) !== 'staff') return refused(403, 'api_key: required');
    const kept = await desk.archive.get(params['service_request_id'] ?? '');
    const media = kept === undefined ? undefined : await desk.archive.media(kept, params['media_id'] ?? '');
    if (media === undefined) return refused(404, 'media_id: not known here');
    const { id, caseId, kind, type, consentAt, consentTextVersion, base64 } = media;
    const told = withoutUndefined({
      media_id: id,
      service_request_id: caseId,
      kind,
      content_type: type,
      consent_at: consentAt,
      consent_text_version: consentTextVersion,
      content: base64,
    });
    return ok({ status: 200, body: [told] });
  },
});

export const mediaOperations = [post, one];
