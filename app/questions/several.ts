import { choiceId } from '../ids.ts';
import { listed } from '../locale.ts';
import { defined, ours, type Text } from '../text.ts';
import { tints } from '../turn/icons.ts';
import type { Choice } from '../turn/turn.ts';
import type { Partial } from './answer.ts';
import { enter } from './entry.ts';
import type { Kind, KindOf } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

type Several = KindOf<'several'>;

/** Any of a few named things: each touch or word chooses one or takes it back, 「好了」 goes on. */
export const severalKind: Kind<Several> = {
  ask: (question, { keys = [] }, { locale }) => ({
    heading: defined(question.prompt, locale),
    lines: [question.hint === undefined ? ours('several.how') : defined(question.hint, locale)],
    choices: question.values.map((value, index): Choice => {
      const chosen = keys.includes(value.key);
      return {
        id: choiceId(value.key),
        label: defined(value.name, locale),
        ...(chosen ? { note: ours('several.chosen') } : {}),
        icon: chosen ? 'check-circle' : (value.icon ?? 'plus-circle'),
        tint: chosen ? 'leaf' : (tints[index % tints.length] ?? 'clay'),
        say: value.say,
      };
    }),
    always: keys.length > 0 ? [readyChoice] : question.required ? [] : [openChoice('question.skip')],
    mode: 'choice',
  }),
  take: (question, partial, input, { locale }) => {
    if (input.type !== 'choice') return undefined;
    const { keys = [] } = partial;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    if (input.id === enter)
      return keys.length === 0 ? undefined : { took: 'answer', answer: { kind: 'several', keys } };
    const value = question.values.find(({ key }) => key === input.id);
    if (value === undefined) return undefined;
    const noted = (key: 'several.noted' | 'several.taken-back'): Text =>
      ours(key, { what: defined(value.name, locale) });
    return keys.includes(value.key)
      ? part(
          keys.filter((key) => key !== value.key),
          noted('several.taken-back'),
        )
      : part([...keys, value.key], noted('several.noted'));
  },
  readback: (question, answer, { locale }) => {
    if (answer.kind !== 'several') return ours('answer.open');
    const names = question.values.filter(({ key }) => answer.keys.includes(key)).map(({ name }) => name);
    return defined(listed(names, locale), locale);
  },
  wire: (question, answer) =>
    answer.kind === 'several'
      ? question.values.map(({ key }) => key).filter((key) => answer.keys.includes(key))
      : undefined,
};

const part = (keys: Partial['keys'] & object, noted: Text) =>
  ({ took: 'part', partial: { digits: '', keys }, noted }) as const;

const readyChoice: Choice = {
  id: enter,
  label: ours('several.ready'),
  icon: 'check',
  tint: 'leaf',
  say: ['就这些', '选好了', '没有了'],
  primary: true,
};
