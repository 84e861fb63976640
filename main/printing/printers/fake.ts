import type { Printer, PrinterState, PrinterTrouble, PrintJob } from '#app/ports/printer.ts';
import { failed, ok } from '#app/result.ts';

/** A printer without paper or wire, for tests, walks and practice; it can be given every trouble. */
export interface FakePrinter extends Printer {
  /** What lies in the tray, oldest first. */
  readonly tray: readonly PrintJob[];
  /** Trouble it would tell of before anything is sent; `undefined`: none. */
  suffer(trouble: Exclude<PrinterTrouble, 'unconfirmed'> | undefined): void;
  /** The next slip: comes out but nobody says so · stops half way, for the reason given. */
  failNext(how: 'silent' | Exclude<PrinterTrouble, 'unconfirmed'>): void;
  paperLow(low: boolean): void;
}

export function fakePrinter(): FakePrinter {
  const tray: PrintJob[] = [];
  let trouble: PrinterTrouble | undefined;
  let next: 'silent' | PrinterTrouble | undefined;
  let low = false;
  return {
    kind: 'fake',
    tray,
    suffer: (how) => void (trouble = how),
    failNext: (how) => void (next = how),
    paperLow: (is) => void (low = is),
    state: (): Promise<PrinterState> =>
      Promise.resolve(trouble ? { trouble, paperLow: low } : { paperLow: low }),
    print: async (job, before) => {
      if (trouble) return failed(trouble);
      await before('sending');
      const how = next;
      next = undefined;
      if (how !== undefined && how !== 'silent') return failed(how);
      tray.push(job);
      await before('awaiting_confirm');
      return how === 'silent' ? failed('unconfirmed') : ok({ confirmed: true });
    },
  };
}
