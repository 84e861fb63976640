import { flag, given, number, records, recordWith, text, texts, type Fields } from '../cases/wire/raw.ts';
import { questionCode } from '../ids.ts';
import { iconNames } from '../turn/icons.ts';
import { dataClasses, type Condition, type Question, type QuestionValue } from './service.ts';

/** Attributes of a definition as questions, in the server's order; what nobody could answer aloud is left out. */
export function parseQuestions(attributes: readonly Fields[]): readonly Question[] {
  const inOrder = attributes
    .map((attribute, at) => ({ attribute, order: number(attribute['order']) ?? at }))
    .sort((a, b) => a.order - b.order);
  const questions = new Map<string, Question>();
  for (const { attribute } of inOrder) {
    const question = parseQuestion(attribute);
    if (question !== undefined && !questions.has(question.code)) questions.set(question.code, question);
  }
  return [...questions.values()];
}

// The longest a resident is asked to dictate where the server names no limit; a string is a line, a text a story.
const longestLine = 255;
const longestStory = 1_000;

// Days ahead where the server names none; beyond a quarter nobody plans a visit by its weekday.
const usualDays = 14;
const mostDays = 92;

function parseQuestion(attribute: Fields): Question | undefined {
  const code = text(attribute['code'], 100);
  if (code === undefined) return undefined;
  const required = flag(attribute['required']) ?? false;
  const datatype = text(attribute['datatype'])?.toLowerCase() ?? 'string';
  const kind = text(attribute['kind'])?.toLowerCase() ?? '';
  // A moment cannot be dictated into a machine's form; where it must be given, words are better than nothing.
  if (datatype === 'datetime' && !required && kind === '') return undefined;
  const condition = conditionOf(attribute['show_if']);
  const base = {
    code: questionCode(code),
    prompt:
      text(attribute['prompt'], 200) ?? text(attribute['description'], 500) ?? code.replaceAll('_', ' '),
    ...given('hint', text(attribute['hint'], 200) ?? text(attribute['datatype_description'], 200)),
    required,
    ...given('showIf', condition),
    purpose: text(attribute['purpose'], 200) ?? '',
    dataClass: dataClasses.find((known) => known === text(attribute['data_class'])) ?? 'matter',
  } as const;
  const values = valuesOf(attribute['values']);
  const keys = values.map(({ key }) => key);
  if (kind === 'yes-no' && (keys.length === 0 || (keys.includes('yes') && keys.includes('no')))) {
    return { ...base, kind: 'yes-no' };
  }
  const several = kind === 'several' || (kind === '' && datatype === 'multivaluelist');
  if (values.length > 0) return { ...base, kind: several ? 'several' : 'choice', values };
  if (kind === 'phone' || kind === 'name') return { ...base, kind };
  // Whoever wants none leaves it, whatever the definition says.
  if (kind === 'photo') return { ...base, kind, required: false };
  if (kind === 'date') {
    const min = Math.max(0, Math.trunc(number(attribute['min']) ?? 0));
    const max = Math.min(Math.trunc(number(attribute['max']) ?? usualDays), mostDays);
    return { ...base, kind: 'date', min, max: Math.max(min, max) };
  }
  if (kind === 'amount') {
    return {
      ...base,
      kind: 'amount',
      ...given('min', number(attribute['min'])),
      ...given('max', number(attribute['max'])),
    };
  }
  if (kind === 'number' || (kind === '' && datatype === 'number')) {
    return {
      ...base,
      kind: 'number',
      ...given('min', number(attribute['min'])),
      ...given('max', number(attribute['max'])),
      ...given('unit', text(attribute['unit'], 20)),
    };
  }
  const longest = number(attribute['max_length']) ?? (datatype === 'text' ? longestStory : longestLine);
  return {
    ...base,
    kind: 'dictation',
    maxLength: Math.min(Math.max(Math.trunc(longest), 1), longestStory),
    ...(flag(attribute['voice']) === true && { voice: true as const }),
  };
}

function valuesOf(raw: unknown): readonly QuestionValue[] {
  const values = new Map<string, QuestionValue>();
  for (const entry of records(raw)) {
    const key = text(entry['key'], 200) ?? text(entry['name'], 200);
    if (key === undefined || values.has(key)) continue;
    const name = text(entry['name'], 200) ?? key;
    const icon = iconNames.find((known) => known === text(entry['icon'], 40));
    values.set(key, { key, name, ...given('icon', icon), say: [name, ...texts(entry['synonyms'])] });
  }
  return [...values.values()];
}

function conditionOf(raw: unknown): Condition | undefined {
  const fields = recordWith(raw, 'code');
  const code = text(fields?.['code'], 100);
  const equals = text(fields?.['equals'], 200);
  return code === undefined || equals === undefined ? undefined : { code: questionCode(code), equals };
}
