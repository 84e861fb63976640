import { act } from './act.ts';
import { targetsOf } from './focus.ts';
import type { KioskStore } from '../store.ts';

/** one: the mark moves by itself · two: one switch moves it, the other takes it. */
export type Switches = 'one' | 'two';

/** Issue 10: one second to eight; slower is no use, quicker hardly anybody can hit. */
export const scanStepsMs = [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000] as const;
/** Twice the time a practised hand needs, half of what a tired one does. */
export const usualStepMs = 2_000;

/** Rows of the page, each with its items, in the order they are spoken; a row of one is its item. */
export type Rows<Item> = readonly (readonly Item[])[];

/** Where the mark stands: on a row, or within one; `rounds` counts how often the row was gone through. */
export interface Mark {
  readonly row: number;
  readonly item?: number;
  readonly rounds: number;
}

export const firstMark: Mark = { row: 0, rounds: 0 };

/** On by one. Twice through a row without a word, the mark goes back to the rows: nobody is caught in one. */
export function moved<Item>({ row, item, rounds }: Mark, rows: Rows<Item>): Mark {
  if (item === undefined) return { row: (row + 1) % Math.max(1, rows.length), rounds: 0 };
  const length = rows[row]?.length ?? 0;
  if (item + 1 < length) return { row, item: item + 1, rounds };
  return rounds + 1 < 2 ? { row, item: 0, rounds: rounds + 1 } : { row, rounds: 0 };
}

/** The switch: into the row, or what the mark stands on is taken. */
export function taken<Item>(mark: Mark, rows: Rows<Item>): { readonly mark: Mark; readonly item?: Item } {
  const row = rows[mark.row];
  if (row === undefined) return { mark: firstMark };
  if (mark.item === undefined && row.length > 1) return { mark: { row: mark.row, item: 0, rounds: 0 } };
  const item = row[mark.item ?? 0];
  return { mark: firstMark, ...(item !== undefined && { item }) };
}

/**
 * How long a step should be for who pressed this often after the mark had come: a third more than it took at worst, so
 * that a bad moment is still in time. Without a press the usual step stays: calibration can be skipped.
 */
export function calibrated(reactionsMs: readonly number[]): number {
  if (reactionsMs.length === 0) return usualStepMs;
  const wanted = Math.max(...reactionsMs) * (4 / 3);
  return scanStepsMs.find((step) => step >= wanted) ?? 8_000;
}

export interface Scanner {
  readonly switches: Switches;
  /** The switch that takes; with one switch, the only one. The first press starts it. */
  take(): void;
  /** The second switch. */
  move(): void;
  stop(): void;
}

/** Of the last presses, as many as tell how quick this hand is today. */
const remembered = 5;

/**
 * Moves a mark over the page: shown by the focus ring and spoken as it; the session knows nothing of it. It keeps to the
 * hand: each press tells how long the next step should be.
 */
export function openScanner(page: Document, store: KioskStore, switches: Switches): Scanner {
  let mark = firstMark;
  let timer: ReturnType<typeof setInterval> | undefined;
  let shownAt = 0;
  let reactionsMs: readonly number[] = [];
  const rows = (): Rows<HTMLElement> => rowsOf(targetsOf(page));
  const show = (): void => {
    const row = rows()[mark.row];
    for (const marked of page.querySelectorAll('[data-row-marked]'))
      marked.removeAttribute('data-row-marked');
    if (mark.item === undefined && (row?.length ?? 0) > 1)
      row?.[0]?.closest('[data-group]')?.setAttribute('data-row-marked', '');
    row?.[mark.item ?? 0]?.focus();
    shownAt = performance.now();
  };
  const move = (): void => {
    mark = moved(mark, rows());
    show();
  };
  const run = (): void => {
    clearInterval(timer);
    if (switches === 'one') timer = setInterval(move, calibrated(reactionsMs));
  };
  const begin = (): void => {
    mark = firstMark;
    show();
    run();
  };
  const unfollow = store.subscribe(({ snapshot }, before) => {
    if (snapshot?.turn.id === before.snapshot?.turn.id) return;
    // After the page is drawn; who rests is not scanned.
    if (snapshot?.turn.kind === 'guided' && snapshot.turn.scene !== 'welcome') setTimeout(begin, 0);
    else clearInterval(timer);
  });
  let begun = false;
  return {
    switches,
    take: () => {
      if (!begun) {
        begun = true;
        begin();
        return;
      }
      reactionsMs = [...reactionsMs, performance.now() - shownAt].slice(-remembered);
      const next = taken(mark, rows());
      mark = next.mark;
      if (next.item) act(store, next.item, 'key');
      else show();
      run();
    },
    move: () => {
      if (begun) move();
      else begin();
      begun = true;
    },
    stop: () => {
      clearInterval(timer);
      unfollow();
    },
  };
}

/** The page's own groups are the rows: choices, digits, fixed keys; what belongs to none is a row of its own. */
export function rowsOf(targets: readonly HTMLElement[]): Rows<HTMLElement> {
  const rows: { group: Element | null; items: HTMLElement[] }[] = [];
  for (const target of targets) {
    const group = target.closest('[data-group]');
    const last = rows.at(-1);
    if (group !== null && last?.group === group) last.items.push(target);
    else rows.push({ group, items: [target] });
  }
  return rows.map(({ items }) => items);
}
