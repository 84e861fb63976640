import type { ReactNode } from 'react';
import type { Choice } from '#app/turn/turn.ts';
import { mm, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

/** One choice: icon, words, a note under them and its number. The whole card is the target. */
export function ChoiceCard({
  choice,
  ordinal,
}: {
  readonly choice: Choice;
  readonly ordinal?: number;
}): ReactNode {
  const { arrangement, layout } = useView();
  const { paddingMm, tileMm, labelMm, noteMm, upright } = arrangement.cards;
  const number = ordinal !== undefined && (
    <span
      className={layout.pictures ? 'ordinal' : 'ordinal-words'}
      aria-hidden="true"
      {...(!layout.pictures && { style: { width: mm(tileMm), fontSize: mm(labelMm) } })}
    >
      {ordinal}
    </span>
  );
  return (
    <button
      type="button"
      className={choice.primary ? 'card card-primary' : 'card'}
      data-choice={choice.id}
      data-tint={choice.tint}
      data-upright={upright}
      style={{ paddingInline: mm(paddingMm), gap: mm(upright ? paddingMm / 2 : paddingMm) }}
    >
      {layout.pictures ? (
        <span className="tile" style={{ width: mm(tileMm), height: mm(tileMm) }}>
          <Icon name={choice.icon} />
        </span>
      ) : (
        number
      )}
      <span className="card-words">
        <span className="label" style={{ fontSize: mm(labelMm) }}>
          <Words text={choice.label} />
        </span>
        {choice.note && (
          <span className="note" style={{ fontSize: mm(noteMm) }}>
            <Words text={choice.note} />
          </span>
        )}
      </span>
      {layout.pictures && number}
    </button>
  );
}
