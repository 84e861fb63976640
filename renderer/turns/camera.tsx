import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Viewfinder } from '../camera/viewfinder.tsx';
import { SideBySide } from '../parts/side-by-side.tsx';
import { useView } from '../view.ts';

/** What the camera sees or took, beside the question; under it where the screen is narrow. */
export function Camera({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return (
    <SideBySide turn={turn} isBeside={arrangement.view?.beside === true} panel={<Viewfinder turn={turn} />} />
  );
}
