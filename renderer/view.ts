import { createContext, useContext } from 'react';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import type { StringKey } from '#app/strings/keys.ts';
import { ours, type Text } from '#app/text.ts';
import type { Arrangement } from '#app/theme/arrange.ts';
import type { Layout } from '#app/theme/layout.ts';
import type { Value } from '#app/value.ts';
import type { KioskStore } from './store.ts';

/** What every part of the page may know, worked out once per snapshot. */
export interface View {
  readonly store: KioskStore;
  readonly snapshot: Snapshot;
  readonly layout: Layout;
  readonly arrangement: Arrangement;
  /** A text in the resident's language, values as the eye wants them. */
  readonly words: (text: Text) => string;
}

export const ViewContext = createContext<View | undefined>(undefined);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('a part of the page stands outside the page');
  return view;
}

export const wordsIn =
  (locale: Snapshot['settings']['locale']) =>
  (text: Text): string =>
    render(text, locale, shownValue);

/** A sentence of the page's own. */
export function useOurs(): (key: StringKey, values?: Readonly<Record<string, Value | Text>>) => string {
  const { words } = useView();
  return (key, values) => words(ours(key, values));
}

/** Millimetres of the real screen, as CSS understands them. */
export { drawn as mm } from './theme/apply.ts';
