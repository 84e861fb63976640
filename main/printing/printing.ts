import type { Log } from '#app/log.ts';
import type { In, Realm } from '#app/practice/realm.ts';
import type { Store } from '../store/store.ts';
import type { SlipRenderer } from './layout/renderer.ts';
import { openPrinter } from './printers/table.ts';
import type { Printer } from '#app/ports/printer.ts';
import { openSpool, type Spool, type SpoolOptions } from './spool.ts';

/** Where slips come out; the first that can be opened. `marked`: each says that it is for practice. */
export interface Paper {
  readonly addresses: readonly string[];
  readonly marked?: boolean;
}

/** The spool of the first printer that can be opened; slips go to a folder where none is named. */
export async function openPrinting<R extends Realm>(options: {
  /** Of the hall or of practice, like the store of its jobs. */
  readonly paper: In<R, Paper>;
  readonly store: In<NoInfer<R>, Store>;
  readonly now: () => Date;
  readonly log: Log;
  readonly onChange?: SpoolOptions['onChange'];
}): Promise<Spool & { readonly kind: Printer['kind'] }> {
  const { addresses, marked = false } = options.paper;
  const deps = { renderer: onceNeeded(), now: options.now, marked };
  for (const address of addresses) {
    const printer = openPrinter(address, deps);
    if (printer.ok) {
      const onFault = (): void => {
        options.log('fault', { code: 'printer', where: printer.value.kind });
      };
      const { store, now, onChange } = options;
      const spool = await openSpool({
        store,
        printer: printer.value,
        now,
        onFault,
        ...(onChange === undefined ? {} : { onChange }),
      });
      return { ...spool, kind: printer.value.kind };
    }
    options.log('slip.trouble', { why: `address-${printer.error.code}` });
  }
  throw new Error('no printer address can be used, not even the folder of slips');
}

/** What draws slips (a hidden window, and the code for it) costs memory; most of the day nobody prints. */
function onceNeeded(): SlipRenderer {
  let opened: Promise<SlipRenderer> | undefined;
  const renderer = (): Promise<SlipRenderer> =>
    (opened ??= import('./layout/electron.ts').then(({ openSlipRenderer }) => openSlipRenderer()));
  return {
    raster: async (document, paper) => (await renderer()).raster(document, paper),
    pdf: async (document, paper) => (await renderer()).pdf(document, paper),
    close: async () => (await opened)?.close(),
  };
}
