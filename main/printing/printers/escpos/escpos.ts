import type { BeforePhase, Printer, PrinterState, PrinterTrouble, Printed } from '#app/ports/printer.ts';
import { compose } from '#app/receipt/compose.ts';
import { failed, ok, type Result } from '#app/result.ts';
import type { PaperName } from '../../layout/paper.ts';
import type { SlipRenderer } from '../../layout/renderer.ts';
import { ChannelError, type Channel } from './channel.ts';
import { escposOf, orderedStatus, realTimeStatus } from './encode.ts';
import { isOffline, isOrderedAnswer, isPaperLow, isPaperOut, isRealTimeAnswer, offlineCause, wasPaperOut } from './status.ts'; // prettier-ignore

export interface EscposOptions {
  readonly open: () => Promise<Channel>;
  readonly renderer: Pick<SlipRenderer, 'raster'>;
  readonly paper: PaperName;
  readonly patience?: Patience;
}

export interface Patience {
  /** DLE EOT is answered in real time, within milliseconds. */
  readonly answerMs: number;
  /** A slip of 160 mm at 100 mm/s, the slowest in use, is through in 2 s; the buffer may hold one before it. */
  readonly confirmMs: number;
}

const usual: Patience = { answerMs: 1_500, confirmMs: 15_000 };

/** A thermal printer that speaks ESC/POS: the slip goes as a picture, and is printed when the printer says so. */
export function escposPrinter({ open, renderer, paper, patience = usual }: EscposOptions): Printer {
  const withChannel = async <T>(use: (channel: Channel) => Promise<T>, unreachable: T): Promise<T> => {
    let channel: Channel;
    try {
      channel = await open();
    } catch (error) {
      if (error instanceof ChannelError) return unreachable;
      throw error;
    }
    try {
      return await use(channel);
    } finally {
      await channel.close();
    }
  };

  return {
    kind: 'escpos',
    state: () => withChannel((channel) => look(channel, patience), { trouble: 'offline', paperLow: false }),
    print: async (job, before) => {
      const picture = escposOf(await renderer.raster(compose(job.receipt, job.reprint), paper));
      return withChannel<Result<Printed, PrinterTrouble>>(
        (channel) => printOn(channel, picture, before, patience),
        failed('offline'),
      );
    },
  };
}

async function printOn(
  channel: Channel,
  picture: Uint8Array,
  before: BeforePhase,
  patience: Patience,
): Promise<Result<Printed, PrinterTrouble>> {
  const { trouble } = await look(channel, patience);
  if (trouble) return failed(trouble);
  await before('sending');
  try {
    await channel.write(picture, patience.confirmMs);
    await before('awaiting_confirm');
    return await confirmation(channel, patience);
  } catch (error) {
    if (error instanceof ChannelError) return failed('unconfirmed');
    throw error;
  }
}

/** Asks why it would not print: cover, paper, line. */
async function look(channel: Channel, { answerMs }: Patience): Promise<PrinterState> {
  try {
    const cause = await ask(channel, 2, answerMs);
    const paper = await ask(channel, 4, answerMs);
    const line = await ask(channel, 1, answerMs);
    if (cause === undefined || paper === undefined || line === undefined)
      return { trouble: 'offline', paperLow: false };
    const trouble =
      offlineCause(cause) ?? (isPaperOut(paper) ? 'needs_paper' : isOffline(line) ? 'offline' : undefined);
    return { ...(trouble ? { trouble } : {}), paperLow: isPaperLow(paper) };
  } catch (error) {
    if (error instanceof ChannelError) return { trouble: 'offline', paperLow: false };
    throw error;
  }
}

async function ask(channel: Channel, what: 1 | 2 | 4, answerMs: number): Promise<number | undefined> {
  await channel.write(realTimeStatus(what), answerMs);
  // Whatever it may still have to say to an earlier question is passed over.
  for (;;) {
    const byte = await channel.read(answerMs);
    if (typeof byte !== 'number') return undefined;
    if (isRealTimeAnswer(byte)) return byte;
  }
}

/** Waits for the answer in order. In silence the printer is asked in real time whether cover or paper is the reason. */
async function confirmation(
  channel: Channel,
  { confirmMs, answerMs }: Patience,
): Promise<Result<Printed, PrinterTrouble>> {
  await channel.write(orderedStatus, answerMs);
  const pollMs = Math.min(500, confirmMs);
  for (let waitedMs = 0; waitedMs < confirmMs;) {
    const byte = await channel.read(pollMs);
    if (byte === 'gone') return failed('unconfirmed');
    if (byte === 'silence') {
      waitedMs += pollMs;
      await channel.write(realTimeStatus(2), answerMs);
    } else if (isRealTimeAnswer(byte)) {
      const cause = offlineCause(byte);
      if (cause) return failed(cause);
    } else if (isOrderedAnswer(byte)) {
      return wasPaperOut(byte) ? failed('unconfirmed') : ok({ confirmed: true });
    }
  }
  return failed('unconfirmed');
}
