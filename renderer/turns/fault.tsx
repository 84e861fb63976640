import type { ReactNode } from 'react';
import type { FaultTurn } from '#app/turn/turn.ts';
import { HeadingWords } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Words } from '../parts/words.tsx';
import { mm, useView } from '../view.ts';

/** Something is broken: a line and a way on for the resident, under it the code and what to do for the staff. */
export function Fault({ turn }: { readonly turn: FaultTurn }): ReactNode {
  const { layout, snapshot } = useView();
  const textMm = Math.min(layout.textMm, 12);
  const signMm = Math.min(layout.labelMm * 2.8, layout.heightMm * 0.14);
  return (
    <div className="screen fault" data-turn={turn.id} data-scene="fault">
      <main className="content">
        {layout.pictures && (
          <span className="sign" data-tint="amber" style={{ width: mm(signMm), height: mm(signMm) }}>
            <span className="tile">
              <Icon name="wrench" />
            </span>
          </span>
        )}
        <HeadingWords text={turn.resident} />
        <p className="line" style={{ fontSize: mm(textMm * 1.25) }}>
          <Words text={turn.wayOn} />
        </p>
        {snapshot.hall.phone !== '' && (
          <p className="line fault-phone" style={{ fontSize: mm(textMm * 1.5) }}>
            <Icon name="phone" />
            {snapshot.hall.phone}
          </p>
        )}
      </main>
      <footer className="fault-staff" data-code={turn.code}>
        <Icon name="toolbox" />
        <p>
          <Words text={turn.staff} />
        </p>
      </footer>
    </div>
  );
}
