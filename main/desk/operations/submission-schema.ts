import { longestName } from '../cases/answers.ts';
import type { QuestionFile, ServiceFile } from '../content/schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** Each of these fields is there and not empty. */
export const filled = (...names: readonly string[]): Json => ({
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { minLength: 1 }])),
});

/** This field is not there, or empty, which counts as absent. */
export const without = (name: string): Json => ({ properties: { [name]: { maxLength: 0 } } });

/** What a submission to this service must hold, as JSON Schema: its place, its contact, its answers. */
export function submissionSchema(service: ServiceFile): Json {
  const { attributes, location, contact } = service;
  const always = attributes.filter(({ required, show_if: condition }) => required && condition === undefined);
  return {
    title: service.service_name,
    properties: {
      service_code: { const: service.service_code },
      ...Object.fromEntries(attributes.map((question) => [nameOf(question), answerSchema(question)])),
    },
    required: ['service_code', ...always.map(nameOf)],
    allOf: [
      ...(location === 'none'
        ? []
        : [{ anyOf: [filled('address_string'), filled('address_id'), filled('lat', 'long')] }]),
      ...(contact === 'required' ? [{ anyOf: [filled('phone'), filled('email')] }] : []),
    ],
  };
}

const nameOf = ({ code }: QuestionFile): string => `attribute[${code}]`;

function answerSchema(question: QuestionFile): Json {
  const schema = valueSchema(question);
  return question.required ? schema : { anyOf: [schema, { type: 'string', maxLength: 0 }] };
}

function valueSchema(question: QuestionFile): Json {
  switch (question.kind) {
    case 'choice':
      return { type: 'string', enum: question.values.map(({ key }) => key) };
    case 'number': {
      const { min, max } = question;
      return {
        type: 'string',
        enum: Array.from({ length: max - min + 1 }, (_, index) => String(min + index)),
      };
    }
    case 'several':
      return { type: 'array', minItems: 1, items: { enum: question.values.map(({ key }) => key) } };
    case 'amount':
      return { type: 'string', pattern: `^(${question.min > 0 ? '' : '0|'}[1-9][0-9]{0,6})$` };
    case 'date':
      return { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( am| pm)?$' };
    case 'name':
      return { type: 'string', minLength: 1, maxLength: longestName };
    case 'dictation':
      return { type: 'string', minLength: 1, maxLength: question.max_length };
    // It comes as a file, after the case.
    case 'photo':
      return { type: 'string', maxLength: 0 };
    case 'phone':
      return { type: 'string', pattern: '^[0-9]{3,15}$' };
  }
}
