import { useEffect, useRef, useState } from 'react';
import type { HelperEvent } from '#app/companion/companion.ts';
import { chosenBy, matching, numbered } from '#app/companion/spelling.ts';
import { parseBadge } from '#app/staff/badge.ts';
import type { FormTurn, PressableKey } from '#app/turn/turn.ts';
import { isEditable } from '../input/editable.ts';
import type { KioskStore } from '../store.ts';
import { useView } from '../view.ts';

/** What is being typed into the open row, and what fingers may do in its place. */
export interface FormTyping {
  readonly typed: string;
  /** What searches the options: nothing where digits are written. */
  readonly letters: string;
  /** The option that Enter takes. */
  readonly chosen: string | undefined;
  readonly choose: (option: string) => void;
  readonly write: (words: string) => void;
  readonly open: (row: string) => void;
  readonly handOver: () => void;
  readonly press: (key: PressableKey) => void;
}

interface Draft {
  /** Of which row, and how it stood: what was typed for another is gone. */
  readonly of: string;
  readonly typed: string;
  readonly at: number;
}

/** Digits of a number that is asked for, at most as many as a telephone has. */
const mostTyped = 18;

/** The form's keyboard, by `code`: under a Chinese input method `key` is "Process". */
export function useFormKeys(turn: FormTurn): FormTyping {
  const { store } = useView();
  const row = turn.rows.find(({ id }) => id === turn.at);
  const of = `${turn.id} ${row?.id ?? ''} ${row?.state ?? ''} ${turn.rows.length}`;
  const [draft, setDraft] = useState<Draft>({ of, typed: '', at: -1 });
  const { typed, at } = draft.of === of ? draft : { typed: '', at: -1 };
  const isNumber = row?.entry !== undefined && /^\d/.test(typed);
  const letters = isNumber ? '' : typed;
  const options = row?.options ?? [];
  const chosen =
    matching(options, letters)[at]?.id ?? (isNumber ? undefined : chosenBy(options, letters)?.id);

  const send = (event: HelperEvent): void => {
    setDraft({ of, typed: '', at: -1 });
    store.getState().help(event);
  };
  const fill = (typed: Extract<HelperEvent, { type: 'row-filled' }>['typed']): void => {
    if (row) send({ type: 'row-filled', row: row.id, typed });
  };
  const step = (by: 1 | -1): void => {
    const next = turn.rows[turn.rows.findIndex(({ id }) => id === turn.at) + by];
    if (next) send({ type: 'row-opened', row: next.id });
  };
  const enter = (): void => {
    if (isNumber) fill({ digits: typed });
    else if (chosen !== undefined) fill({ choice: chosen });
    else if (typed !== '') return;
    else if (row?.options.some(({ id }) => id === 'enter')) fill({ choice: 'enter' });
    else if (turn.complete) send({ type: 'handed-to-resident' });
    else step(1);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const sign = /^(?:Key|Digit|Numpad)(\w)$/.exec(event.code)?.[1]?.toLowerCase();
    const write = isEditable(event.target);
    if (event.code === 'Tab') step(event.shiftKey ? -1 : 1);
    else if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      if (write && tookBadge(event.target as HTMLInputElement, store)) return;
      if (write && event.isComposing) return;
      enter();
    } else if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      const among = Math.min(matching(options, letters).length, 18);
      const to = at + (event.code === 'ArrowDown' ? 1 : -1);
      setDraft({ of, typed, at: among === 0 ? -1 : (to + among) % among });
    } else if (write) return;
    else if (event.code === 'Escape') {
      if (typed === '' && at === -1) step(-1);
      else setDraft({ of, typed: '', at: -1 });
    } else if (event.code === 'Backspace') setDraft({ of, typed: typed.slice(0, -1), at: -1 });
    else if (sign !== undefined) type(sign);
    else return;
    event.preventDefault();
  };
  const type = (sign: string): void => {
    const next = (typed + sign).slice(0, mostTyped);
    // Where nine have a digit each, it needs no Enter.
    const quick = !row?.entry && /^\d$/.test(next) && options.length <= numbered;
    const option = quick ? options[Number(next) - 1] : undefined;
    if (option) fill({ choice: option.id });
    else setDraft({ of, typed: next, at: -1 });
  };

  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const { signal, abort } = abortable();
    document.addEventListener('keydown', (event) => latest.current(event), { signal });
    return abort;
  }, []);
  return {
    typed,
    letters,
    chosen,
    choose: (option) => fill({ choice: option }),
    write: (words) => fill({ words }),
    open: (id) => send({ type: 'row-opened', row: id }),
    handOver: () => turn.complete && send({ type: 'handed-to-resident' }),
    press: (key) => store.getState().send({ type: 'pressed', key, by: 'touch' }),
  };
}

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** A scanner types into whatever has the focus: a badge in a field of words is no words. */
function tookBadge(field: HTMLInputElement, store: KioskStore): boolean {
  const token = parseBadge(field.value);
  if (token === undefined) return false;
  field.value = '';
  store.getState().staff({ type: 'badge', token });
  return true;
}
