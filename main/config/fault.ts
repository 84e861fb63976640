import type { ScreenGeometry, Snapshot } from '#app/bridge/snapshot.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { faultTurn, type FaultCode } from '#app/turn/fault.ts';

/** What is shown when the kiosk cannot work at all: a line for the resident, and what is wrong for the staff. */
export function faultSnapshot(code: FaultCode, details: readonly string[], screen: ScreenGeometry): Snapshot {
  return {
    turn: faultTurn(code, details),
    settings: defaultSettings,
    screen,
    hall: { name: '', phone: '' },
    speakSerial: 0,
    senses: { hearing: false, speaking: false },
    ears: {},
    mode: 'hall',
  };
}
