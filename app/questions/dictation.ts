import type { MediaId } from '../ids.ts';
import { defined, ours, own } from '../text.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import { nothingYet } from './answer.ts';
import type { Kind, KindOf } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

/** Free words, always read back; offline dictation mistakes one character in five (speech.md). */
export const dictationKind: Kind<KindOf<'dictation'>> = {
  ask: (question, { words }, { locale }) =>
    words === undefined
      ? {
          heading: defined(question.prompt, locale),
          lines: [question.hint === undefined ? ours('dictation.how') : defined(question.hint, locale)],
          choices: question.required ? [openChoice('dictation.later')] : [openChoice('question.skip')],
          mode: 'dictation',
          ...(question.voice === true && { keepsSound: true }),
        }
      : {
          heading: ours('dictation.confirm'),
          lines: [own({ kind: 'words', words })],
          choices: [enterChoice, againChoice, openChoice('dictation.later')],
          mode: 'choice',
        },
  take: (question, partial, input) => {
    if (input.type === 'words') {
      const words = input.words.trim().slice(0, question.maxLength);
      return words === ''
        ? { took: 'unfit', why: ours('heard.nothing') }
        : { took: 'part', partial: { digits: '', words, ...soundOf(input) } };
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open', ...soundOf(partial) } };
    if (input.id === again) return { took: 'part', partial: nothingYet };
    return input.id === enter && partial.words !== undefined
      ? { took: 'answer', answer: { kind: 'words', words: partial.words, ...soundOf(partial) } }
      : undefined;
  },
  readback: (_question, answer) =>
    answer.kind === 'words' ? own({ kind: 'words', words: answer.words }) : ours('dictation.later'),
  wire: (_question, answer) => (answer.kind === 'words' ? answer.words : undefined),
};

const soundOf = ({ sound }: { readonly sound?: MediaId }) => (sound === undefined ? {} : { sound });
