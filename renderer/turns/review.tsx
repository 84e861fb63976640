import type { ReactNode } from 'react';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { Choices } from '../parts/choices.tsx';
import { Head } from '../parts/head.tsx';
import { ReviewList } from '../parts/review-list.tsx';
import { mm, useView } from '../view.ts';

/** What is read back before it is kept; each line can be changed. */
export function Review({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return (
    <>
      <Head turn={turn} />
      {arrangement.reviewBeside ? (
        <div className="low">
          <div style={{ width: mm(arrangement.review.widthMm) }}>
            <ReviewList lines={turn.review ?? []} />
          </div>
          <Choices turn={turn} />
        </div>
      ) : (
        <>
          <ReviewList lines={turn.review ?? []} />
          <Choices turn={turn} />
        </>
      )}
    </>
  );
}
