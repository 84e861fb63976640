import type { Cancellation } from './cancellation.ts';
import type { Result } from '../result.ts';
import type { Receipt } from '../receipt/receipt.ts';

/** A printer that tells the truth: `printed` only where it confirmed. */
export interface Printer {
  readonly kind: 'file' | 'escpos' | 'ipp' | 'fake';
  print(
    job: PrintJob,
    signal?: Cancellation,
  ): Promise<Result<{ readonly confirmed: boolean }, PrinterTrouble>>;
}

export interface PrintJob {
  readonly id: string;
  readonly receipt: Receipt;
  /** 0 for the original; 补打 n otherwise. */
  readonly copy: number;
}

export type PrinterTrouble = 'needs_paper' | 'cover_open' | 'offline' | 'unconfirmed' | 'storage_full';
