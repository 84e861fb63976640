import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Heading, Lines } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { mm, useView } from '../view.ts';

/** Nobody is here yet: shows, silently, how one speaks to the machine. Any touch or key begins. */
export function Welcome({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return (
    <>
      <div className="head welcome">
        {arrangement.ornamentMm > 0 && (
          <span
            className="ornament"
            style={{ width: mm(arrangement.ornamentMm), height: mm(arrangement.ornamentMm) }}
          >
            <Icon name="ear" />
          </span>
        )}
        <Heading turn={turn} />
        <Lines turn={turn} />
      </div>
      <Choices turn={turn} />
    </>
  );
}
