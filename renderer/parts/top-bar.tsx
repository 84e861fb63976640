import type { ReactNode } from 'react';
import { leastTargetMm, leastTextMm } from '#app/theme/layout.ts';
import { arrangeHall, arrangeStaffKey } from '#app/theme/meta.ts';
import type { GuidedTurn } from '#app/turn/turn.ts';
import { mm, useOurs, useView } from '../view.ts';
import { Beside } from './beside.tsx';
import { LooksKey } from './fixed-keys.tsx';
import { Icon } from './icon.tsx';
import { Meta } from './meta.tsx';

/** The hall's name, or where height is dear what was just kept; and 换个样子. */
export function TopBar({ turn }: { readonly turn: GuidedTurn }): ReactNode {
  const { snapshot, layout } = useView();
  const say = useOurs();
  const looks = say('key.looks');
  const meta = layout.metaInBar && (turn.progress !== undefined || turn.closure !== undefined);
  // Every target lies low for who sits; the staff come in once the visit, and with it the setting, is over.
  const staff =
    turn.staffKey && !layout.seated ? arrangeStaffKey(layout, looks, say('key.staff')) : undefined;
  const hall = arrangeHall(layout, snapshot.hall.name, looks, staff?.widthMm);
  return (
    <header className="top-bar" data-group="top">
      {turn.companion ? (
        <Beside text={turn.companion} form="guided" mayPractise={turn.mayPractise} />
      ) : meta ? (
        <Meta turn={turn} />
      ) : (
        <p className="hall" style={{ fontSize: mm(hall.mm) }}>
          <Icon name="house-line" />
          <span>{snapshot.hall.name}</span>
          {snapshot.mode === 'practice' && <span className="practice">{say('screen.practice')}</span>}
        </p>
      )}
      {staff && (
        <button
          type="button"
          className="key key-looks key-staff"
          data-key="staff"
          tabIndex={-1}
          aria-label={say('key.staff')}
          style={{ width: mm(meta ? leastTargetMm : staff.widthMm), fontSize: mm(leastTextMm) }}
        >
          <Icon name="identification-card" />
          {staff.words && !meta && <span>{say('key.staff')}</span>}
        </button>
      )}
      {!layout.seated && <LooksKey />}
    </header>
  );
}
