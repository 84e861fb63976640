import { choiceId } from '../ids.ts';
import { render } from '../strings/render.ts';
import { shownValue } from '../strings/shown-value.ts';
import { defined, ours, own, type Text } from '../text.ts';
import { tints } from '../turn/icons.ts';
import type { Choice } from '../turn/turn.ts';
import { nameIn, surnames } from '../understanding/names.ts';
import { spellingOf } from '../understanding/spelled.ts';
import { nothingYet, type Partial } from './answer.ts';
import { again, againChoice, enter, enterChoice } from './entry.ts';
import type { Asking, Kind, KindOf, Taken } from './kind.ts';
import { leftOpen, openChoice } from './open.ts';
import { askSpelling, spellingFrom, takeSpelling } from './spelled-name.ts';

const bySurname = choiceId('by-surname');
const bySpelling = choiceId('by-spelling');
const surnameChoice = (surname: string) => choiceId(`surname:${surname}`);
const titles = ['auntie', 'uncle', 'grandma', 'grandpa'] as const;
const titleChoice = (title: (typeof titles)[number]) => choiceId(`title:${title}`);

/**
 * Said and read back, its characters chosen where they matter; or chosen: the surname and 「王阿姨」, which is how the
 * community calls her anyway; or spelled in pinyin.
 */
export const nameKind: Kind<KindOf<'name'>> = {
  ask: (question, { words, surname, spelling }, { locale, letters = true }) => {
    if (spelling !== undefined && letters) return askSpelling(spelling);
    if (words !== undefined) {
      return {
        heading: ours('name.confirm', { name: own({ kind: 'words', words }) }),
        lines: [ours('name.sound')],
        choices: [
          enterChoice,
          ...(letters && spellingOf(words) !== undefined ? [otherCharacters] : []),
          againChoice,
          openChoice('dictation.later'),
        ],
        mode: 'choice',
      };
    }
    if (surname === '') return askSurname();
    if (surname !== undefined) return askTitle(surname);
    return {
      heading: defined(question.prompt, locale),
      lines: [question.hint === undefined ? ours('name.how') : defined(question.hint, locale)],
      choices: [
        bySurnameChoice,
        ...(letters ? [bySpellingChoice] : []),
        openChoice(question.required ? 'dictation.later' : 'question.skip'),
      ],
      mode: 'dictation',
    };
  },
  take: (_question, partial, input, { locale, letters = true }) => {
    if (input.type === 'words') return said(input.words);
    if (input.type === 'choice' && input.id === leftOpen) return { took: 'answer', answer: { kind: 'open' } };
    // What was spelled waits where other looks left no place for the keys.
    if (partial.spelling !== undefined && letters) {
      const spelled = takeSpelling(partial.spelling, input);
      if (spelled === undefined) return undefined;
      return 'name' in spelled ? named(spelled.name) : part({ digits: '', spelling: spelled });
    }
    if (input.type !== 'choice') return undefined;
    if (input.id === again) return part(nothingYet);
    if (input.id === bySurname) return part({ digits: '', surname: '' });
    if (input.id === bySpelling) return part({ digits: '', spelling: spellingFrom(partial.words) });
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

const bySpellingChoice: Choice = {
  id: bySpelling,
  label: ours('name.by-spelling'),
  note: ours('name.by-spelling.note'),
  icon: 'pencil-simple',
  tint: 'leaf',
  say: ['拼音', '按拼音'],
};
/** Heard right, written wrong: the same, with the letters keyed already. */
const otherCharacters: Choice = {
  ...bySpellingChoice,
  label: ours('name.other-characters'),
  note: ours('name.other-characters.note'),
  tint: 'sky',
  say: ['字不对', '字错了'],
};
