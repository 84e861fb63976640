import { act, render } from '@testing-library/react';
import type { Settings } from '#app/session/settings.ts';
import type { ResidentEvent } from '#app/session/events.ts';
import { App } from '#renderer/app.tsx';
import { followFocus } from '#renderer/input/focus.ts';
import { listenToKeys } from '#renderer/input/keyboard.ts';
import { createKioskStore, type KioskStore } from '#renderer/store.ts';
import { snapshotOf } from '../fixtures/snapshots.ts';
import { exampleTurns, type ExampleName } from '../fixtures/turns.ts';

export interface KioskPage {
  readonly store: KioskStore;
  readonly sent: readonly ResidentEvent[];
  readonly show: (name: ExampleName) => void;
  /** Keys by `event.code`, one second apart. */
  readonly press: (...codes: readonly string[]) => void;
  readonly close: () => void;
}

/** The page with a keypad, showing an example turn; what it sends is remembered. */
export function openPage(name: ExampleName, settings: Partial<Settings> = {}): KioskPage {
  const sent: ResidentEvent[] = [];
  const store = createKioskStore((event) => sent.push(event));
  const listening = new AbortController();
  listenToKeys(document, store, listening.signal);
  followFocus(document, store, listening.signal);
  const show = (example: ExampleName): void => {
    act(() => {
      store.getState().show(snapshotOf(exampleTurns(settings.locale ?? 'zh-CN')[example], settings));
    });
  };
  show(name);
  const { unmount } = render(<App store={store} />);
  let now = 0;
  return {
    store,
    sent,
    show,
    press: (...codes) => {
      act(() => {
        for (const code of codes) {
          now += 1000;
          const event = new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true });
          Object.defineProperty(event, 'timeStamp', { value: now });
          document.dispatchEvent(event);
        }
      });
    },
    close: () => {
      listening.abort();
      unmount();
    },
  };
}
