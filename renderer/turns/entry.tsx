import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';
import { DigitDisplay, Keypad } from '../parts/keypad.tsx';
import { mm, useView } from '../view.ts';

/** Digits, spoken or keyed in on pictured keys: beside the question, or under it where the screen is narrow. */
export function EntryScene({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  const display = turn.entry && <DigitDisplay entry={turn.entry} />;
  if (!arrangement.keypad?.beside) {
    return (
      <>
        <Head turn={turn} />
        {display}
        <Keypad />
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
      <Keypad />
    </div>
  );
}
