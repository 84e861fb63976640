import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { SideBySide } from '../parts/side-by-side.tsx';
import { DigitDisplay, Keypad } from '../parts/keypad.tsx';
import { LetterDisplay } from '../parts/letters.tsx';
import { useView } from '../view.ts';

/** Digits or letters, keyed in on pictured keys: beside the question, or under it where the screen is narrow. */
export function EntryScene({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  const { entry } = turn;
  const display =
    entry && (entry.kind === 'digits' ? <DigitDisplay entry={entry} /> : <LetterDisplay entry={entry} />);
  return (
    <SideBySide
      turn={turn}
      isBeside={arrangement.keypad?.beside === true}
      display={display}
      panel={entry && <Keypad entry={entry} />}
    />
  );
}
