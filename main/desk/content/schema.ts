import { z } from 'zod';
import { dataClasses } from '#app/services/service.ts';
import { iconNames } from '#app/turn/icons.ts';

/** The content folder of a hall: what its files may hold. How the words must be is the linter's business. */

const words = z.string().trim().min(1).max(200);
const code = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'use small letters, digits, - and _');
/** ISO 8601 duration of one unit, counted from the day a case is closed: P90D, P6M, P1Y. */
export const retention = z
  .string()
  .regex(/^P[1-9]\d{0,2}[DWMY]$/, 'write a duration such as P90D, P6M or P1Y');

const icon = z.enum(iconNames, 'unknown icon; take one of those listed in app/turn/icons.ts');

const value = z.strictObject({
  key: code,
  name: words,
  icon: icon.optional(),
  synonyms: z.array(words).default([]),
});

const questionBase = {
  code,
  required: z.boolean(),
  prompt: words,
  hint: words.optional(),
  show_if: z.strictObject({ code, equals: code }).optional(),
  purpose: words,
  data_class: z.enum(dataClasses),
  retention,
};

export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...questionBase, kind: z.literal('choice'), values: z.array(value).min(2).max(4) }),
  /** Any of them; one place of the page is for going on. */
  z.strictObject({ ...questionBase, kind: z.literal('several'), values: z.array(value).min(2).max(9) }),
  z.strictObject({
    ...questionBase,
    kind: z.literal('number'),
    min: z.int(),
    max: z.int(),
    unit: words.optional(),
  }),
  z.strictObject({
    ...questionBase,
    kind: z.literal('dictation'),
    max_length: z.int().min(1).max(4000),
    /** What is said may go along as it was said, after a yes to that. */
    voice: z.literal(true, 'write true, or leave it out').optional(),
  }),
  /** Taken at the kiosk, for whoever wants to show it; never asked for by itself. */
  z.strictObject({ ...questionBase, kind: z.literal('photo') }),
  z.strictObject({ ...questionBase, kind: z.literal('phone') }),
  /** Whole yuan. */
  z.strictObject({
    ...questionBase,
    kind: z.literal('amount'),
    min: z.int().min(0),
    max: z.int().max(9_999_999),
  }),
  /** Days from today, of which one is chosen. */
  z.strictObject({
    ...questionBase,
    kind: z.literal('date'),
    min: z.int().min(0).max(92),
    max: z.int().min(0).max(92),
  }),
  z.strictObject({ ...questionBase, kind: z.literal('name') }),
]);

/** Kinds of questions, as a file names them. */
export const questionKinds = question.options.map(({ shape }) => shape.kind.value);

const purposes = z.strictObject({ location: words.optional(), contact: words.optional() });

const questionTranslation = z.strictObject({
  prompt: words,
  hint: words.optional(),
  purpose: words,
  unit: words.optional(),
  values: z.record(code, words).optional(),
});

const serviceTranslation = z.strictObject({
  service_name: words,
  description: words,
  keywords: z.array(words).default([]),
  says: z.array(words).default([]),
  purposes: purposes.default({}),
  next: z.array(words),
  materials: z.array(words).default([]),
  attributes: z.record(code, questionTranslation),
});

export const service = z.strictObject({
  service_code: code,
  service_name: words,
  description: words,
  group: code,
  subgroup: code.optional(),
  /** Place within its door, smallest first. */
  order: z.int().default(100),
  type: z.enum(['realtime', 'batch']),
  keywords: z.array(words),
  icon,
  /** Ways neighbours say it. */
  says: z.array(words),
  location: z.enum(['public', 'home', 'none']),
  contact: z.enum(['offered', 'required', 'none']),
  purposes: purposes.default({}),
  /** How long place, contact and description are kept after the case is closed. */
  retention,
  /** Working days. */
  promise_days: z.int().min(0).max(60),
  next: z.array(words).min(1),
  materials: z.array(words).default([]),
  attributes: z.array(question),
  translations: z.strictObject({ en: serviceTranslation, ko: serviceTranslation.optional() }),
});

const name = z.strictObject({ name: words });
const named = { code, name: words, translations: z.strictObject({ en: name, ko: name.optional() }) };
export const groups = z.strictObject({
  groups: z.array(z.strictObject({ ...named, subgroups: z.array(z.strictObject(named)) })).min(1),
});

export const gazetteer = z.strictObject({
  community: z.strictObject({
    name: words,
    street: words,
    committee: words,
    address: words,
    phone: z.string().regex(/^[\d-]{3,20}$/, 'write digits, such as 5550123'),
    hours: words,
    translations: z.strictObject({
      en: z.strictObject({ name: words, street: words, committee: words, address: words, hours: words }),
    }),
  }),
  estates: z
    .array(
      z.strictObject({
        name: words,
        /** Other names neighbours use. */
        say: z.array(words),
        address: words,
        buildings: z.array(
          z.strictObject({
            number: z.int().positive(),
            units: z.int().positive(),
            floors: z.int().positive(),
            homes_per_floor: z.int().positive(),
          }),
        ),
        translations: z.strictObject({ en: z.strictObject({ name: words }) }),
      }),
    )
    .min(1),
});

const day = z.iso.date();
export const notice = z.strictObject({
  id: code,
  title: words,
  date: day,
  /** Last day on which it is shown; without it, until the file is taken away. */
  until: day.optional(),
  lines: z.array(words).min(1),
  /** A notice without English is not told in English. */
  translations: z
    .strictObject({ en: z.strictObject({ title: words, lines: z.array(words).min(1) }) })
    .optional(),
});

export type ServiceFile = z.output<typeof service>;
export type QuestionFile = z.output<typeof question>;
export type GroupsFile = z.output<typeof groups>;
export type GazetteerFile = z.output<typeof gazetteer>;
export type NoticeFile = z.output<typeof notice>;

/** Everything a content folder holds, in the order it is offered. */
export interface Content {
  readonly services: readonly ServiceFile[];
  readonly groups: GroupsFile['groups'];
  readonly gazetteer: GazetteerFile;
  readonly notices: readonly NoticeFile[];
  /** Hash over all files: the changeset of the discovery document. */
  readonly changeset: string;
}
