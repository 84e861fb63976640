import type { Question, QuestionKind } from '../services/service.ts';
import type { Text } from '../text.ts';
import { addressKind } from './address.ts';
import { amountKind } from './amount.ts';
import type { Answer, Input, Partial } from './answer.ts';
import { choiceKind } from './choice.ts';
import { consentKind } from './consent.ts';
import { dateKind } from './date.ts';
import { dictationKind } from './dictation.ts';
import type { Asking, Kind, KindOf, Surroundings, Taken } from './kind.ts';
import { nameKind } from './name.ts';
import { numberKind } from './number.ts';
import { phoneKind } from './phone.ts';
import { photoKind } from './photo.ts';
import { severalKind } from './several.ts';
import { voiceKind } from './voice.ts';
import { yesNoKind } from './yes-no.ts';

/** Each kind of question is one row and one file; a missing row does not compile. */
const kinds: { readonly [K in QuestionKind]: Kind<KindOf<K>> } = {
  choice: choiceKind,
  several: severalKind,
  'yes-no': yesNoKind,
  number: numberKind,
  amount: amountKind,
  date: dateKind,
  name: nameKind,
  phone: phoneKind,
  address: addressKind,
  dictation: dictationKind,
  voice: voiceKind,
  photo: photoKind,
  consent: consentKind,
};

const kindOf = (question: Question): Kind<Question> => kinds[question.kind];

export const ask = (question: Question, partial: Partial, around: Surroundings): Asking =>
  kindOf(question).ask(question, partial, around);

export const take = (
  question: Question,
  partial: Partial,
  input: Input,
  around: Surroundings,
): Taken | undefined => kindOf(question).take(question, partial, input, around);

export const readback = (question: Question, answer: Answer, around: Surroundings): Text =>
  kindOf(question).readback(question, answer, around);

export const wire = (question: Question, answer: Answer): string | readonly string[] | undefined =>
  kindOf(question).wire(question, answer);
