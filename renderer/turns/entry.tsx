import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';
import { DigitDisplay, Keypad } from '../parts/keypad.tsx';
import { LetterDisplay } from '../parts/letters.tsx';
import { mm, useView } from '../view.ts';

/** Digits or letters, keyed in on pictured keys: beside the question, or under it where the screen is narrow. */
export function EntryScene({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  const { entry } = turn;
  const display =
    entry && (entry.kind === 'digits' ? <DigitDisplay entry={entry} /> : <LetterDisplay entry={entry} />);
  const pad = entry && <Keypad entry={entry} />;
  if (!arrangement.keypad?.beside) {
    return (
      <>
        <Head turn={turn} />
        {display}
        {pad}
        <Choices turn={turn} />
      </>
    );
  }
  return (
    <div className="beside">
      <div className="column" style={{ width: mm(arrangement.columnMm) }}>
        <Head turn={turn} />
        {display}
        <Choices turn={turn} />
      </div>
      {pad}
    </div>
  );
}
