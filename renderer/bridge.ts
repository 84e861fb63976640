import { bridgeName } from '#app/bridge/names.ts';
import type { KioskBridge } from '#app/bridge/kiosk.ts';

declare global {
  interface Window {
    readonly [bridgeName]?: KioskBridge;
  }
}

/** The bridge the preload put there; a page without one is not in the kiosk and cannot work. */
export function bridge(): KioskBridge {
  const kiosk = window[bridgeName];
  if (!kiosk) throw new Error('this page runs only inside the kiosk');
  return kiosk;
}
