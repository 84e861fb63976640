import { pathOf, type Answers } from '../journey/journey.ts';
import { consentBefore } from '../journey/consent.ts';
import { nothingYet, type Answer, type Input, type Partial } from '../questions/answer.ts';
import { enter } from '../questions/entry.ts';
import { choiceId } from '../ids.ts';
import { ask, take } from '../questions/kinds.ts';
import type { Surroundings } from '../questions/kind.ts';
import type { Question, QuestionKind, Service } from '../services/service.ts';
import { ours, type Text } from '../text.ts';
import type { Typed } from './companion.ts';

/** What stands in the form: every question of the path but whether it may be asked, and what is no writing. */
export const rowsOf = (service: Service, answers: Answers): readonly Question[] =>
  pathOf(service, answers).filter(({ kind }) => !notWritten.has(kind));

const notWritten: ReadonlySet<QuestionKind> = new Set(['consent', 'photo', 'voice']);

/** Whether the resident's yes to it is still to come. */
export function needsYes(question: Question, service: Service, answers: Answers): boolean {
  if (question.kind === 'phone') return answers[question.code] === undefined;
  const consent = consentBefore(question, service);
  return consent !== undefined && answers[consent.code] === undefined;
}

/** Written down, and only the resident's yes is missing: a number that stands there whole. */
export const isWritten = (question: Question, partial: Partial, around: Surroundings): boolean =>
  question.kind === 'phone' && ask(question, partial, around).entry?.complete === true;

export type Filled = { readonly answer: Answer } | { readonly partial: Partial } | { readonly unfit: Text };

/**
 * What was typed, as the question itself takes it: the same steps one would take by touch, one after the other, so that
 * there is no second set of rules. Whether a number may be rung is not among them.
 */
export function filledIn(
  question: Question,
  before: Partial | undefined,
  typed: Typed,
  around: Surroundings,
): Filled {
  let partial = before ?? nothingYet;
  for (const [at, input] of stepsOf(typed).entries()) {
    if (input.type === 'choice' && input.id === enter && isWritten(question, partial, around)) break;
    const taken = take(question, partial, input, around);
    if (taken?.took === 'answer') return { answer: taken.answer };
    if (taken?.took === 'unfit') return { unfit: taken.why };
    // Words may be understood in part, 「我姓王」; the rest is chosen.
    if (taken === undefined && at > 0 && 'words' in typed) break;
    if (taken === undefined || taken.took === 'elsewhere') return { unfit: ours('form.unfit') };
    partial = taken.partial;
  }
  return { partial };
}

/** Digits and words that were typed are confirmed by typing them. */
function stepsOf(typed: Typed): readonly Input[] {
  const confirmed: Input = { type: 'choice', id: enter };
  if ('choice' in typed) return [{ type: 'choice', id: choiceId(typed.choice) }];
  if ('digits' in typed) return [{ type: 'digits', digits: typed.digits, spoken: false }, confirmed];
  return [{ type: 'words', words: typed.words }, confirmed];
}
