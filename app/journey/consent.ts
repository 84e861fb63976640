import { questionCode } from '../ids.ts';
import type { Answer, Consented } from '../questions/answer.ts';
import type { KindOf } from '../questions/kind.ts';
import type { Question, Service } from '../services/service.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { ours } from '../text.ts';

/** A yes of the resident's, as it travels with what was collected on it (PIPL 14, 17, 29). */
export interface Consent extends Consented {
  readonly purpose: string;
}

/**
 * What an answer would be used for, where it is a person's: each such purpose is asked for once in a visit. A number
 * and a home are used alike for every matter; anything else for this one only. A public place is nobody's.
 */
export function purposeOf(question: Question, { code }: Service): string | undefined {
  // Each asks for its own, and the yes travels with the file.
  if (question.kind === 'photo' || question.kind === 'voice') return undefined;
  switch (question.dataClass) {
    case 'matter':
      return undefined;
    case 'place':
      return question.kind === 'address' && question.depth === 'room' ? 'home' : undefined;
    case 'contact':
      return 'contact';
    case 'person':
    case 'sensitive':
      return `${code}-${question.code}`;
  }
}

/**
 * The question whether that may be asked, put before it; `undefined` where none is needed. A number is agreed to when
 * it stands there and is read back, for keying it in is a will of its own (GB/T 35273-2020, 3.6).
 */
export function consentBefore(question: Question, service: Service): KindOf<'consent'> | undefined {
  const purpose = purposeOf(question, service);
  if (purpose === undefined || question.kind === 'phone') return undefined;
  const about = question.dataClass === 'sensitive' ? 'sensitive' : purpose === 'home' ? 'home' : 'person';
  const why = purpose === 'home' ? service.purposes?.location : question.purpose;
  return {
    kind: 'consent',
    code: questionCode(`consent:${purpose}`),
    prompt: render(ours(`consent.${about}`), service.locale, shownValue),
    ...(why === undefined || why === '' ? {} : { hint: why }),
    required: true,
    purpose: question.purpose,
    dataClass: 'matter',
    of: question.code,
  };
}

/** Whether the question may not be asked any more: whatever is not a yes is a no. */
export const isRefused = (answer: Answer | undefined): boolean =>
  answer !== undefined && !(answer.kind === 'consent' && answer.yes);
