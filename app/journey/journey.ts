import type { Attached } from '../cases/media.ts';
import type { Matter } from '../cases/submission.ts';
import type { Hall } from '../hall.ts';
import { questionCode, type QuestionCode } from '../ids.ts';
import type { Answer } from '../questions/answer.ts';
import { wire } from '../questions/kinds.ts';
import type { Question, Service } from '../services/service.ts';
import { render } from '../strings/render.ts';
import { shownPlace, shownValue } from '../strings/shown-value.ts';
import { ours } from '../text.ts';
import { consentBefore, isRefused, purposeOf, type Consent } from './consent.ts';

export type Answers = Readonly<Record<QuestionCode, Answer>>;

/** The kiosk's own two questions, asked the same way for every service of every city, whatever it calls its own. */
export const where = questionCode('kiosk:where');
export const contact = questionCode('kiosk:contact');

/**
 * The questions to be answered, in order. Derived from the answers each time, never stored: changing an early
 * answer drops what it made unreachable and keeps what is still valid. Before what is a person's stands the question
 * whether it may be asked; after a no it is not.
 */
export function pathOf(service: Service, answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of [...service.questions, ...ownQuestions(service)]) {
    if (question.showIf !== undefined && !holds(question.showIf, asked, answers)) continue;
    const consent = consentBefore(question, service);
    if (consent !== undefined) asked.push(consent);
    if (consent !== undefined && isRefused(answers[consent.code])) continue;
    asked.push(question);
    const voice = voiceAfter(question, answers, service);
    if (voice !== undefined) asked.push(voice);
  }
  return asked;
}

/** Answers that still count: those of questions on the path. */
export function reachable(service: Service, answers: Answers): Answers {
  const codes = new Set(pathOf(service, answers).map(({ code }) => code));
  return Object.fromEntries(Object.entries(answers).filter(([code]) => codes.has(questionCode(code))));
}

/** The path without what is there on request only: what is asked one after the other. */
export const stepsOf = (service: Service, answers: Answers): readonly Question[] =>
  pathOf(service, answers).filter(({ kind }) => kind !== 'photo');

export const firstOpen = (service: Service, answers: Answers): Question | undefined =>
  stepsOf(service, answers).find(({ code }) => answers[code] === undefined);

/** The answers with this one; a sound that may not go along is gone from that moment on. */
export function answeredWith(service: Service, answers: Answers, question: Question, given: Answer): Answers {
  const said = question.kind === 'voice' ? answers[question.of] : undefined;
  if (question.kind !== 'voice' || given.kind !== 'open' || said === undefined)
    return reachable(service, { ...answers, [question.code]: given });
  return reachable(service, { ...answers, [question.of]: withoutSound(said) });
}

export function withoutSound(answer: Answer): Answer {
  if (answer.kind !== 'words' && answer.kind !== 'open') return answer;
  const { sound: _, ...rest } = answer;
  return rest;
}

/** Answers without photos and sounds: words alone. */
export const withoutMedia = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, { kind }]) => kind !== 'media')
      .map(([code, answer]) => [code, withoutSound(answer)]),
  );

/** Whether what was just said may go along as it was said; each recording is asked about anew. */
function voiceAfter({ kind, code }: Question, answers: Answers, { locale }: Service): Question | undefined {
  const answer = answers[code];
  const sound = answer !== undefined && 'sound' in answer ? answer.sound : undefined;
  if (kind !== 'dictation' || sound === undefined) return undefined;
  return {
    kind: 'voice',
    code: questionCode(`voice:${code}:${sound}`),
    prompt: render(ours('voice.prompt'), locale, shownValue),
    hint: render(ours('voice.why'), locale, shownValue),
    required: true,
    purpose: 'voice.why',
    dataClass: 'matter',
    of: code,
    sound,
  };
}

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
  const isHome = service.location === 'home';
  if (service.location !== 'none') {
    own.push({
      kind: 'address',
      code: where,
      prompt: say(isHome ? 'where.home' : 'where.prompt'),
      hint: isHome ? say('where.hint') : (service.purposes?.location ?? say('where.hint')),
      required: true,
      purpose: 'where.purpose',
      dataClass: 'place',
      depth: isHome ? 'room' : 'building',
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
  const consents = consentsOf(service, answers);
  const media = pathOf(service, answers).flatMap(({ code }): readonly Attached[] => {
    const answer = answers[code];
    if (answer?.kind !== 'media') return [];
    const { media: kind, id, at, textVersion } = answer;
    return [{ kind, id, consent: { at, textVersion } }];
  });
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
    ...(consents.length === 0 ? {} : { consents }),
    ...(media.length === 0 ? {} : { media }),
  };
}

/** What was agreed to on the way to these answers. */
export const consentsOf = (service: Service, answers: Answers): readonly Consent[] =>
  pathOf(service, answers).flatMap((question) => {
    const answer = answers[question.code];
    if (answer?.kind === 'phone') {
      const purpose = purposeOf(question, service);
      return purpose === undefined ? [] : [{ purpose, ...answer.consent }];
    }
    if (question.kind !== 'consent' || answer?.kind !== 'consent' || !answer.yes) return [];
    const { at, textVersion } = answer;
    return [{ purpose: question.code.replace(/^consent:/, ''), at, textVersion }];
  });

/** What is not asked again in a visit, even where its matter was left: what somebody rather not says, and their yes. */
export const rememberedOf = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([code, { kind }]) => kind === 'consent' || (code === contact && kind === 'open'),
    ),
  );
