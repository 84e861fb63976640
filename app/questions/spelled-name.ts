import { choiceId } from '../ids.ts';
import { ours, own, type Text } from '../text.ts';
import { lettersKeyed } from '../turn/letters.ts';
import type { Choice } from '../turn/turn.ts';
import {
  charactersOf,
  isSpelling,
  lettersAfter,
  spellingOf,
  takesTone,
  told,
} from '../understanding/spelled.ts';
import type { Input, Spelling } from './answer.ts';
import { enter, enterChoice } from './entry.ts';
import type { Asking } from './kind.ts';
import { openChoice } from './open.ts';

const unwrite = choiceId('unwrite');
const characterChoice = (character: string) => choiceId(`character:${character}`);
/** A longer one in Chinese characters stands on no identity card. */
const mostCharacters = 8;

/** Begun with nothing, or with how a name sounds that was heard: then each character need only be chosen. */
export function spellingFrom(heard = ''): Spelling {
  const [letters = '', ...rest] = spellingOf(heard) ?? [];
  return { written: '', letters, rest };
}

/** One character after the other: its pinyin on keys, and then the character itself among those that sound so. */
export function askSpelling({ written, letters }: Spelling): Asking {
  const isFull = Array.from(written).length >= mostCharacters;
  const name = own({ kind: 'words', words: written });
  return {
    heading: written === '' ? ours('name.spell.first') : ours('name.spell.next', { name }),
    lines: [],
    entry: {
      kind: 'letters',
      letters,
      written,
      next: isFull ? '' : lettersAfter(letters),
      tone: takesTone(letters),
      complete: written !== '' && letters === '',
    },
    choices:
      letters === ''
        ? [...(written === '' ? [] : [writtenChoice, unwriteChoice(written)]), openChoice('dictation.later')]
        : charactersOf(letters, written === '').map(candidate),
    mode: 'choice',
  };
}

/** What stands after this; `name` once it is whole. `undefined`: not meant for this. */
export function takeSpelling(
  spelling: Spelling,
  input: Input,
): Spelling | { readonly name: string } | undefined {
  const { written, letters, rest } = spelling;
  if (input.type === 'letters') {
    // What no character is spelled like is not taken over: the display goes back to what was there.
    const leads = lettersKeyed.test(input.letters) && isSpelling(input.letters);
    return leads ? { ...spelling, letters: input.letters } : spelling;
  }
  if (input.type !== 'choice') return undefined;
  if (letters === '' && written !== '') {
    if (input.id === enter) return { name: written };
    if (input.id === unwrite) return { written: allButLast(written), letters: '', rest: [] };
  }
  const chosen = charactersOf(letters, written === '').find((each) => characterChoice(each) === input.id);
  if (chosen === undefined) return undefined;
  const [next = '', ...later] = rest;
  return { written: written + chosen, letters: next, rest: later };
}

const allButLast = (written: string): string => Array.from(written).slice(0, -1).join('');

function candidate(character: string): Choice {
  const which = told(character);
  const words = (said: string): Text => own({ kind: 'words', words: said });
  return {
    id: characterChoice(character),
    label: words(character),
    ...(which === undefined ? {} : { note: words(which) }),
    icon: 'pencil-simple',
    tint: 'sky',
    say: which === undefined ? [] : [which],
    homophone: true,
  };
}

const writtenChoice: Choice = {
  ...enterChoice,
  label: ours('name.spell.done'),
  say: ['好了', '就这些', '没有了', 'done'],
};
const unwriteChoice = (written: string): Choice => ({
  id: unwrite,
  label: ours('name.spell.unwrite', {
    character: own({ kind: 'words', words: Array.from(written).at(-1) ?? '' }),
  }),
  icon: 'arrow-counter-clockwise',
  tint: 'amber',
  say: ['删掉', '不要这个字'],
});
