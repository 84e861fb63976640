import type { PrinterTrouble, PrintPhase } from '../ports/printer.ts';

/** Where a print job stands. `queued` … `awaiting_confirm` are under way, the others rest. */
export const jobStates = [
  'queued', 'checking', 'sending', 'awaiting_confirm',
  'printed', 'needs_paper', 'cover_open', 'offline', 'storage_full', 'unconfirmed', 'cancelled', 'expired',
] as const; // prettier-ignore
export type JobState = (typeof jobStates)[number];

export type JobEvent =
  /** Its turn has come: the printer is asked how it is. */
  | { readonly type: 'taken' }
  | { readonly type: 'phase'; readonly phase: PrintPhase }
  | { readonly type: 'confirmed' }
  | { readonly type: 'failed'; readonly why: PrinterTrouble }
  /** The kiosk died and came back. */
  | { readonly type: 'restarted' }
  /** The resident, or the staff, wants it after all. */
  | { readonly type: 'asked_again' }
  /** The resident has long gone. */
  | { readonly type: 'expired' }
  | { readonly type: 'cancelled' }
  /** The staff looked whether it came out. */
  | { readonly type: 'looked'; readonly cameOut: boolean };

/**
 * The next state of a job, or `undefined` where the event does not concern it. One rule holds it together: a job
 * enters `sending` at most once in its life, whatever happens, so that no slip is ever printed twice unmarked. What
 * was being sent when something went wrong is `unconfirmed`, and only a person can say more.
 */
export function nextJobState(state: JobState, event: JobEvent): JobState | undefined {
  switch (event.type) {
    case 'taken':
      return state === 'queued' ? 'checking' : undefined;
    case 'phase':
      return state === before[event.phase] ? event.phase : undefined;
    case 'confirmed':
      return state === 'awaiting_confirm' ? 'printed' : undefined;
    case 'failed':
      if (wasSent(state)) return 'unconfirmed';
      // Nothing was sent, so nothing can be unconfirmed: the printer simply did not answer.
      return state === 'checking' ? (event.why === 'unconfirmed' ? 'offline' : event.why) : undefined;
    case 'restarted':
      return wasSent(state) ? 'unconfirmed' : state === 'checking' ? 'queued' : undefined;
    case 'asked_again':
      return resting(state) || state === 'expired' ? 'queued' : undefined;
    case 'expired':
      return state === 'queued' || resting(state) ? 'expired' : undefined;
    case 'cancelled':
      return state === 'queued' || state === 'expired' || resting(state) ? 'cancelled' : undefined;
    case 'looked':
      return state === 'unconfirmed' ? (event.cameOut ? 'printed' : 'cancelled') : undefined;
  }
}

const before = { sending: 'checking', awaiting_confirm: 'sending' } as const satisfies Record<
  PrintPhase,
  JobState
>;

/** The slip is still wanted for the paper. */
export const isUnderWay = (state: JobState): boolean =>
  state === 'queued' || state === 'checking' || wasSent(state);

const wasSent = (state: JobState): boolean => state === 'sending' || state === 'awaiting_confirm';

/** In trouble before anything was sent: may be tried again as the original. */
const resting = (state: JobState): state is 'needs_paper' | 'cover_open' | 'offline' | 'storage_full' =>
  state === 'needs_paper' || state === 'cover_open' || state === 'offline' || state === 'storage_full';

/** What a job that is not printed means to whoever asked for it. */
export function troubleOfJob(state: Exclude<JobState, 'printed'>): PrinterTrouble {
  if (resting(state)) return state;
  return state === 'queued' || state === 'checking' || state === 'expired' ? 'offline' : 'unconfirmed';
}
