import type { Log } from '#app/log.ts';
import type { Store } from '../store/store.ts';
import { openSlipRenderer } from './layout/electron.ts';
import type { SlipRenderer } from './layout/renderer.ts';
import { openPrinter } from './printers/table.ts';
import { openSpool, type Spool } from './spool.ts';

/** The spool of the first printer that can be opened; slips go to a folder where none is named. */
export async function openPrinting(options: {
  readonly addresses: readonly string[];
  readonly store: Store;
  readonly now: () => Date;
  readonly log: Log;
}): Promise<Spool> {
  const deps = { renderer: onceNeeded(openSlipRenderer), now: options.now };
  for (const address of options.addresses) {
    const printer = openPrinter(address, deps);
    if (printer.ok) {
      const onFault = (): void => {
        options.log('fault', { code: 'printer', where: printer.value.kind });
      };
      return await openSpool({ store: options.store, printer: printer.value, now: options.now, onFault });
    }
    options.log('slip.trouble', { why: `address-${printer.error.code}` });
  }
  throw new Error('no printer address can be used, not even the folder of slips');
}

/** The hidden window that draws slips costs memory; most of the day nobody prints. */
function onceNeeded(open: () => SlipRenderer): SlipRenderer {
  let opened: SlipRenderer | undefined;
  const renderer = (): SlipRenderer => (opened ??= open());
  return {
    raster: (document, paper) => renderer().raster(document, paper),
    pdf: (document, paper) => renderer().pdf(document, paper),
    close: async () => opened?.close(),
  };
}
