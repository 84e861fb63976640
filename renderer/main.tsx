import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { holdKeyNames } from '#app/turn/turn.ts';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';
import { followFocus } from './input/focus.ts';
import { listenToKeys } from './input/keyboard.ts';
import { listenToTouch } from './input/pointer.ts';
import { listenToScanner } from './input/scanner.ts';
import { connectSenses } from './senses.ts';
import { shutDoors } from './shut.ts';
import { createKioskStore } from './store.ts';
import './theme/theme.ts';

shutDoors(window);
const holds: readonly string[] = holdKeyNames;
const kiosk = bridge();
const store = createKioskStore(
  (event) => {
    // A touch or a key is heard at once: what was being said stops (EN 301 549 5.1.3.5), or is held.
    if (event.type !== 'pressed' || !holds.includes(event.key)) senses.stopSpeaking();
    kiosk.send({ type: 'event', event });
  },
  (event) => {
    senses.stopSpeaking();
    kiosk.send({ type: 'staff', event });
  },
  (event) => {
    kiosk.send({ type: 'event', event });
  },
  (turn, photo) => {
    kiosk.send({ type: 'pictured', turn, ...(photo !== undefined && { photo }) });
  },
);
const senses = connectSenses(store, kiosk.send);
kiosk.onSnapshot((snapshot) => {
  store.getState().show(snapshot);
});
const { signal } = new AbortController();
listenToTouch(document, store, signal);
listenToScanner(document, store, signal);
listenToKeys(document, store, signal);
followFocus(document, store, signal);

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no #page');
createRoot(page).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
kiosk.send({ type: 'ready' });
