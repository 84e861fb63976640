import type { Rule } from '../lint.ts';
import type { ServiceFile } from '../schema.ts';
import { fileOf } from '../shown.ts';

const everythingIsTranslated: Rule = ({ services, notices }) => [
  ...services.flatMap((service) =>
    (['en', 'ko'] as const).flatMap((locale) =>
      missing(service, service.translations[locale]).map((at) => ({
        file: fileOf(service),
        message: `translations.${locale}.${at} is missing; write it in plain ${languageNames[locale]}`,
      })),
    ),
  ),
  ...notices
    .filter(({ lines, translations }) => lines.length !== translations?.en.lines.length)
    .map(({ id }) => ({
      file: `notices/${id}.json`,
      message: 'translations.en.lines needs one line for each Mandarin line',
    })),
];

const languageNames = { en: 'English', ko: 'Korean' } as const;

/** A language that a file does not have at all is none it lacks something in. */
function missing(service: ServiceFile, translation: ServiceFile['translations']['ko']): readonly string[] {
  if (translation === undefined) return [];
  return [
    ...(translation.next.length === service.next.length ? [] : ['next (one sentence for each Mandarin one)']),
    ...(translation.materials.length === service.materials.length
      ? []
      : ['materials (one for each Mandarin one)']),
    ...(translation.says.length > 0 ? [] : ['says']),
    ...(['location', 'contact'] as const)
      .filter((name) => service.purposes[name] !== undefined && translation.purposes[name] === undefined)
      .map((name) => `purposes.${name}`),
    ...service.attributes.flatMap((question) => {
      const translated = translation.attributes[question.code];
      if (translated === undefined) return [`attributes.${question.code}`];
      return [
        ...(question.hint !== undefined && translated.hint === undefined ? ['hint'] : []),
        ...(question.kind === 'number' && question.unit !== undefined && translated.unit === undefined
          ? ['unit']
          : []),
        ...('values' in question
          ? question.values
              .filter(({ key }) => translated.values?.[key] === undefined)
              .map(({ key }) => `values.${key}`)
          : []),
      ].map((at) => `attributes.${question.code}.${at}`);
    }),
  ];
}

export const translationRules: readonly Rule[] = [everythingIsTranslated];
