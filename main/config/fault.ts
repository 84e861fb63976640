import type { ScreenGeometry, Snapshot } from '#app/bridge/snapshot.ts';
import { turnId } from '#app/ids.ts';
import { defaultSettings } from '#app/session/settings.ts';
import { ours, own } from '#app/text.ts';

/** What is shown when the kiosk cannot work at all: a line for the resident, and what is wrong for the staff. */
export function faultSnapshot(code: string, details: readonly string[], screen: ScreenGeometry): Snapshot {
  return {
    turn: {
      kind: 'fault',
      id: turnId(`fault:${code}`),
      code,
      resident: ours('fault.resident'),
      staff: ours('fault.staff', {
        code: own({ kind: 'words', words: code }),
        details: own({ kind: 'words', words: details.join('\n') }),
      }),
    },
    settings: defaultSettings,
    screen,
    hall: { name: '', phone: '' },
    speakSerial: 0,
    senses: { hearing: false, speaking: false },
    mode: 'hall',
  };
}
