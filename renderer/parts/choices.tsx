import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { mm, useView } from '../view.ts';
import { ChoiceCard } from './choice-card.tsx';

/** The choices, low on the page, in the order they are spoken. */
export function Choices({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  if (turn.choices.length === 0) return null;
  const columns = Math.min(arrangement.columns, turn.choices.length);
  return (
    <div
      className={turn.sign ? 'choices choices-middle' : 'choices'}
      data-group="choices"
      style={{
        gridTemplateColumns: `repeat(${columns}, ${mm(arrangement.cardWidthMm)})`,
        gridAutoRows: mm(arrangement.cardMm),
      }}
    >
      {turn.choices.map((choice, at) => (
        // Where digits are keyed in, a digit cannot also choose.
        <ChoiceCard
          key={choice.id}
          choice={choice}
          {...(turn.entry?.kind === 'digits' ? {} : { ordinal: at + 1 })}
        />
      ))}
    </div>
  );
}
