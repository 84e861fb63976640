import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { staffScale } from '#app/staff/capacity.ts';
import type { FormTurn } from '#app/turn/turn.ts';
import { Beside } from '../parts/beside.tsx';
import { Icon } from '../parts/icon.tsx';
import { useOurs, useView } from '../view.ts';
import { Row } from './row.tsx';
import { useFormKeys } from './use-form-keys.ts';

/** Millimetres: read at arm's length, over a resident's shoulder (ISO 9241-303 asks for 5 at most). */
const formTextMm = 6;

/** Everything that can be typed of a matter, on one page: for a helper's hands, while the resident tells. */
export function FormScreen({ turn }: { readonly turn: FormTurn }): ReactNode {
  const { snapshot, words } = useView();
  const say = useOurs();
  const page = useRef<HTMLDivElement>(null);
  const typing = useFormKeys(turn);
  useEffect(() => {
    page.current?.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
  }, [turn.at]);
  const sizes = { '--s': staffScale(snapshot.screen), '--dense-text': formTextMm } as CSSProperties;
  return (
    <div className="dense form" style={sizes} data-turn={turn.id} data-scene="form" ref={page}>
      <header className="form-head">
        <h1>{words(turn.heading)}</h1>
        <Beside text={turn.companion} form="compact" />
      </header>
      <p className="form-said" role="status">
        {turn.closure && words(turn.closure)}
      </p>
      <ol className="form-rows">
        {turn.rows.map((row, at) => (
          <Row key={row.id} row={row} at={at} open={row.id === turn.at} typing={typing} />
        ))}
      </ol>
      <footer className="form-foot">
        <button
          type="button"
          className="form-on"
          data-hand-over
          aria-disabled={!turn.complete}
          onClick={typing.handOver}
        >
          <Icon name="user-circle" />
          <span>
            <b>{say('form.hand-over')}</b>
            <small>{say('form.hand-over.note')}</small>
          </span>
          <kbd>Enter</kbd>
        </button>
        <p className="form-keys">{say('form.keys')}</p>
        <button type="button" className="form-help" data-key="help" onClick={() => typing.press('help')}>
          <Icon name="hand-waving" />
          {say('key.help')}
        </button>
      </footer>
    </div>
  );
}
