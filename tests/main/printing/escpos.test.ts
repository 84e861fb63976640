import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { startEscposEmulator, type EscposEmulator } from '#main/printing/printers/escpos/emulator.ts';
import { escposOf } from '#main/printing/printers/escpos/encode.ts';
import { escposPrinter } from '#main/printing/printers/escpos/escpos.ts';
import { openTcpChannel } from '#main/printing/printers/escpos/tcp-channel.ts';
import { tokensOf, type Token } from '#main/printing/printers/escpos/tokens.ts';
import { readStub, stubRenderer } from './support/rendering.ts';
import { patience } from './support/rigs.ts';

let emulator: EscposEmulator;
beforeEach(async () => {
  emulator = await startEscposEmulator();
});
afterEach(() => emulator.close());

const printer = () =>
  escposPrinter({
    open: () => openTcpChannel('127.0.0.1', emulator.port),
    renderer: stubRenderer(),
    paper: '80mm',
    patience,
  });
const job = { id: 'a', receipt: sampleReceipts.case };
const never = () => Promise.resolve();

test('what comes out is dot for dot what was drawn', async () => {
  await printer().print(job, never);
  const [slip] = emulator.slips;
  expect(slip).toMatchObject({ widthDots: 576, heightDots: 200, cut: true });
  expect(slip && readStub(slip)).toEqual({ reference: '40271863', copy: false });
});

test('the roll ends in the middle of a slip: no paper, not printed; after the refill this one slip is finished', async () => {
  emulator.paperEndsAfter(120);
  expect(await printer().print(job, never)).toEqual({ ok: false, error: 'needs_paper' });
  expect(await printer().print({ ...job, id: 'b' }, never)).toEqual({ ok: false, error: 'needs_paper' });
  emulator.fault('paper_out', false);
  await emulator.idle();
  expect(emulator.slips).toHaveLength(1);
});

test('the plug is pulled while it prints: nobody knows what came out', async () => {
  const pulled = printer().print(job, (phase) =>
    phase === 'awaiting_confirm' ? emulator.powerOff() : never(),
  );
  expect(await pulled).toEqual({ ok: false, error: 'unconfirmed' });
});

test('little paper left: it prints, and the staff are told', async () => {
  emulator.fault('paper_low', true);
  expect(await printer().state()).toEqual({ paperLow: true });
  expect(await printer().print(job, never)).toMatchObject({ ok: true });
});

test('something that listens but is no printer does not hold a resident up', async () => {
  emulator.fault('offline', true);
  expect(await printer().print(job, never)).toEqual({ ok: false, error: 'offline' });
});

test('no picture holds a byte that the printer would take for a command or for text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 48, maxLength: 48 * 70 }), fc.nat(64), (bytes, cutAt) => {
      const heightDots = Math.floor(bytes.length / 48);
      const sent = escposOf({ widthDots: 384, heightDots, bits: bytes.subarray(0, heightDots * 48) });
      const read = tokensOf();
      const tokens: readonly Token[] = [...read(sent.subarray(0, cutAt)), ...read(sent.subarray(cutAt))];
      const bands = tokens.filter((token) => token.type === 'raster');
      expect(tokens.map(({ type }) => type)).toEqual(['reset', ...bands.map(() => 'raster'), 'cut']);
      expect(Buffer.concat(bands.map(({ bits }) => bits))).toEqual(
        Buffer.from(bytes.subarray(0, heightDots * 48)),
      );
    }),
  );
});
