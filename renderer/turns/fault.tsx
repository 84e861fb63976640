import type { ReactNode } from 'react';
import type { FaultTurn } from '#app/turn/turn.ts';
import { Icon } from '../parts/icon.tsx';
import { Words } from '../parts/words.tsx';
import { mm, useView } from '../view.ts';

/** Something is broken: one line and a way on for the resident, one line and the code for the staff. */
export function Fault({ turn }: { readonly turn: FaultTurn }): ReactNode {
  const { arrangement, snapshot } = useView();
  return (
    <div className="screen fault" data-turn={turn.id} data-scene="fault">
      <main className="content">
        <span className="fault-icon">
          <Icon name="wrench" />
        </span>
        <h1 className="heading" style={{ fontSize: mm(arrangement.heading.mm) }}>
          <Words text={turn.resident} />
        </h1>
        {snapshot.hall.phone !== '' && (
          <p className="line fault-phone" style={{ fontSize: mm(arrangement.bodyMm * 1.35) }}>
            <Icon name="phone" />
            {snapshot.hall.phone}
          </p>
        )}
      </main>
      <footer className="fault-staff" data-code={turn.code}>
        <Words text={turn.staff} />
      </footer>
    </div>
  );
}
