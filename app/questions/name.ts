import { choiceId } from '../ids.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { defined, ours, own, type Text } from '../text.ts';
import { tints } from '../turn/icons.ts';
import type { Choice } from '../turn/turn.ts';
import { nameIn, surnames } from '../understanding/names.ts';
import { nothingYet, type Partial } from './answer.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import type { Asking, Kind, KindOf, Taken } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';

const bySurname = choiceId('by-surname');
const surnameChoice = (surname: string) => choiceId(`surname:${surname}`);
const titles = ['auntie', 'uncle', 'grandma', 'grandpa'] as const;
const titleChoice = (title: (typeof titles)[number]) => choiceId(`title:${title}`);

/** Said and read back, or chosen: the surname and 「王阿姨」, which is how the community calls her anyway. */
export const nameKind: Kind<KindOf<'name'>> = {
  ask: (question, { words, surname }, { locale }) => {
    if (words !== undefined) {
      return {
        heading: ours('name.confirm', { name: own({ kind: 'words', words }) }),
        lines: [ours('name.sound')],
        choices: [enterChoice, againChoice, openChoice('dictation.later')],
        mode: 'choice',
      };
    }
    if (surname === '') return askSurname();
    if (surname !== undefined) return askTitle(surname);
    return {
      heading: defined(question.prompt, locale),
      lines: [question.hint === undefined ? ours('name.how') : defined(question.hint, locale)],
      choices: [bySurnameChoice, openChoice(question.required ? 'dictation.later' : 'question.skip')],
      mode: 'dictation',
    };
  },
  take: (_question, partial, input, { locale }) => {
    if (input.type === 'words') return said(input.words);
    if (input.type !== 'choice') return undefined;
    if (input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    if (input.id === again) return part(nothingYet);
    if (input.id === bySurname) return part({ digits: '', surname: '' });
    if (input.id === enter && partial.words !== undefined) return named(partial.words);
    const surname = surnames.find((each) => surnameChoice(each) === input.id);
    if (surname !== undefined) return part({ digits: '', surname });
    const title = titles.find((each) => titleChoice(each) === input.id);
    return title === undefined || partial.surname === undefined
      ? undefined
      : named(render(titled(title, partial.surname), locale, shownValue));
  },
  readback: (_question, answer) =>
    answer.kind === 'name' ? own({ kind: 'words', words: answer.name }) : ours('dictation.later'),
  wire: (_question, answer) => (answer.kind === 'name' ? answer.name : undefined),
};

function said(words: string): Taken {
  const heard = nameIn(words);
  if (heard === undefined) return { took: 'unfit', why: ours('name.unfit') };
  return part(
    'surname' in heard ? { digits: '', surname: heard.surname } : { digits: '', words: heard.name },
  );
}

const askSurname = (): Asking => ({
  heading: ours('name.surname'),
  lines: [],
  choices: surnames.map((surname, index): Choice => ({
    id: surnameChoice(surname),
    label: own({ kind: 'words', words: surname }),
    icon: 'user-circle',
    tint: tints[index % tints.length] ?? 'clay',
    say: [`我姓${surname}`, `姓${surname}`],
  })),
  mode: 'dictation',
});

const askTitle = (surname: string): Asking => ({
  heading: ours('name.title'),
  lines: [],
  choices: titles.map((title, index): Choice => ({
    id: titleChoice(title),
    label: titled(title, surname),
    icon: 'user-circle',
    tint: tints[index % tints.length] ?? 'clay',
    say: [],
  })),
  mode: 'dictation',
});

const titled = (title: (typeof titles)[number], surname: string): Text =>
  ours(`name.title.${title}`, { surname: own({ kind: 'words', words: surname }) });
const part = (partial: Partial): Taken => ({ took: 'part', partial });
const named = (name: string): Taken => ({ took: 'answer', answer: { kind: 'name', name } });

const bySurnameChoice: Choice = {
  id: bySurname,
  label: ours('name.by-surname'),
  note: ours('name.by-surname.note'),
  icon: 'user-circle',
  tint: 'sky',
  say: ['我来选', '选姓'],
};
