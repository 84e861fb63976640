import type { ReactNode } from 'react';
import type { IconName } from '#app/turn/icons.ts';
import { iconShapes } from '../theme/icon-shapes.ts';

/** A Phosphor icon in the colour of the words beside it; always beside words, so silent to assistive technology. */
export function Icon({
  name,
  className = '',
}: {
  readonly name: IconName;
  readonly className?: string;
}): ReactNode {
  return (
    <span
      className={`icon ${className}`.trimEnd()}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: iconShapes[name] }}
    />
  );
}
