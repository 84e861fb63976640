import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Viewfinder } from '../camera/viewfinder.tsx';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';
import { mm, useView } from '../view.ts';

/** What the camera sees or took, beside the question; over it where the screen is narrow. */
export function Camera({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  if (arrangement.view?.beside !== true) {
    return (
      <>
        <Head turn={turn} />
        <Viewfinder turn={turn} />
        <Choices turn={turn} />
      </>
    );
  }
  return (
    <div className="beside">
      <div className="column" style={{ width: mm(arrangement.columnMm) }}>
        <Head turn={turn} />
        <Choices turn={turn} />
      </div>
      <Viewfinder turn={turn} />
    </div>
  );
}
