import type { ReactNode } from 'react';
import { arrangeHall } from '#app/theme/meta.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { mm, useOurs, useView } from '../view.ts';
import { LooksKey } from './fixed-keys.tsx';
import { Icon } from './icon.tsx';
import { Meta } from './meta.tsx';

/** The hall's name, or where height is dear what was just kept; and 换个样子. */
export function TopBar({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { snapshot, layout } = useView();
  const say = useOurs();
  const looks = say('key.looks');
  const hall = arrangeHall(layout, snapshot.hall.name, looks);
  const meta = layout.metaInBar && (turn.progress !== undefined || turn.closure !== undefined);
  return (
    <header className="top-bar" data-group="top">
      {meta ? (
        <Meta turn={turn} />
      ) : (
        <p className="hall" style={{ fontSize: mm(hall.mm) }}>
          <Icon name="house-line" />
          <span>{snapshot.hall.name}</span>
          {snapshot.mode === 'practice' && <span className="practice">{say('screen.practice')}</span>}
        </p>
      )}
      {!layout.seated && <LooksKey />}
    </header>
  );
}
