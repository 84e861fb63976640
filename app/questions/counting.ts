import type { Locale } from '../locale.ts';
import type { StringKey } from '../strings/keys.ts';
import { defined, ours, type Text } from '../text.ts';
import { nothingYet, type Answer, type Partial } from './answer.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

type Counted = KindOf<'number'> | KindOf<'amount'>;

interface Counting<Q> {
  /** Where the definition names no limit. */
  readonly most: number;
  readonly unfit: StringKey;
  readonly answer: (count: number) => Answer;
  readonly unitOf: (question: Q, locale: Locale) => Text | undefined;
}

/** Asking for a whole number between bounds and taking it, keyed in or said; shown before it counts. */
export function counting<Q extends Counted>({
  most,
  unfit,
  answer,
  unitOf,
}: Counting<Q>): Pick<Kind<Q>, 'ask' | 'take'> {
  const width = ({ max = most }: Q): number => String(max).length;
  const fits = ({ min = 0, max = most }: Q, digits: string): boolean =>
    /^\d{1,9}$/.test(digits) && Number(digits) >= min && Number(digits) <= max;
  return {
    ask: (question: Q, { digits }: Partial, { locale }) => {
      const complete = fits(question, digits);
      const unit = unitOf(question, locale);
      return {
        heading: defined(question.prompt, locale),
        lines: hintLines(question, locale),
        entry: {
          kind: 'digits',
          digits,
          groups: [width(question)],
          complete,
          ...(unit === undefined ? {} : { unit }),
        },
        choices: [
          ...(complete ? [enterChoice] : []),
          ...(digits === '' ? [] : [againChoice]),
          ...(question.required || complete ? [] : [openChoice('question.skip')]),
        ],
        mode: complete ? 'choice' : 'digits',
        digits: { min: 1, max: width(question) },
      };
    },
    take: (question: Q, partial: Partial, input) => {
      if (input.type === 'digits') {
        if (input.spoken && !fits(question, input.digits)) return { took: 'unfit', why: ours(unfit) };
        return { took: 'part', partial: { digits: input.digits } };
      }
      if (input.type !== 'choice') return undefined;
      if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
      if (input.id === again) return { took: 'part', partial: nothingYet };
      if (input.id !== enter) return undefined;
      return fits(question, partial.digits)
        ? { took: 'answer', answer: answer(Number(partial.digits)) }
        : { took: 'unfit', why: ours(unfit) };
    },
  };
}
