import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';

/** A question over its choices: home, questions, what became of a matter, messages. */
export function Plain({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  return (
    <>
      <Head turn={turn} />
      <Choices turn={turn} />
    </>
  );
}
