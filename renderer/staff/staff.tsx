import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { staffScale, staffSizes } from '#app/staff/capacity.ts';
import type { StaffAction, StaffTab } from '#app/staff/view.ts';
import type { StaffTurn } from '#app/turn/turn.ts';
import { Icon } from '../parts/icon.tsx';
import { useOurs, useView } from '../view.ts';
import { Block } from './blocks.tsx';
import { listenToStaffKeys } from './keys.ts';
import { Marked } from './marked.tsx';

/** A screen of the staff area: denser and calmer than a resident's, and all of it within reach of the keyboard. */
export function StaffScreen({ turn }: { readonly turn: StaffTurn }): ReactNode {
  const { store, snapshot, words } = useView();
  const say = useOurs();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = area.current;
    return page === null ? undefined : listenToStaffKeys(page, store);
  }, [store]);
  const { textMm, rowMm, barMm, tabMm, actionMm, gapMm } = staffSizes;
  const sizes = {
    '--s': staffScale(snapshot.screen),
    '--dense-text': textMm,
    '--row': rowMm,
    '--staff-bar': barMm,
    '--tab': tabMm,
    '--action': actionMm,
    '--staff-gap': gapMm,
  } as CSSProperties;
  return (
    <div
      className={turn.tabs.length === 0 ? 'dense staff staff-door' : 'dense staff'}
      style={sizes}
      data-turn={turn.id}
      data-scene="staff"
      ref={area}
    >
      {turn.tabs.length > 0 && <Tabs tabs={turn.tabs} />}
      <header className="staff-head">
        <h1>{words(turn.heading)}</h1>
        {turn.who && (
          <span className="staff-who">
            <Icon name="user-circle" />
            {words(turn.who)}
          </span>
        )}
        <button
          type="button"
          className="staff-leave"
          data-shortcut="L"
          onClick={() => store.getState().staff({ type: 'left' })}
        >
          {say('staff.leave')}
          <kbd>L</kbd>
        </button>
      </header>
      <p className={`staff-said ${turn.said?.tone ?? ''}`} role="status">
        {turn.busy === true ? say('staff.busy') : turn.said && words(turn.said.text)}
      </p>
      <main className="staff-blocks" key={turn.id}>
        {turn.blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </main>
      {turn.tabs.length > 0 && (
        <Actions actions={turn.actions} hint={say(hasRows(turn) ? 'staff.keys.hint' : 'staff.keys.back')} />
      )}
    </div>
  );
}

const hasRows = ({ blocks }: StaffTurn): boolean => blocks.some(({ kind }) => kind === 'table');

function Tabs({ tabs }: { readonly tabs: readonly StaffTab[] }): ReactNode {
  const { store, words } = useView();
  return (
    <nav className="staff-tabs">
      {tabs.map(({ id, label, icon, chosen, count, mark }, at) => (
        <button
          key={id}
          type="button"
          className="staff-tab"
          data-tab={id}
          aria-current={chosen ? 'page' : undefined}
          data-shortcut={`${at + 1}`}
          onClick={() => store.getState().staff({ type: 'opened', tab: id })}
        >
          <Icon name={icon} />
          <span>{words(label)}</span>
          {count !== undefined && <b className="staff-count">{count}</b>}
          {mark && <Marked mark={mark} />}
          {at < 9 && <kbd>{at + 1}</kbd>}
        </button>
      ))}
    </nav>
  );
}

function Actions({
  actions,
  hint,
}: {
  readonly actions: readonly StaffAction[];
  readonly hint: string;
}): ReactNode {
  const { store, words } = useView();
  return (
    <footer className="staff-actions">
      {actions.map(({ id, label, key, tone }) => (
        <button
          key={id}
          type="button"
          className={`staff-action ${tone ?? ''}`}
          data-action={id}
          data-shortcut={key}
          onClick={() => store.getState().staff({ type: 'acted', action: id })}
        >
          {words(label)}
          <kbd>{key}</kbd>
        </button>
      ))}
      <span className="staff-hint">{hint}</span>
    </footer>
  );
}
