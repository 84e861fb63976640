import type { Result } from '../result.ts';
import type { Reprint } from '../receipt/compose.ts';
import type { Receipt } from '../receipt/receipt.ts';

/** A printer that tells the truth: `printed` only where it confirmed. */
export interface Printer {
  readonly kind: 'file' | 'escpos' | 'ipp' | 'fake';
  /** Looks, and prints nothing. */
  state(): Promise<PrinterState>;
  /**
   * Prints one slip and waits until the printer has confirmed it. `before` is awaited ahead of each phase: nothing is
   * sent until the spool has written down that it is about to be; where it throws, nothing was sent.
   */
  print(job: PrintJob, before: BeforePhase): Promise<Result<Printed, PrinterTrouble>>;
}

export interface PrintJob {
  readonly id: string;
  readonly receipt: Receipt;
  /** Absent on the original; 补打 n otherwise. */
  readonly reprint?: Reprint;
}

export type PrintPhase = 'sending' | 'awaiting_confirm';
export type BeforePhase = (phase: PrintPhase) => Promise<void>;

export interface Printed {
  readonly confirmed: true;
}

export interface PrinterState {
  readonly trouble?: PrinterTrouble;
  /** Prints, but the roll or tray should be filled up soon. */
  readonly paperLow: boolean;
}

/** `unconfirmed`: something was sent and nobody knows what came out; only a person who looks can tell. */
export const printerTroubles = [
  'needs_paper',
  'cover_open',
  'offline',
  'unconfirmed',
  'storage_full',
] as const;
export type PrinterTrouble = (typeof printerTroubles)[number];
