import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Heading, Lines, Sign } from '../parts/head.tsx';
import { Meta } from '../parts/meta.tsx';
import { ReferenceNumber } from '../parts/reference-number.tsx';
import { useView } from '../view.ts';

/** It is kept: the number, very large, and what happens next. */
export function Done({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { layout } = useView();
  return (
    <>
      <div className="head done">
        {!layout.metaInBar && <Meta turn={turn} />}
        <Sign sign={turn.sign} />
        <Heading turn={turn} />
        {turn.reference !== undefined && <ReferenceNumber reference={turn.reference} />}
        <Lines turn={turn} />
      </div>
      <Choices turn={turn} />
    </>
  );
}
