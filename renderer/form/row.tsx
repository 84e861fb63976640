import { useRef, type ReactNode } from 'react';
import { numbered, matching } from '#app/companion/spelling.ts';
import { inGroups } from '#app/strings/shown-value.ts';
import type { FormOption, FormRow } from '#app/turn/turn.ts';
import { Icon } from '../parts/icon.tsx';
import { useOurs, useView } from '../view.ts';
import type { FormTyping } from './use-form-keys.ts';

/** As many as can be taken in at a glance, and stand there without pushing the rows off the page. */
export const mostShown = 18;

interface RowProps {
  readonly row: FormRow;
  readonly at: number;
  readonly open: boolean;
  readonly typing: FormTyping;
}

/** One question: its words, what stands there, and while it is written in, what can be. */
export function Row({ row, at, open, typing }: RowProps): ReactNode {
  const { words } = useView();
  const say = useOurs();
  const { id, label, value, state, needsYes } = row;
  return (
    <li
      className={`form-row ${state}`}
      data-row={id}
      data-open={open ? '' : undefined}
      onClick={() => !open && typing.open(id)}
    >
      <span className="form-number">{state === 'filled' ? <Icon name="check" /> : at + 1}</span>
      <span className="form-label">
        {words(label)}
        {needsYes && (
          <small className="form-needs-yes">
            <Icon name="user-circle" />
            {say('form.needs-yes')}
          </small>
        )}
      </span>
      <span className="form-value">{value && words(value)}</span>
      {open && <Open row={row} typing={typing} />}
    </li>
  );
}

function Open({ row, typing }: { readonly row: FormRow; readonly typing: FormTyping }): ReactNode {
  const { words } = useView();
  const say = useOurs();
  const fitting = matching(row.options, typing.letters);
  const shown = fitting.slice(0, mostShown);
  return (
    <div className="form-open">
      {row.words ? (
        <WordsField key={row.id} typing={typing} />
      ) : (
        <p className="form-typed" data-typed={typing.typed}>
          {row.entry && /^\d/.test(typing.typed) ? inGroups(typing.typed, row.entry.groups) : typing.typed}
          <i />
          {row.entry?.unit && <small>{words(row.entry.unit)}</small>}
          {typing.typed === '' && !row.entry && <small>{say('form.search')}</small>}
          {typing.typed === '' && row.entry && row.hint && <small>{words(row.hint)}</small>}
        </p>
      )}
      {shown.length > 0 && (
        <div className="form-options">
          {shown.map((option) => (
            <Option
              key={option.id}
              option={option}
              number={
                row.options.length <= numbered && !row.entry ? row.options.indexOf(option) + 1 : undefined
              }
              chosen={option.id === typing.chosen}
              onClick={() => typing.choose(option.id)}
            />
          ))}
          {fitting.length > shown.length && (
            <small>
              {say('form.more', { count: { kind: 'count', count: fitting.length - shown.length } })}
            </small>
          )}
        </div>
      )}
    </div>
  );
}

function Option({
  option: { id, label, note },
  number,
  chosen,
  onClick,
}: {
  readonly option: FormOption;
  readonly number: number | undefined;
  readonly chosen: boolean;
  readonly onClick: () => void;
}): ReactNode {
  const { words } = useView();
  return (
    <button
      type="button"
      className="form-option"
      data-option={id}
      aria-pressed={chosen}
      tabIndex={-1}
      onClick={onClick}
    >
      {number !== undefined && <kbd>{number}</kbd>}
      <span>{words(label)}</span>
      {note && <small>{words(note)}</small>}
    </button>
  );
}

/** Words need an input method; it takes its own Enter first. */
function WordsField({ typing }: { readonly typing: FormTyping }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <input
      ref={field}
      className="form-words"
      type="text"
      autoFocus
      data-words
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
        const words = event.currentTarget.value.trim();
        if (words === '') return;
        event.preventDefault();
        event.stopPropagation();
        typing.write(words);
      }}
    />
  );
}
