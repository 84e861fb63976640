import { ours, own, type Text } from '../../text.ts';
import type { Deed } from '../effects.ts';
import type { StaffData, StaffDataOf, Wanted } from '../data.ts';
import type { In, Screen } from '../state.ts';
import type { Sensed } from '../first-hour/trial.ts';
import type { StaffAction, StaffBlock, StaffField, StaffTab, StaffTable, StaffView } from '../view.ts';
import type { StaffWorld } from '../world.ts';

/** A screen of the staff area: what it is told, what it shows, what its actions lead to. One file each. */
export interface ScreenRules<S extends Screen> {
  wanted(screen: S, state: In): Wanted | undefined;
  view(screen: S, state: In, world: StaffWorld): StaffView;
  /** An action that is offered, with its form filled in; `undefined`: nothing comes of it. */
  act(screen: S, action: string, fields: Fields, state: In): Turned | undefined;
  /** One of its filters was chosen. */
  filter?(screen: S, filter: string): S | undefined;
  /** A row was chosen, or a spot touched. */
  select?(screen: S, row: string, state: In): Screen;
  /** A key, a voice: where such are tried. */
  sense?(screen: S, sensed: Sensed, state: In): Screen | undefined;
  /** A badge held under the scanner, where that does not mean that somebody else comes. */
  badge?(screen: S, token: string): Deed | undefined;
  /** Where Escape leads; nowhere without it. */
  readonly back?: Screen;
  /** Its own list beside it, in place of the staff area's tabs. */
  tabs?(screen: S, state: In): readonly StaffTab[];
  /** One of its own tabs was opened. */
  open?(tab: string): Screen | undefined;
}

export type Fields = Readonly<Record<string, string>>;
export type Turned = { readonly go: Screen } | { readonly do: Deed; readonly then?: Screen };

/** The data of this screen; absent while it is fetched, or where it is still another screen's. */
export const dataOf = <K extends StaffData['of']>({ data }: In, of: K): StaffDataOf<K> | undefined =>
  data?.of === of ? (data as StaffDataOf<K>) : undefined;

/** A list, one page of it. */
export function tableOf<T>(
  all: readonly T[],
  { page, rows }: { readonly page: number; readonly rows: number },
  {
    columns,
    empty,
    row,
  }: Pick<StaffTable, 'columns' | 'empty'> & { readonly row: (item: T) => StaffTable['rows'][number] },
): StaffTable {
  const of = Math.max(1, Math.ceil(all.length / rows));
  const at = Math.min(page, of - 1);
  return {
    kind: 'table',
    columns,
    empty,
    rows: all.slice(at * rows, (at + 1) * rows).map(row),
    page: { at, of },
  };
}

/** One list and its chosen row; a line while it is fetched. `key` names a row, `lines` are kept free for what else stands there. */
export function listOf<T>(
  all: readonly T[] | undefined,
  { page, chosen }: { readonly page: number; readonly chosen?: string },
  {
    key,
    rows,
    cells,
    ...table
  }: Pick<StaffTable, 'columns' | 'empty'> & {
    readonly rows: number;
    readonly key: (item: T) => string;
    readonly cells: (item: T) => StaffTable['rows'][number]['cells'];
  },
): { readonly list: StaffBlock; readonly one: T | undefined } {
  const row = (item: T) => ({ id: key(item), chosen: key(item) === chosen, cells: cells(item) });
  return {
    list: all === undefined ? loading : tableOf(all, { page, rows }, { ...table, row }),
    one: all?.find((item) => key(item) === chosen),
  };
}

export const loading: StaffBlock = { kind: 'line', tone: 'plain', text: ours('staff.loading') };
export const silent: StaffBlock = { kind: 'line', tone: 'bad', text: ours('staff.api-silent') };

/** What is asked before it is done; what cannot be undone is at least confirmed. */
export const formOf = ({ form, tone }: StaffAction): readonly StaffField[] | undefined =>
  form ?? (tone === 'danger' ? [] : undefined);

/** The open form takes the place of everything else: one thing at a time. */
export function withForm(view: StaffView, form: string | undefined): StaffView {
  const action = view.actions.find(({ id }) => id === form);
  const fields = action === undefined ? undefined : formOf(action);
  if (action === undefined || fields === undefined) return view;
  return {
    heading: view.heading,
    blocks: [
      ...view.blocks.filter(({ kind }) => kind === 'facts'),
      {
        kind: 'form',
        form: {
          action: action.id,
          heading: action.label,
          fields,
          submit: ours('staff.do', { what: action.label }),
        },
      },
    ],
    actions: [],
  };
}

/** A row's own actions stand there only while a row is chosen. */
export const forChosen = <T>(
  chosen: T | undefined,
  actions: (item: T) => readonly StaffAction[],
): readonly StaffAction[] => (chosen === undefined ? [] : actions(chosen));

export const words = (text: string): Text => own({ kind: 'words', words: text });
export const count = (number: number): Text => own({ kind: 'count', count: number });
export const reference = (digits: string): Text => own({ kind: 'reference', digits });

/** Why something is done, out of a closed list: the audit log has no place for anybody's words. */
export const reasonField = (
  options: readonly { readonly value: string; readonly label: Text }[],
): StaffField => ({ name: 'why', label: ours('staff.reason'), kind: 'one-of', required: true, options });
