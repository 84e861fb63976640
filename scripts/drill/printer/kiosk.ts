import { join } from 'node:path';
import { effectId, type Reference } from '#app/ids.ts';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { escposPrinter } from '#main/printing/printers/escpos/escpos.ts';
import { openTcpChannel } from '#main/printing/printers/escpos/tcp-channel.ts';
import { openSpool } from '#main/printing/spool.ts';
import { openStore } from '#main/store/store.ts';
import { storeKey } from '#main/store/store-key.ts';
import { countingRenderer } from './picture.ts';
import type { FromKiosk, ToKiosk } from './talk.ts';

/** A kiosk's main process, as far as the spool goes; it is killed at random instants. */

// A tenth of a hall's patience: what answers on this machine answers at once.
const patience = { answerMs: 150, confirmMs: 1_500 };

const tell = (message: FromKiosk): void => void process.send?.(message);

async function start({ dir, port }: Extract<ToKiosk, { do: 'start' }>): Promise<void> {
  const key = await storeKey({ dir });
  if (!key.ok) throw new Error(key.error);
  const store = await openStore({ dir: join(dir, 'spool'), key: key.value.key });
  if (!store.ok) throw new Error(store.error);
  const open = () => openTcpChannel('127.0.0.1', port);
  const printer = escposPrinter({ open, renderer: countingRenderer, paper: '80mm', patience });
  const spool = await openSpool({ store: store.value, printer, now: () => new Date() });
  const receiptOf = (reference: string) => ({ ...sampleReceipts.case, reference: reference as Reference });

  const act = async (message: ToKiosk): Promise<void> => {
    switch (message.do) {
      case 'start':
        return;
      case 'print': {
        const result = await spool.print(effectId(message.reference), receiptOf(message.reference));
        tell({ type: 'settled', outcome: result.ok ? 'printed' : result.error });
        return;
      }
      case 'reprint': {
        const result = await spool.reprint(message.reference, '王姐');
        tell({ type: 'settled', outcome: result.ok ? 'printed' : result.error });
        return;
      }
      case 'looked':
        await spool.looked(message.reference, message.cameOut);
        {
          tell({ type: 'settled', outcome: 'looked' });
          return;
        }
      case 'jobs': {
        tell({ type: 'jobs', jobs: await spool.jobs() });
        return;
      }
    }
  };
  process.on('message', (message: ToKiosk) => void act(message));
  tell({ type: 'started' });
}

process.once('message', (message: ToKiosk) => {
  if (message.do === 'start') void start(message);
});
process.once('disconnect', () => process.exit());
tell({ type: 'ready' });
