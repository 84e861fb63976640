import type { ReactNode } from 'react';
import type { Mark } from '#app/staff/view.ts';
import { Icon } from '../parts/icon.tsx';

/** A state, by icon and colour; its words stand beside it. */
export function Marked({ mark: { icon, tint } }: { readonly mark: Mark }): ReactNode {
  return (
    <span className="staff-mark" style={{ color: `var(--${tint}-ink)` }}>
      <Icon name={icon} />
    </span>
  );
}
