import type { ReactNode } from 'react';
import { inGroups, referenceGroups } from '#app/strings/shown-value.ts';
import { mm, useView } from '../view.ts';

/** The one number that must be kept: two groups of four, as large as the page allows. */
export function ReferenceNumber({ reference }: { readonly reference: string }): ReactNode {
  const { arrangement } = useView();
  return (
    <p className="reference" data-reference={reference} style={{ fontSize: mm(arrangement.digitMm) }}>
      {inGroups(reference, referenceGroups)
        .split(' ')
        .map((group, at) => (
          <span key={at}>{group}</span>
        ))}
    </p>
  );
}
