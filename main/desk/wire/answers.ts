import { z } from 'zod';
import { mediaKinds } from '#app/cases/media.ts';
import { dataClasses } from '#app/services/service.ts';
import { residentUpdates } from '../cases/case.ts';
import { nextStates } from '../cases/states.ts';
import type { DeskState } from '../cases/case.ts';

/** What the desk answers, for the OpenAPI document; the tests hold real answers against it. */

const words = z.string();
const moment = z.iso.datetime({ offset: true });
export const deskStates = Object.keys(nextStates) as [DeskState, ...DeskState[]];

export const errorsAnswer = z.array(z.object({ code: z.int(), description: words })).min(1);

export const discoveryAnswer = z.object({
  changeset: words,
  contact: words,
  key_service: words,
  endpoints: z.array(
    z.object({
      specification: words,
      url: words,
      changeset: words,
      type: z.enum(['production', 'test']),
      formats: z.array(words),
    }),
  ),
  extensions: z.array(words),
});

const service = {
  service_code: words,
  service_name: words,
  description: words,
  metadata: z.boolean(),
  type: z.enum(['realtime', 'batch']),
  keywords: words,
  group: words,
  locale: words,
  subgroup: words.optional(),
  icon: words,
  says: z.array(words),
  location: z.enum(['public', 'home', 'none']),
  contact: z.enum(['offered', 'required', 'none']),
  purposes: z.object({ location: words.optional(), contact: words.optional() }),
  retention: words,
  promise_days: z.int(),
  next: z.array(words),
  materials: z.array(words),
};
export const servicesAnswer = z.array(z.object(service));

export const definitionAnswer = z.object({
  ...service,
  attributes: z.array(
    z.object({
      variable: z.boolean(),
      code: words,
      datatype: z.enum(['string', 'number', 'text', 'singlevaluelist', 'multivaluelist']),
      required: z.boolean(),
      datatype_description: words,
      order: z.int(),
      description: words,
      values: z.array(
        z.object({ key: words, name: words, icon: words.optional(), synonyms: z.array(words) }),
      ),
      prompt: words,
      hint: words.optional(),
      kind: z.enum(['choice', 'several', 'number', 'amount', 'date', 'name', 'dictation', 'phone', 'photo']),
      show_if: z.object({ code: words, equals: words }).optional(),
      min: z.int().optional(),
      max: z.int().optional(),
      unit: words.optional(),
      max_length: z.int().optional(),
      voice: z.literal(true).optional(),
      purpose: words,
      data_class: z.enum(dataClasses),
      retention: words,
    }),
  ),
});

export const keptAnswer = z.array(
  z.object({ service_request_id: words.optional(), token: words.optional(), service_notice: words }),
);
export const tokensAnswer = z.array(z.object({ service_request_id: words, token: words }));

export const requestsAnswer = z.array(
  z.object({
    service_request_id: words,
    status: z.enum(['open', 'closed']),
    status_notes: words,
    service_name: words,
    service_code: words,
    requested_datetime: moment,
    updated_datetime: moment,
    expected_datetime: moment,
    description: words.optional(),
    address: words.optional(),
    address_id: words.optional(),
    lat: z.number().optional(),
    long: z.number().optional(),
    media_url: words.optional(),
    extended_attributes: z.object({
      status: z.enum(deskStates),
      next: words,
      promised_by: z.iso.date(),
      erased: z.boolean(),
      withdrawn: z.boolean(),
      reference: words.optional(),
      notes: z.array(z.object({ datetime: moment, type: words, description: words })).optional(),
      attributes: z.array(z.object({ code: words, value: words, value_name: words })).optional(),
      phone: words.optional(),
      email: words.optional(),
      first_name: words.optional(),
      last_name: words.optional(),
      on_behalf_of: z.record(z.string(), words).optional(),
      consents: z.record(z.string(), words).optional(),
      rating: z.object({ score: z.int().optional(), solved: z.boolean().optional() }).optional(),
      media: z
        .array(z.object({ media_id: words, kind: z.enum(mediaKinds), content_type: words, bytes: z.int() }))
        .optional(),
    }),
  }),
);

const updateTypes = z.enum([...residentUpdates, ...mediaKinds, 'rotate_secret', ...deskStates]);
export const updatedAnswer = z.array(
  z.object({
    update_id: words,
    service_request_id: words,
    status: z.enum(['open', 'closed']),
    updated_datetime: moment,
    type: updateTypes,
    state: z.enum(deskStates),
    reference: words.optional(),
  }),
);
export const updatesAnswer = z.array(
  z.object({
    update_id: words,
    service_request_id: words,
    updated_datetime: moment,
    type: updateTypes,
    description: words,
  }),
);

export const mediaKeptAnswer = z.array(
  z.object({ media_id: words, service_request_id: words, kind: z.enum(mediaKinds), content_type: words }),
);
export const mediaAnswer = z.array(
  z.object({
    media_id: words,
    service_request_id: words,
    kind: z.enum(mediaKinds),
    content_type: words,
    consent_at: moment,
    consent_text_version: words.optional(),
    content: words,
  }),
);

export const noticesAnswer = z.array(
  z.object({
    id: words,
    title: words,
    date: z.iso.date(),
    until: z.iso.date().optional(),
    lines: z.array(words),
    locale: words,
  }),
);

export const gazetteerAnswer = z.object({
  community: z.object({
    name: words,
    street: words,
    committee: words,
    address: words,
    phone: words,
    hours: words,
  }),
  estates: z.array(
    z.object({
      name: words,
      name_shown: words,
      say: z.array(words),
      address: words,
      buildings: z.array(
        z.object({ number: z.int(), units: z.int(), floors: z.int(), homes_per_floor: z.int() }),
      ),
    }),
  ),
  locale: words,
});

export type ServiceAnswer = z.output<typeof servicesAnswer>[number];
export type DefinitionAnswer = z.output<typeof definitionAnswer>;
export type RequestAnswer = z.output<typeof requestsAnswer>[number];
export type NoticeAnswer = z.output<typeof noticesAnswer>[number];
export type GazetteerAnswer = z.output<typeof gazetteerAnswer>;
