import { turnId } from '../ids.ts';
import type { StringKey } from '../strings/keys.ts';
import { ours, own } from '../text.ts';
import type { FaultTurn } from './turn.ts';

/** What keeps the kiosk from working at all. */
export const faultCodes = [
  'config',
  'store-key',
  'outbox',
  'spool',
  'drafts',
  'api',
  'staff',
  'unexpected',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Each in two voices: what the resident does, and what the staff do. A code without a row does not compile. */
const voices: Readonly<
  Record<FaultCode, { readonly resident: StringKey; readonly wayOn: StringKey; readonly staff: StringKey }>
> = {
  config: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.config' },
  'store-key': { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.store-key' },
  outbox: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.outbox' },
  spool: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.spool' },
  drafts: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.drafts' },
  api: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.api' },
  staff: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.people' },
  unexpected: { resident: 'fault.resident', wayOn: 'fault.way-on', staff: 'fault.unexpected' },
};

/** The turn of a fault; `details` are for the staff, a line each, such as which line of a file to change. */
export function faultTurn(code: FaultCode, details: readonly string[]): FaultTurn {
  const { resident, wayOn, staff } = voices[code];
  return {
    kind: 'fault',
    id: turnId(`fault:${code}`),
    code,
    resident: ours(resident),
    wayOn: ours(wayOn),
    staff: ours('fault.staff', {
      code: own({ kind: 'words', words: code }),
      what: ours(staff),
      details: own({ kind: 'words', words: details.join('\n') }),
    }),
  };
}
