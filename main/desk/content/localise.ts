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
  // It comes as a file; a client that knows none of ours may write where one is.
  photo: 'string',
} as const satisfies Record<QuestionFile['kind'], string>;

/** A service as GeoReport lists it, with the hall profile's extras, in one language. */
export function serviceView(content: Content, file: ServiceFile, locale: Locale): ServiceAnswer {
  const translated = translationOf(file, locale);
  const door = content.groups.find(({ code }) => code === file.group);
  const inner = door?.subgroups.find(({ code }) => code === file.subgroup);
  return {
    service_code: file.service_code,
    service_name: translated?.service_name ?? file.service_name,
    description: translated?.description ?? file.description,
    metadata: true,
    type: file.type,
    keywords: (translated?.keywords ?? file.keywords).join(','),
    group: file.group,
    // A language the file does not have is answered in its own.
    locale: translated === undefined ? 'zh-CN' : locale,
    ...(inner === undefined ? {} : { subgroup: nameIn(inner, locale) }),
    icon: file.icon,
    says: translated?.says ?? file.says,
    location: file.location,
    contact: file.contact,
    purposes: translated?.purposes ?? file.purposes,
    retention: file.retention,
    promise_days: file.promise_days,
    next: translated?.next ?? file.next,
    materials: translated?.materials ?? file.materials,
  };
}

/** The service's definition: the above and its questions. */
export const definitionView = (content: Content, file: ServiceFile, locale: Locale): DefinitionAnswer => ({
  ...serviceView(content, file, locale),
  attributes: file.attributes.map((question, index) => questionView(file, question, index + 1, locale)),
});

const translationOf = ({ translations }: ServiceFile, locale: Locale) =>
  locale === 'zh-CN' ? undefined : translations[locale];

function questionView(
  file: ServiceFile,
  question: QuestionFile,
  order: number,
  locale: Locale,
): DefinitionAnswer['attributes'][number] {
  const translated = translationOf(file, locale)?.attributes[question.code];
  const prompt = translated?.prompt ?? question.prompt;
  const hint = translated?.hint ?? question.hint;
  return {
    variable: true,
    code: question.code,
    datatype: datatypes[question.kind],
    required: question.required,
    datatype_description: hint ?? '',
    order,
    description: prompt,
    values: 'values' in question ? question.values.map((value) => valueView(value, translated)) : [],
    prompt,
    ...(hint === undefined ? {} : { hint }),
    kind: question.kind,
    ...(question.show_if === undefined ? {} : { show_if: question.show_if }),
    ...('min' in question ? { min: question.min, max: question.max } : {}),
    ...(question.kind === 'number' && question.unit !== undefined
      ? { unit: translated?.unit ?? question.unit }
      : {}),
    ...(question.kind === 'dictation' ? { max_length: question.max_length } : {}),
    ...(question.kind === 'dictation' && question.voice === true ? { voice: true as const } : {}),
    purpose: translated?.purpose ?? question.purpose,
    data_class: question.data_class,
    retention: question.retention,
  };
}

function valueView(
  value: Extract<QuestionFile, { kind: 'choice' | 'several' }>['values'][number],
  translated: { readonly values?: Readonly<Record<string, string>> | undefined } | undefined,
) {
  return {
    key: value.key,
    name: translated?.values?.[value.key] ?? value.name,
    ...(value.icon === undefined ? {} : { icon: value.icon }),
    // Ways to say it are of the language they are said in.
    synonyms: translated === undefined ? value.synonyms : [],
  };
}

const nameIn = (
  { name, translations }: Content['groups'][number]['subgroups'][number],
  locale: Locale,
): string => (locale === 'zh-CN' ? undefined : translations[locale]?.name) ?? name;

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
    locale: told === file ? 'zh-CN' : locale,
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
