import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { withToneMark } from '#app/turn/letters.ts';
import type { LetterEntry } from '#app/turn/turn.ts';
import { mm, useView } from '../view.ts';

/** The characters chosen already, and the letters of the next. */
export function LetterDisplay({ entry }: { readonly entry: LetterEntry }): ReactNode {
  const { store, arrangement } = useView();
  const letters = useStore(store, ({ typing }) => typing.keyed);
  return (
    <output
      className="digits"
      style={{ fontSize: mm(arrangement.digitMm) }}
      aria-label={withToneMark(letters)}
    >
      <span aria-hidden="true" className="written">
        {entry.written}
      </span>
      <span aria-hidden="true" className={letters === '' ? 'letters digit-open' : 'letters'}>
        {letters === '' ? '\u00A0' : withToneMark(letters)}
      </span>
    </output>
  );
}

/** In the order of the alphabet, which all have learned; v is in no syllable, ü stands after u. */
export const letterKeys = [...Array.from('abcdefghijklmnopqrstuüwxyz'), 'tone', 'delete'];

/** Whether a key of the pad leads somewhere now; one that does not keeps its place. */
export function leads({ letters, next, tone }: LetterEntry, key: string): boolean {
  if (key === 'delete') return letters !== '';
  return key === 'tone' ? tone : next.includes(key);
}
