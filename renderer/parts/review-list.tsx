import type { ReactNode } from 'react';
import type { ReviewLine } from '#app/turn/turn.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

/** What is read back, line by line; touching a line changes it. */
export function ReviewList({ lines }: { readonly lines: readonly ReviewLine[] }): ReactNode {
  const { arrangement, layout } = useView();
  const say = useOurs();
  const { columns, lines: sizes, labelMm, changeInWords } = arrangement.review;
  return (
    <div
      className="review"
      data-group="review"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {lines.map((line, at) => {
        const size = sizes[at];
        return (
          <button
            key={line.id}
            type="button"
            className={size?.wide ? 'review-line review-wide' : 'review-line'}
            data-choice={line.id}
            style={{ height: mm(size?.heightMm ?? 0) }}
          >
            <span className="review-label" style={{ width: mm(labelMm) }}>
              <Words text={line.label} />
            </span>
            <span className="review-value" style={{ fontSize: mm(size?.valueMm ?? layout.textMm) }}>
              <Words text={line.value} />
            </span>
            <span className="review-change">
              <Icon name="pencil-simple" />
              {changeInWords && say('screen.change')}
            </span>
          </button>
        );
      })}
    </div>
  );
}
