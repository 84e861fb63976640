import { createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { rowBytes, type Raster } from '../../raster.ts';
import { tokensOf, type Token } from './tokens.ts';

export type EmulatedFault = 'paper_out' | 'paper_low' | 'cover_open' | 'offline';

/** What came out of the slot. `cut`: whole, at the knife; otherwise it was torn off by a power cut. */
export interface EmulatedSlip extends Raster {
  readonly cut: boolean;
}

/**
 * A thermal printer that answers on a TCP port as a real one does: what it was sent while it could not print stays in
 * its buffer and comes out once it can, also when the sender has long hung up. For tests and drills.
 */
export interface EscposEmulator {
  readonly port: number;
  readonly slips: readonly EmulatedSlip[];
  fault(fault: EmulatedFault, on: boolean): void;
  /** The roll ends after so many more rows of dots, in the middle of a slip if it must. */
  paperEndsAfter(rows: number): void;
  /** Buffer and half a slip are lost, the line is dead. */
  powerOff(): Promise<void>;
  powerOn(): Promise<void>;
  /** When everything in the buffer has been printed, or printing is blocked. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

interface Held {
  readonly token: Token;
  readonly from: Socket;
}

export async function startEscposEmulator({ msPerBand = 0 } = {}): Promise<EscposEmulator> {
  const slips: EmulatedSlip[] = [];
  const faults = new Set<EmulatedFault>();
  const sockets = new Set<Socket>();
  let held: Held[] = [];
  let rows: Uint8Array[] = [];
  let rowsLeft = Infinity;
  let working: Promise<void> | undefined;
  let power = 0;

  const blocked = () => faults.has('paper_out') || faults.has('cover_open') || faults.has('offline');
  const tearOff = (cut: boolean): void => {
    if (rows.length === 0) return;
    slips.push({
      widthDots: (rows[0]?.length ?? 0) * 8,
      heightDots: rows.length,
      bits: Buffer.concat(rows),
      cut,
    });
    rows = [];
  };

  const answerNow = (n: number): number => {
    const paperOut = faults.has('paper_out');
    const bits: Readonly<Record<number, number>> = {
      1: blocked() ? 0x08 : 0,
      2: (faults.has('cover_open') ? 0x04 : 0) | (paperOut ? 0x20 : 0),
      4: (faults.has('paper_low') || paperOut ? 0x0c : 0) | (paperOut ? 0x60 : 0),
    };
    return 0x12 | (bits[n] ?? 0);
  };

  /** One token; false where the paper ended before it was through. */
  const perform = async (next: Held): Promise<boolean> => {
    const { token, from } = next;
    if (token.type === 'cut') tearOff(true);
    if (token.type === 'ask-in-order') from.write(Uint8Array.of(faults.has('paper_low') ? 0x03 : 0));
    if (token.type !== 'raster') return true;
    if (msPerBand > 0) await pause(msPerBand);
    const bytes = rowBytes(token.widthDots);
    while (token.at < token.heightDots && rowsLeft > 0) {
      rows.push(token.bits.subarray(token.at * bytes, (token.at + 1) * bytes));
      token.at++;
      rowsLeft--;
    }
    if (rowsLeft === 0) faults.add('paper_out');
    return token.at === token.heightDots;
  };

  const work = async (): Promise<void> => {
    const on = power;
    while (!blocked() && on === power) {
      const next = held[0];
      if (!next) return;
      const done = await perform(next);
      if (done && on === power) held.shift();
    }
  };
  const wake = (): void => {
    working ??= work().finally(() => {
      working = undefined;
      if (held.length > 0 && !blocked()) wake();
    });
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    const read = tokensOf();
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      for (const token of read(chunk)) {
        if (token.type === 'ask-now') socket.write(Uint8Array.of(answerNow(token.n)));
        else held.push({ token, from: socket });
      }
      wake();
    });
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const powerOff = async (): Promise<void> => {
    power++;
    held = [];
    const closed = new Promise<void>((resolve) =>
      server.close(() => {
        resolve();
      }),
    );
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
    await working;
    tearOff(false);
  };

  return {
    port,
    slips,
    fault: (fault, on) => {
      if (on) faults.add(fault);
      else faults.delete(fault);
      if (fault === 'paper_out' && !on) rowsLeft = Infinity;
      wake();
    },
    paperEndsAfter: (count) => void (rowsLeft = count),
    powerOff,
    powerOn: () => listen(port),
    idle: async () => {
      while (working) await working;
    },
    close: () => (server.listening ? powerOff() : Promise.resolve()),
  };
}
