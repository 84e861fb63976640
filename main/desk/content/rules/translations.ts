import type { Rule } from '../lint.ts';
import type { ServiceFile } from '../schema.ts';
import { fileOf } from '../shown.ts';

const everythingIsTranslated: Rule = ({ services, notices }) => [
  ...services.flatMap((service) =>
    missing(service).map((at) => ({
      file: fileOf(service),
      message: `translations.en.${at} is missing; write it in plain English`,
    })),
  ),
  ...notices
    .filter(({ lines, translations }) => lines.length !== translations?.en.lines.length)
    .map(({ id }) => ({
      file: `notices/${id}.json`,
      message: 'translations.en.lines needs one line for each Mandarin line',
    })),
];

function missing(service: ServiceFile): readonly string[] {
  const en = service.translations.en;
  return [
    ...(en.next.length === service.next.length ? [] : ['next (one sentence for each Mandarin one)']),
    ...(en.materials.length === service.materials.length ? [] : ['materials (one for each Mandarin one)']),
    ...(en.says.length > 0 ? [] : ['says']),
    ...(['location', 'contact'] as const)
      .filter((name) => service.purposes[name] !== undefined && en.purposes[name] === undefined)
      .map((name) => `purposes.${name}`),
    ...service.attributes.flatMap((question) => {
      const translated = en.attributes[question.code];
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
