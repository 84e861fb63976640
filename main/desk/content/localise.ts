import type { Locale } from '#app/locale.ts';
import type { DefinitionAnswer, GazetteerAnswer, NoticeAnswer, ServiceAnswer } from '../wire/answers.ts';
import type { Content, GazetteerFile, NoticeFile, QuestionFile, ServiceFile } from './schema.ts';

/** GeoReport `datatype` of each kind of question. */
const datatypes = {
  choice: 'singlevaluelist',
  several: 'multivaluelist',
  number: 'number',
  dictation: 'text',
  phone: 'string',
  amount: 'number',
  // A day and perhaps its half, `2026-11-25 am`: GeoReport's datetime knows no half days.
  date: 'string',
  name: 'string',
} as const satisfies Record<QuestionFile['kind'], string>;

/** A service as GeoReport lists it, with the hall profile's extras, in one language. */
export function serviceView(content: Content, file: ServiceFile, locale: Locale): ServiceAnswer {
  const en = locale === 'en' ? file.translations.en : undefined;
  const door = content.groups.find(({ code }) => code === file.group);
  const inner = door?.subgroups.find(({ code }) => code === file.subgroup);
  return {
    service_code: file.service_code,
    service_name: en?.service_name ?? file.service_name,
    description: en?.description ?? file.description,
    metadata: true,
    type: file.type,
    keywords: file.keywords.join(','),
    group: file.group,
    locale,
    ...(inner === undefined ? {} : { subgroup: en ? inner.translations.en.name : inner.name }),
    icon: file.icon,
    says: en?.says ?? file.says,
    location: file.location,
    contact: file.contact,
    purposes: en?.purposes ?? file.purposes,
    retention: file.retention,
    promise_days: file.promise_days,
    next: en?.next ?? file.next,
    materials: en?.materials ?? file.materials,
  };
}

/** The service's definition: the above and its questions. */
export const definitionView = (content: Content, file: ServiceFile, locale: Locale): DefinitionAnswer => ({
  ...serviceView(content, file, locale),
  attributes: file.attributes.map((question, index) => questionView(file, question, index + 1, locale)),
});

function questionView(
  file: ServiceFile,
  question: QuestionFile,
  order: number,
  locale: Locale,
): DefinitionAnswer['attributes'][number] {
  const en = locale === 'en' ? file.translations.en.attributes[question.code] : undefined;
  const prompt = en?.prompt ?? question.prompt;
  const hint = en?.hint ?? question.hint;
  return {
    variable: true,
    code: question.code,
    datatype: datatypes[question.kind],
    required: question.required,
    datatype_description: hint ?? '',
    order,
    description: prompt,
    values: 'values' in question ? question.values.map((value) => valueView(value, en)) : [],
    prompt,
    ...(hint === undefined ? {} : { hint }),
    kind: question.kind,
    ...(question.show_if === undefined ? {} : { show_if: question.show_if }),
    ...('min' in question ? { min: question.min, max: question.max } : {}),
    ...(question.kind === 'number' && question.unit !== undefined ? { unit: en?.unit ?? question.unit } : {}),
    ...(question.kind === 'dictation' ? { max_length: question.max_length } : {}),
    purpose: en?.purpose ?? question.purpose,
    data_class: question.data_class,
    retention: question.retention,
  };
}

function valueView(
  value: Extract<QuestionFile, { kind: 'choice' | 'several' }>['values'][number],
  en: { readonly values?: Readonly<Record<string, string>> | undefined } | undefined,
) {
  return {
    key: value.key,
    name: en?.values?.[value.key] ?? value.name,
    ...(value.icon === undefined ? {} : { icon: value.icon }),
    // Ways to say it are of the language they are said in.
    synonyms: en === undefined ? value.synonyms : [],
  };
}

/** A notice in one language; `undefined` where it was not written in it. */
export function noticeView(file: NoticeFile, locale: Locale): NoticeAnswer | undefined {
  const told = locale === 'en' ? file.translations?.en : file;
  if (told === undefined) return undefined;
  const { id, date, until } = file;
  return {
    id,
    title: told.title,
    date,
    ...(until === undefined ? {} : { until }),
    lines: told.lines,
    locale,
  };
}

/** The community and its estates, in one language; the names that may be said stay as neighbours say them. */
export function gazetteerView(file: GazetteerFile, locale: Locale): GazetteerAnswer {
  const { translations, ...community } = file.community;
  return {
    community: locale === 'en' ? { ...community, ...translations.en } : community,
    estates: file.estates.map(({ translations: names, ...estate }) => ({
      ...estate,
      name_shown: locale === 'en' ? names.en.name : estate.name,
    })),
    locale,
  };
}
