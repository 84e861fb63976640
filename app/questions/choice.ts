import { choiceId } from '../ids.ts';
import { defined, ours } from '../text.ts';
import { tints } from '../turn/icons.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

/** One of a few named things. */
export const choiceKind: Kind<KindOf<'choice'>> = {
  ask: (question, _partial, { locale }) => ({
    heading: defined(question.prompt, locale),
    lines: hintLines(question, locale),
    choices: [
      ...question.values.map((value, index) => ({
        id: choiceId(value.key),
        label: defined(value.name, locale),
        icon: value.icon ?? ('caret-right' as const),
        tint: tints[index % tints.length] ?? 'clay',
        say: value.say,
      })),
      ...(question.required ? [] : [openChoice('question.skip')]),
    ],
    mode: 'choice',
  }),
  take: (question, _partial, input) => {
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    return question.values.some((value) => value.key === input.id)
      ? { took: 'answer', answer: { kind: 'choice', key: input.id } }
      : undefined;
  },
  readback: (question, answer, { locale }) => {
    const value =
      answer.kind === 'choice' ? question.values.find(({ key }) => key === answer.key) : undefined;
    return value === undefined ? ours('answer.open') : defined(value.name, locale);
  },
  wire: (_question, answer) => (answer.kind === 'choice' ? answer.key : undefined),
};
