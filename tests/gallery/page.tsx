import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { ResidentEvent } from '#app/session/events.ts';
import { App } from '#renderer/app.tsx';
import { followFocus } from '#renderer/input/focus.ts';
import { listenToKeys } from '#renderer/input/keyboard.ts';
import { listenToTouch } from '#renderer/input/pointer.ts';
import { createKioskStore, type Presence } from '#renderer/store.ts';
import '#renderer/theme/theme.ts';

/** The page without a kiosk around it: shown what a test wants, remembering what it sent. */
export interface Gallery {
  show(snapshot: Snapshot, presence: Partial<Presence>): void;
  readonly sent: ResidentEvent[];
}
declare global {
  interface Window {
    gallery?: Gallery;
  }
}

const sent: ResidentEvent[] = [];
const store = createKioskStore((event) => sent.push(event));
const { signal } = new AbortController();
listenToTouch(document, store, signal);
listenToKeys(document, store, signal);
followFocus(document, store, signal);
createRoot(document.getElementById('page') as HTMLElement).render(<App store={store} />);

window.gallery = {
  sent,
  show: (snapshot, presence) => {
    flushSync(() => {
      store.getState().show(snapshot);
      store.getState().sense({ hearing: 'listening', level: 0.6, caption: undefined, ...presence });
    });
  },
};
