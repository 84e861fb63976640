import type { Matter } from '../cases/submission.ts';
import type { Hall } from '../hall.ts';
import { questionCode, type QuestionCode } from '../ids.ts';
import type { Answer } from '../questions/answer.ts';
import { wire } from '../questions/kinds.ts';
import type { Question, Service } from '../services/service.ts';
import { render } from '../strings/render.ts';
import { shownPlace, shownValue } from '../strings/shown-value.ts';
import { ours } from '../text.ts';

export type Answers = Readonly<Record<QuestionCode, Answer>>;

/** The kiosk's own two questions, asked the same way for every service of every city. */
export const where = questionCode('where');
export const contact = questionCode('contact');

/**
 * The questions to be answered, in order. Derived from the answers each time, never stored: changing an early
 * answer drops what it made unreachable and keeps what is still valid.
 */
export function pathOf(service: Service, answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of service.questions) {
    if (question.showIf === undefined || holds(question.showIf, asked, answers)) asked.push(question);
  }
  return [...asked, ...ownQuestions(service)];
}

/** Answers that still count: those of questions on the path. */
export function reachable(service: Service, answers: Answers): Answers {
  const codes = new Set(pathOf(service, answers).map(({ code }) => code));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => codes.has(questionCode(code))));
}

export const firstOpen = (service: Service, answers: Answers): Question | undefined =>
  pathOf(service, answers).find(({ code }) => answers[code] === undefined);

function holds(
  condition: NonNullable<Question['showIf']>,
  asked: readonly Question[],
  answers: Answers,
): boolean {
  const on = asked.find(({ code }) => code === condition.code);
  const answer = answers[condition.code];
  if (on === undefined || answer === undefined) return false;
  const told = wire(on, answer);
  return Array.isArray(told) ? told.includes(condition.equals) : told === condition.equals;
}

function ownQuestions(service: Service): Question[] {
  const own: Question[] = [];
  const say = (key: 'where.prompt' | 'where.hint' | 'where.home' | 'contact.prompt' | 'contact.hint') =>
    render(ours(key), service.locale, shownValue);
  if (service.location !== 'none') {
    own.push({
      kind: 'address',
      code: where,
      prompt: say(service.location === 'home' ? 'where.home' : 'where.prompt'),
      hint: service.purposes?.location ?? say('where.hint'),
      required: true,
      purpose: 'where.purpose',
      dataClass: 'place',
      depth: service.location === 'home' ? 'room' : 'building',
    });
  }
  if (service.contact !== 'none') {
    own.push({
      kind: 'phone',
      code: contact,
      prompt: say('contact.prompt'),
      hint: service.purposes?.contact ?? say('contact.hint'),
      required: service.contact === 'required',
      purpose: 'contact.purpose',
      dataClass: 'contact',
    });
  }
  return own;
}

/** What is handed over, once everything is answered. */
export function matterOf(service: Service, answers: Answers, hall: Hall): Matter {
  const told: Record<string, string | readonly string[]> = {};
  for (const question of pathOf(service, answers)) {
    const answer = answers[question.code];
    if (answer === undefined || question.code === where || question.code === contact) continue;
    const value = wire(question, answer);
    if (value !== undefined) told[question.code] = value;
  }
  const place = answers[where];
  const phone = answers[contact];
  const words = service.questions.find(
    ({ kind, code }) => kind === 'dictation' && answers[code]?.kind === 'words',
  );
  const description = words === undefined ? undefined : answers[words.code];
  return {
    service: service.code,
    serviceName: service.name,
    locale: service.locale,
    answers: told,
    ...(description?.kind === 'words' ? { description: description.words } : {}),
    ...(place?.kind === 'place' ? { place: place.place } : {}),
    // A city needs a place; where the resident was not sure, the hall's own name says who will find out.
    addressString: place?.kind === 'place' ? shownPlace(place.place, 'zh-CN') : hall.name,
    ...(phone?.kind === 'phone' ? { phone: phone.digits } : {}),
  };
}
