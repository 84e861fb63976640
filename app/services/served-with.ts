import type { MediaKind } from '../cases/media.ts';
import type { Question, Service } from './service.ts';

/**
 * The service with what can be taken here: photos and voices are asked for only where the server takes them and the
 * kiosk has an eye or an ear for them.
 */
export const servedWith = (service: Service, media: readonly MediaKind[]): Service => ({
  ...service,
  questions: service.questions.flatMap((question) => fittedQuestion(question, media)),
});

function fittedQuestion(question: Question, media: readonly MediaKind[]): readonly Question[] {
  if (question.kind === 'photo') return media.includes('photo') ? [question] : [];
  if (question.kind !== 'dictation' || question.voice === undefined || media.includes('voice'))
    return [question];
  const { voice: _, ...written } = question;
  return [written];
}
