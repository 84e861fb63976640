import { failed, ok, type Result } from '#app/result.ts';
import type { QuestionFile, ServiceFile } from '../content/schema.ts';
import { charactersIn } from '../characters.ts';

type Given = Readonly<Record<string, readonly string[]>>;

/**
 * The answers a definition asks for, out of what was sent. Attributes it does not know and answers to questions that
 * are not asked on this path are left out. Errors name the attribute, never the answer.
 */
export function answersTo(
  service: ServiceFile,
  given: Given,
  options: { readonly partial: boolean } = { partial: false },
): Result<Readonly<Record<string, string>>, readonly string[]> {
  const answers: Record<string, string> = {};
  const errors: string[] = [];
  for (const question of service.attributes) {
    const name = `attribute[${question.code}]`;
    const values = given[question.code] ?? [];
    const condition = question.show_if;
    const asked = condition === undefined || (given[condition.code]?.includes(condition.equals) ?? false);
    const [value] = values;
    if (value === undefined) {
      if (asked && question.required && !options.partial) errors.push(`${name}: required`);
    } else if (question.kind === 'several') {
      const keys = question.values.map(({ key }) => key);
      const told = values.flatMap(keysIn);
      if (!told.every((key) => keys.includes(key))) errors.push(`${name}: not all of ${keys.join(', ')}`);
      else if (asked) answers[question.code] = keys.filter((key) => told.includes(key)).join(',');
    } else if (values.length > 1) {
      errors.push(`${name}: one value, not several`);
    } else {
      const wrong = wrongWith(question, value);
      if (wrong !== undefined) errors.push(`${name}: ${wrong}`);
      else if (asked) answers[question.code] = value;
    }
  }
  return errors.length > 0 ? failed(errors) : ok(answers);
}

/** Several keys are kept as one text with commas, and come back so in a correction; a key holds none. */
export const keysIn = (value: string): readonly string[] => value.split(',');

/** Characters of a name; what is longer is a story. */
export const longestName = 60;

function wrongWith(question: Exclude<QuestionFile, { kind: 'several' }>, value: string): string | undefined {
  switch (question.kind) {
    case 'choice': {
      const keys = question.values.map(({ key }) => key);
      return keys.includes(value) ? undefined : `not one of ${keys.join(', ')}`;
    }
    case 'number': {
      const { min, max } = question;
      const number = /^(0|-?[1-9]\d{0,8})$/.test(value) ? Number(value) : NaN;
      return number >= min && number <= max ? undefined : `a whole number between ${min} and ${max}`;
    }
    case 'dictation':
      return charactersIn(value) <= question.max_length
        ? undefined
        : `longer than ${question.max_length} characters`;
    case 'amount': {
      const { min, max } = question;
      const fits = /^(0|[1-9]\d{0,6})$/.test(value) && Number(value) >= min && Number(value) <= max;
      return fits ? undefined : `whole yuan between ${min} and ${max}`;
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}( [ap]m)?$/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))
        ? undefined
        : 'a day such as 2026-11-25, 2026-11-25 am or 2026-11-25 pm';
    case 'name':
      return charactersIn(value) <= longestName ? undefined : `longer than ${longestName} characters`;
    case 'photo':
      return 'a photo comes as a file, after the case';
    case 'phone':
      return /^\d{3,15}$/.test(value) ? undefined : 'digits only';
  }
}
