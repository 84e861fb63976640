import { choiceId } from '../ids.ts';
import { defined, ours } from '../text.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf } from './kind.ts';

const yes = choiceId('yes');
const no = choiceId('no');

/** 要的 or 不用: words the ear cannot confuse, unlike 是 and 不是 (54–75 % right by sound). */
export const yesNoKind: Kind<KindOf<'yes-no'>> = {
  ask: (question, _partial, { locale }) => ({
    heading: defined(question.prompt, locale),
    lines: hintLines(question, locale),
    choices: [
      { id: yes, label: ours('answer.yes'), icon: 'check', tint: 'leaf', say: [] },
      { id: no, label: ours('answer.no'), icon: 'dots-three-circle', tint: 'plum', say: [] },
    ],
    mode: 'choice',
  }),
  take: (_question, _partial, input) =>
    input.type === 'choice' && (input.id === yes || input.id === no)
      ? { took: 'answer', answer: { kind: 'yes-no', yes: input.id === yes } }
      : undefined,
  readback: (_question, answer) =>
    ours(answer.kind !== 'yes-no' ? 'answer.open' : answer.yes ? 'answer.yes' : 'answer.no'),
  wire: (_question, answer) => (answer.kind === 'yes-no' ? (answer.yes ? 'yes' : 'no') : undefined),
};
