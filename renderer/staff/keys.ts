import { usualKeypad } from '#app/keypad.ts';
import { isEditable } from '../input/editable.ts';
import type { KioskStore } from '../store.ts';

/**
 * The keyboard of the staff area: what is shown beside a button presses it, arrows walk the rows, Escape goes back. By
 * `code`, as under a Chinese input method `key` is "Process". @returns how to stop.
 */
export function listenToStaffKeys(area: HTMLElement, store: KioskStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTried(area, event.code, store)) {
      event.preventDefault();
      if (!event.repeat) store.getState().staff({ type: 'keyed', code: event.code });
      return;
    }
    if (event.code === 'Escape') {
      event.preventDefault();
      if (isEditable(event.target) && event.target.type === 'search') event.target.blur();
      else store.getState().staff({ type: 'back' });
      return;
    }
    if (isEditable(event.target)) return;
    const move = moves[event.code];
    // While a form is open its own keys count, and no tab takes it away.
    const within = area.querySelector('.staff-form')?.closest('main') ?? area;
    const button = within.querySelector<HTMLButtonElement>(
      `[data-shortcut="${signOf(event.code)}"]:not(:disabled)`,
    );
    if (move) move(area, store);
    else if (event.code === 'Slash') area.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    else if (button) button.click();
    else return;
    event.preventDefault();
  };
  const page = area.ownerDocument;
  page.addEventListener('keydown', onKey);
  return () => page.removeEventListener('keydown', onKey);
}

/** While keys are tried they say their names, digits and unknown ones too; letters still press what they stand beside. */
const isTried = (area: HTMLElement, code: string, store: KioskStore): boolean =>
  area.querySelector('[data-keys-tried]') !== null &&
  (Object.hasOwn(store.getState().snapshot?.keypad ?? usualKeypad, code) ||
    !/^(?:Key[A-Z]|Shift|CapsLock)/.test(code));

const signs: Readonly<Record<string, string>> = {
  Minus: '−',
  NumpadSubtract: '−',
  Equal: '+',
  NumpadAdd: '+',
  BracketLeft: '[',
  BracketRight: ']',
};
const signOf = (code: string): string => /^(?:Key|Digit|Numpad)(\w)$/.exec(code)?.[1] ?? signs[code] ?? code;

const moves: Readonly<Record<string, (area: HTMLElement, store: KioskStore) => void>> = {
  ArrowDown: (area) => step(area, 1),
  ArrowUp: (area) => step(area, -1),
  PageDown: (_area, store) => store.getState().staff({ type: 'paged', by: 1 }),
  PageUp: (_area, store) => store.getState().staff({ type: 'paged', by: -1 }),
};

function step(area: HTMLElement, by: 1 | -1): void {
  const rows = [...area.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === row.ownerDocument.activeElement);
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
}
