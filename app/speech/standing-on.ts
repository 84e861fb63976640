import type { KeypadKey } from '../keypad.ts';
import type { Locale } from '../locale.ts';
import { defined, ours, own, type Text } from '../text.ts';
import type { GuidedTurn, PressableKey } from '../turn/turn.ts';
import { clausesOf } from './clauses.ts';
import { normalise } from './normalise.ts';
import type { Utterance } from './utterances.ts';

/** What the keypad or the scanner stands on. */
export type StandingOn =
  | { readonly on: 'choice'; readonly id: string }
  | { readonly on: 'key'; readonly name: PressableKey }
  | { readonly on: 'digit'; readonly digit: string }
  | { readonly on: 'keypad'; readonly key: KeypadKey };

/** What is said when the keypad or the scanner comes to something: its name, and what stands under it. */
export function standingOn(turn: GuidedTurn, focus: StandingOn, locale: Locale): readonly Utterance[] {
  const texts = textsOf(turn, focus, locale);
  const clauses = texts.flatMap((text) => clausesOf(text, locale, 'hall'));
  return clauses.length === 0
    ? []
    : [
        {
          caption: clauses.map(({ caption }) => caption).join(locale === 'en' ? ' ' : '，'),
          clauses,
          pauseAfterMs: 0,
        },
      ];
}

function textsOf(turn: GuidedTurn, focus: StandingOn, locale: Locale): readonly Text[] {
  switch (focus.on) {
    case 'choice': {
      const choice = turn.choices.find(({ id }) => id === focus.id);
      const line = turn.review?.find(({ id }) => id === focus.id);
      if (choice) return choice.note ? [choice.label, choice.note] : [choice.label];
      return line ? [ours('screen.change'), line.label] : [];
    }
    case 'key':
      return [ours(`key.${focus.name}`)];
    case 'keypad':
      return [ours(`keypad.${focus.key}`)];
    case 'digit':
      if (focus.digit === 'delete' || focus.digit === 'tone') return [ours(`screen.${focus.digit}`)];
      return /^\d$/.test(focus.digit)
        ? [defined(normalise(focus.digit, locale), locale)]
        : [own({ kind: 'letters', letters: focus.digit })];
  }
}
