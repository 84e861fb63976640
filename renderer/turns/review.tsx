import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';
import { ReviewList } from '../parts/review-list.tsx';

/** What is read back before it is kept; each line can be changed. */
export function Review({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  return (
    <>
      <Head turn={turn} />
      <ReviewList lines={turn.review ?? []} />
      <Choices turn={turn} />
    </>
  );
}
