import { choiceId } from '../ids.ts';
import { defined, ours } from '../text.ts';
import type { Choice } from '../turn/turn.ts';
import type { Consented } from './answer.ts';
import { hintLines } from './hint.ts';
import type { Kind, KindOf, Surroundings } from './kind.ts';

const yes = choiceId('may-ask');
const no = choiceId('rather-not');

/** May this be asked? Its why is said with it; a no costs nothing, and is not asked about again. */
export const consentKind: Kind<KindOf<'consent'>> = {
  ask: (question, _partial, { locale }) => ({
    heading: defined(question.prompt, locale),
    lines: hintLines(question, locale),
    choices: [yesChoice, noChoice],
    mode: 'choice',
  }),
  take: (question, _partial, input, around) =>
    input.type === 'choice' && (input.id === yes || input.id === no)
      ? {
          took: 'answer',
          answer: {
            kind: 'consent',
            yes: input.id === yes,
            ...agreedTo([question.prompt, question.hint], around),
          },
        }
      : undefined,
  readback: (_question, answer) =>
    ours(answer.kind === 'consent' && answer.yes ? 'consent.yes' : 'consent.no'),
  wire: () => undefined,
};

/** The moment, and a name for the very words that were said, so that a changed sentence is another version. */
export const agreedTo = (
  said: readonly (string | undefined)[],
  { locale, now }: Surroundings,
): Consented => ({
  at: now,
  textVersion: `${locale}-${fnv1a(said.join('\n'))}`,
});

/** FNV-1a, 32 bits, in eight hexadecimal digits: tells a few hundred sentences apart, and guards nothing. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const yesChoice: Choice = {
  id: yes,
  label: ours('consent.yes'),
  icon: 'check',
  tint: 'leaf',
  say: ['可以的', '可以问', '行', 'you may'],
};
const noChoice: Choice = {
  id: no,
  label: ours('consent.no'),
  note: ours('consent.no.note'),
  icon: 'x-circle',
  tint: 'plum',
  say: ['不说了吧', '不想说', 'I would rather not'],
};
