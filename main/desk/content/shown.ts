import type { Content, NoticeFile, QuestionFile, ServiceFile } from './schema.ts';

/** A text a resident sees and hears, and where it stands. */
export interface Shown {
  readonly file: string;
  readonly at: string;
  readonly text: string;
}

export const fileOf = (service: ServiceFile): string => `services/${service.service_code}.json`;

/** Every Mandarin text that is shown or spoken. */
export const shownTexts = (content: Content): readonly Shown[] => [
  ...content.services.flatMap(ofService),
  ...content.notices.flatMap(ofNotice),
  ...content.groups.flatMap((group) =>
    [group, ...group.subgroups].map(({ code, name }) => ({
      file: 'groups.json',
      at: `${code}.name`,
      text: name,
    })),
  ),
];

function ofService(service: ServiceFile): readonly Shown[] {
  const texts: Readonly<Record<string, string | undefined>> = {
    service_name: service.service_name,
    description: service.description,
    'purposes.location': service.purposes.location,
    'purposes.contact': service.purposes.contact,
    ...numbered('next', service.next),
    ...numbered('materials', service.materials),
    ...Object.fromEntries(service.attributes.flatMap(ofQuestion)),
  };
  return Object.entries(texts).flatMap(([at, text]) =>
    text === undefined ? [] : [{ file: fileOf(service), at, text }],
  );
}

const ofQuestion = (question: QuestionFile): readonly (readonly [at: string, text: string | undefined])[] => [
  [`${question.code}.prompt`, question.prompt],
  [`${question.code}.hint`, question.hint],
  [`${question.code}.purpose`, question.purpose],
  ...('values' in question
    ? question.values.map(({ key, name }) => [`${question.code}.${key}.name`, name] as const)
    : []),
];

const ofNotice = (notice: NoticeFile): readonly Shown[] =>
  Object.entries({ title: notice.title, ...numbered('lines', notice.lines) }).map(([at, text]) => ({
    file: `notices/${notice.id}.json`,
    at,
    text,
  }));

const numbered = (name: string, texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map((text, index) => [`${name}.${index}`, text]));
