import { useState, type ReactNode } from 'react';
import { unreachable } from '#app/result.ts';
import type { StaffBlock, StaffTable } from '#app/staff/view.ts';
import { Icon } from '../parts/icon.tsx';
import { Marked } from './marked.tsx';
import { useOurs, useView } from '../view.ts';
import { Form } from './form.tsx';
import { Keys, Lead, Meter, Quote, Ruler, Spots, Write } from './instruments.tsx';
import { PinPad } from './pin-pad.tsx';

export function Block({ block }: { readonly block: StaffBlock }): ReactNode {
  switch (block.kind) {
    case 'line':
      return <Line block={block} />;
    case 'search':
      return <Search block={block} />;
    case 'filters':
      return <Filters block={block} />;
    case 'table':
      return <Table table={block} />;
    case 'facts':
      return <Facts block={block} />;
    case 'history':
      return <History block={block} />;
    case 'chart':
      return <Chart block={block} />;
    case 'form':
      return <Form form={block.form} />;
    case 'pin':
      return <Pin block={block} />;
    case 'lead':
      return <Lead block={block} />;
    case 'ruler':
      return <Ruler block={block} />;
    case 'spots':
      return <Spots block={block} />;
    case 'meter':
      return <Meter block={block} />;
    case 'keys':
      return <Keys block={block} />;
    case 'quote':
      return <Quote block={block} />;
    case 'write':
      return <Write block={block} />;
    default:
      return unreachable(block);
  }
}

type Of<K extends StaffBlock['kind']> = { readonly block: Extract<StaffBlock, { kind: K }> };

function Line({ block: { tone, text } }: Of<'line'>): ReactNode {
  const { words } = useView();
  return (
    <p className={`staff-line ${tone}`}>
      {tone !== 'plain' && <Icon name={tone === 'bad' ? 'warning' : 'check-circle'} />}
      {words(text)}
    </p>
  );
}

function Search({ block: { label, value } }: Of<'search'>): ReactNode {
  const { store, words } = useView();
  const say = useOurs();
  const [typed, type] = useState(value);
  return (
    <form
      className="staff-search"
      onSubmit={(event) => {
        event.preventDefault();
        store.getState().staff({ type: 'searched', words: typed });
      }}
    >
      <label>
        <Icon name="magnifying-glass" />
        <input
          type="search"
          value={typed}
          placeholder={words(label)}
          aria-label={words(label)}
          onChange={({ target }) => type(target.value)}
        />
        <kbd>/</kbd>
      </label>
      <button type="submit" className="staff-action">
        {say('staff.search.go')}
      </button>
    </form>
  );
}

function Filters({ block: { filters } }: Of<'filters'>): ReactNode {
  const { store, words } = useView();
  return (
    <div className="staff-filters" role="group">
      {filters.map(({ id, label, count, chosen }) => (
        <button
          key={id}
          type="button"
          className="staff-filter"
          data-filter={id}
          aria-pressed={chosen}
          onClick={() => store.getState().staff({ type: 'filtered', filter: id })}
        >
          {words(label)}
          {count !== undefined && <b>{count}</b>}
        </button>
      ))}
    </div>
  );
}

function Table({ table: { columns, rows, empty, page } }: { readonly table: StaffTable }): ReactNode {
  const { store, words } = useView();
  const template = {
    gridTemplateColumns: columns.map(({ share }) => `minmax(0, ${share}fr)`).join(' ') || '1fr',
  };
  return (
    <section className="staff-table">
      {columns.length > 0 && (
        <div className="staff-columns" style={template}>
          {columns.map(({ label }, at) => (
            <span key={at}>{words(label)}</span>
          ))}
        </div>
      )}
      {rows.length === 0 && <p className="staff-empty">{words(empty)}</p>}
      {rows.map(({ id, cells, chosen }) => (
        <button
          key={id}
          type="button"
          className="staff-row"
          style={template}
          data-row={id}
          aria-pressed={chosen === true}
          onClick={() => store.getState().staff({ type: 'selected', row: id })}
        >
          {cells.map(({ text, strong, mark }, at) => (
            <span key={at} className={strong === true ? 'staff-cell strong' : 'staff-cell'}>
              {mark && <Marked mark={mark} />}
              <span className="staff-words">{words(text)}</span>
            </span>
          ))}
        </button>
      ))}
      {page.of > 1 && <Pages page={page} />}
    </section>
  );
}

function Pages({ page: { at, of } }: { readonly page: StaffTable['page'] }): ReactNode {
  const { store } = useView();
  const say = useOurs();
  const turn = (by: 1 | -1) => (): void => store.getState().staff({ type: 'paged', by });
  return (
    <nav className="staff-pages">
      <button type="button" className="staff-action" disabled={at === 0} onClick={turn(-1)}>
        {say('staff.page.back')}
      </button>
      <span>
        {say('staff.page', { at: { kind: 'count', count: at + 1 }, of: { kind: 'count', count: of } })}
      </span>
      <button type="button" className="staff-action" disabled={at === of - 1} onClick={turn(1)}>
        {say('staff.page.on')}
      </button>
    </nav>
  );
}

function Facts({ block: { facts } }: Of<'facts'>): ReactNode {
  const { words } = useView();
  return (
    <dl className="staff-facts">
      {facts.map(({ label, value, mark }, at) => (
        // What somebody said takes the width of two.
        <div key={at} className={words(value).length > 16 ? 'long' : undefined}>
          <dt>{words(label)}</dt>
          <dd>
            {mark && <Marked mark={mark} />}
            {words(value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function History({ block: { entries } }: Of<'history'>): ReactNode {
  const { words } = useView();
  const say = useOurs();
  return (
    <section className="staff-history">
      <h2>{say('staff.history')}</h2>
      <ol>
        {entries.map(({ at, what, words: told }, index) => (
          <li key={index}>
            <time>{words(at)}</time>
            <b>{words(what)}</b>
            {told && <q>{words(told)}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Chart({ block: { label, bars } }: Of<'chart'>): ReactNode {
  const { words } = useView();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <section className="staff-chart">
      <h2>{words(label)}</h2>
      {bars.map(({ label: of, count, tint }, at) => (
        <p key={at}>
          <span>{words(of)}</span>
          <i>
            <i style={{ width: `${(count / most) * 100}%`, background: `var(--${tint}-ink)` }} />
          </i>
          <b>{count}</b>
        </p>
      ))}
    </section>
  );
}

function Pin({ block: { label } }: Of<'pin'>): ReactNode {
  const { store, words } = useView();
  const [pin, key] = useState('');
  return (
    <section className="staff-pin">
      <output className="staff-dots" aria-label={`${pin.length}`}>
        {Array.from({ length: Math.max(4, pin.length) }, (_, at) => (
          <span key={at} className={at < pin.length ? 'full' : ''} />
        ))}
      </output>
      <PinPad
        pin={pin}
        onKey={key}
        onGo={() => {
          key('');
          if (pin !== '') store.getState().staff({ type: 'pin', pin });
        }}
      />
      <p className="staff-line plain">{words(label)}</p>
    </section>
  );
}
