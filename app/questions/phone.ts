import { render } from '../strings/render.ts';
import { phoneGroups, shownValue } from '../strings/shown-value.ts';
import { defined, ours, own } from '../text.ts';
import type { Choice } from '../turn/turn.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf, Surroundings } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';
import type { Consented, Partial } from './answer.ts';
import { agreedTo } from './consent.ts';

/** Mobile numbers have 11 digits and begin with 1; landlines are 7 or 8, or 10 to 12 with their area code. */
const mobile = /^1[3-9]\d{9}$/;
const landline = /^(0\d{9,11}|[2-8]\d{6,7})$/;
export const isPhone = (digits: string): boolean => mobile.test(digits) || landline.test(digits);

/**
 * Keyed on pictured digits or said, then read back: may this number be rung? It counts at that yes only, and nobody
 * must leave one, whatever the service wishes.
 */
export const phoneKind: Kind<KindOf<'phone'>> = {
  ask: (question, partial, { locale }) => {
    const { digits } = partial;
    const complete = isPhone(digits);
    return {
      heading: complete ? ours('phone.consent') : defined(question.prompt, locale),
      lines: complete ? [] : hintLines(question, locale),
      entry: { kind: 'digits', digits, groups: phoneGroups, complete },
      choices: [
        ...(complete ? [mayRingChoice] : []),
        ...(digits === '' ? [] : [againChoice]),
        { ...openChoice('phone.none'), icon: 'phone-slash' },
      ],
      mode: complete ? 'choice' : 'digits',
      digits: { min: 7, max: 12, denied: deniedBy(partial) },
    };
  },
  take: (question, partial, input, around) => {
    if (input.type === 'digits') {
      if (input.spoken && !isPhone(input.digits)) return { took: 'unfit', why: ours('phone.unfit') };
      return { took: 'part', partial: { digits: input.digits, denied: deniedBy(partial) } };
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    if (input.id === again) return { took: 'part', partial: { digits: '', denied: deniedBy(partial) } };
    if (input.id !== enter) return undefined;
    return isPhone(partial.digits)
      ? {
          took: 'answer',
          answer: { kind: 'phone', digits: partial.digits, consent: mayRing(question, around) },
        }
      : { took: 'unfit', why: ours('phone.unfit') };
  },
  readback: (_question, answer) =>
    answer.kind === 'phone' ? own({ kind: 'phone', digits: answer.digits }) : ours('phone.none'),
  wire: (_question, answer) => (answer.kind === 'phone' ? answer.digits : undefined),
};

/** What was read back and is told again was misheard: it is less likely to be heard again. */
const deniedBy = ({ digits, denied = [] }: Partial): readonly string[] =>
  isPhone(digits) && !denied.includes(digits) ? [...denied, digits] : denied;

const mayRing = ({ prompt, hint }: KindOf<'phone'>, around: Surroundings): Consented =>
  agreedTo([prompt, hint, render(ours('phone.consent'), around.locale, shownValue)], around);

const mayRingChoice: Choice = {
  ...enterChoice,
  label: ours('consent.yes'),
  say: ['可以的', '对的', '没错', 'correct'],
};
