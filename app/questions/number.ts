import { defined, ours, own } from '../text.ts';
import { nothingYet } from './answer.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import type { Kind, KindOf } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

/** How many, between bounds. */
export const numberKind: Kind<KindOf<'number'>> = {
  ask: (question, { digits }, { locale }) => {
    const complete = fits(question, digits);
    return {
      heading: defined(question.prompt, locale),
      lines: question.hint === undefined ? [] : [defined(question.hint, locale)],
      entry: { kind: 'digits', digits, groups: [width(question)], complete },
      choices: [
        ...(complete ? [enterChoice] : []),
        ...(digits === '' ? [] : [againChoice]),
        ...(question.required || complete ? [] : [openChoice('question.skip')]),
      ],
      mode: complete ? 'choice' : 'digits',
      digits: { min: 1, max: width(question) },
    };
  },
  take: (question, partial, input) => {
    if (input.type === 'digits') {
      if (input.spoken && !fits(question, input.digits)) return { took: 'unfit', why: ours('number.unfit') };
      return { took: 'part', partial: { digits: input.digits } };
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    if (input.id === again) return { took: 'part', partial: nothingYet };
    if (input.id !== enter) return undefined;
    return fits(question, partial.digits)
      ? { took: 'answer', answer: { kind: 'number', count: Number(partial.digits) } }
      : { took: 'unfit', why: ours('number.unfit') };
  },
  readback: (_question, answer) =>
    answer.kind === 'number' ? own({ kind: 'count', count: answer.count }) : ours('answer.open'),
  wire: (_question, answer) => (answer.kind === 'number' ? String(answer.count) : undefined),
};

const width = (question: KindOf<'number'>): number => String(question.max ?? 9_999).length;

function fits(question: KindOf<'number'>, digits: string): boolean {
  if (!/^\d{1,9}$/.test(digits)) return false;
  const count = Number(digits);
  return count >= (question.min ?? 0) && count <= (question.max ?? 9_999);
}
