import type { PageMessage } from './contract.ts';
import type { Snapshot } from './snapshot.ts';

/** What the preload exposes to the page as `window.kiosk` (`bridgeName`), and all it exposes. */
export interface KioskBridge {
  /** Called with every snapshot from now on. */
  readonly onSnapshot: (show: (snapshot: Snapshot) => void) => void;
  readonly send: (message: PageMessage) => void;
}
