import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { mm, useView } from '../view.ts';
import { Choices } from './choices.tsx';
import { Head } from './head.tsx';

/** The question, what was answered so far (`display`) and its choices; `panel` beside them, or between where it is narrow. */
export function SideBySide({
  turn,
  isBeside,
  display,
  panel,
}: {
  readonly turn: GuidedTurn;
  readonly isBeside: boolean;
  readonly display?: ReactNode;
  readonly panel: ReactNode;
}): ReactNode {
  const { arrangement } = useView();
  if (!isBeside) {
    return (
      <>
        <Head turn={turn} />
        {display}
        {panel}
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
      {panel}
    </div>
  );
}
