import type { ReactNode } from 'react';
import type { GuidedTurn, Sign as TurnSign } from '#app/turn/turn.ts';
import { linesShown } from '../content.ts';
import { mm, useView } from '../view.ts';
import { Icon } from './icon.tsx';
import { Meta } from './meta.tsx';
import { Words } from './words.tsx';

/** What is asked: closure on the last answer, the question, and what is said under it; in the order it is spoken. */
export function Head({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { layout } = useView();
  return (
    <header className={turn.sign ? 'head signed' : 'head'}>
      {!layout.metaInBar && <Meta turn={turn} />}
      <Sign sign={turn.sign} />
      <Heading turn={turn} />
      <Lines turn={turn} />
    </header>
  );
}

/** A large picture of what is told, where there is room for it. */
export function Sign({ sign }: { readonly sign: TurnSign | undefined }): ReactNode {
  const { ornamentMm } = useView().arrangement;
  if (sign === undefined || ornamentMm === 0) return null;
  return (
    <span className="sign" data-tint={sign.tint} style={{ width: mm(ornamentMm), height: mm(ornamentMm) }}>
      <span className="tile">
        <Icon name={sign.icon} />
      </span>
    </span>
  );
}

export function Heading({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return (
    <h1 className="heading" style={{ fontSize: mm(arrangement.heading.mm) }}>
      <Words text={turn.heading} />
    </h1>
  );
}

export function Lines({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { arrangement } = useView();
  return linesShown(turn).map((line, at) => (
    <p key={at} className="line" style={{ fontSize: mm(arrangement.bodyMm) }}>
      <Words text={line} />
    </p>
  ));
}
