import { useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Turn } from '#app/turn/turn.ts';
import { arrange } from '#app/theme/arrange.ts';
import { layoutOf } from '#app/theme/layout.ts';
import { contentOf } from './content.ts';
import { FormScreen } from './form/form.tsx';
import { CaptionStrip } from './parts/caption-strip.tsx';
import { FixedKeys } from './parts/fixed-keys.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { StaffScreen } from './staff/staff.tsx';
import type { KioskStore } from './store.ts';
import { applyLayout } from './theme/apply.ts';
import { Fault } from './turns/fault.tsx';
import { Practice } from './practice/practice.tsx';
import { scenes } from './turns/scenes.ts';
import { useView, ViewContext, wordsIn } from './view.ts';

/** The page: one turn, in the resident's language, size and colours. Until main has spoken, quiet paper. */
export function App({ store }: { readonly store: KioskStore }): ReactNode {
  const snapshot = useStore(store, (state) => state.snapshot);
  const turn = snapshot?.turn;
  const view = useMemo(() => {
    if (!snapshot) return undefined;
    const words = wordsIn(snapshot.settings.locale);
    const layout = layoutOf(snapshot.screen, snapshot.settings);
    const content =
      snapshot.turn.kind === 'guided'
        ? contentOf(snapshot.turn, words)
        : {
            ...nothing,
            heading: words(snapshot.turn.kind === 'fault' ? snapshot.turn.resident : snapshot.turn.heading),
          };
    return { store, snapshot, words, layout, arrangement: arrange(layout, content) };
  }, [snapshot, store]);

  useEffect(() => {
    if (view) applyLayout(document.documentElement, view.snapshot, view.layout);
  }, [view]);
  // A new question is walked through from its beginning.
  useEffect(() => {
    // The staff's own screens look after theirs.
    if (document.activeElement instanceof HTMLElement && !/^(staff|form)\b/.test(turn?.id ?? ''))
      document.activeElement.blur();
  }, [turn?.id]);

  if (!view) return null;
  return (
    <ViewContext value={view}>
      <Practice>
        <TurnScreen turn={view.snapshot.turn} />
      </Practice>
    </ViewContext>
  );
}

/** One arrangement per kind of turn. */
function TurnScreen({ turn }: { readonly turn: Turn }): ReactNode {
  const { snapshot } = useView();
  if (turn.kind === 'fault') {
    return <Fault turn={turn} />;
  }
  if (turn.kind === 'staff') {
    return <StaffScreen turn={turn} />;
  }
  if (turn.kind === 'form') {
    return <FormScreen turn={turn} />;
  }
  const Scene = scenes[turn.scene];
  return (
    <div
      className="screen"
      data-turn={turn.id}
      data-scene={turn.scene}
      data-curtain={snapshot.settings.curtain}
    >
      <main className="content" key={turn.id}>
        <Scene turn={turn} />
      </main>
      <CaptionStrip turn={turn} />
      <FixedKeys keys={turn.keys} />
      <TopBar turn={turn} />
    </div>
  );
}

const nothing = {
  lines: [],
  looks: '',
  told: true,
  choices: [],
  primary: false,
  review: [],
  reference: false,
  ornament: true,
};
