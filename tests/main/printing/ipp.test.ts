import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { sampleReceipts } from '#app/receipt/samples.ts';
import { decodeResponse, encodeRequest } from '#main/printing/printers/ipp/codec.ts';
import { ippPrinter } from '#main/printing/printers/ipp/ipp.ts';
import { printerState } from '#main/printing/printers/ipp/status.ts';
import { stubRenderer } from './support/rendering.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Something that answers on the printer's port. */
async function answering(respond: (body: Buffer) => { status: number; body: Uint8Array }): Promise<URL> {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { status, body } = respond(Buffer.concat(chunks));
      response.writeHead(status, { 'content-type': 'application/ipp' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return new URL(`ipp://127.0.0.1:${(server.address() as AddressInfo).port}/ipp/print`);
}

const patience = { answerMs: 1_000, printMs: 1_000, pollMs: 20 };
const printer = (url: URL) => ippPrinter({ url, renderer: stubRenderer(), paper: 'a5', patience });
const job = { id: 'a', receipt: sampleReceipts.case };

test('what is asked is what a printer reads: RFC 8010, example of a Print-Job by its bytes', () => {
  const bytes = encodeRequest({
    operation: 0x0002,
    requestId: 1,
    groups: [['operation', [['attributes-charset', { tag: 'charset', value: 'utf-8' }]]]],
  });
  expect(Buffer.from(bytes).toString('hex')).toBe(
    `010100020000000101470012${Buffer.from('attributes-charset').toString('hex')}0005${Buffer.from('utf-8').toString('hex')}03`,
  );
});

test('whatever comes back from the wire is an answer or a clear refusal, never a hang', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decodeResponse(bytes)).toHaveProperty('attributes');
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

test('a web page, an error or garbage in the place of a printer is a printer that is off', async () => {
  for (const answer of [
    { status: 200, body: Buffer.from('<html>login</html>') },
    { status: 500, body: Buffer.from('') },
    { status: 200, body: Buffer.alloc(0) },
  ]) {
    const url = await answering(() => answer);
    expect(await printer(url).print(job, () => Promise.resolve())).toEqual({ ok: false, error: 'offline' });
    server?.close();
  }
});

test('the line breaks after the slip was sent: only a person can tell', async () => {
  const ready = Buffer.from('0101000000000001' + '03', 'hex');
  const url = await answering((body) =>
    body.readUInt16BE(2) === 0x0002 ? { status: 502, body: Buffer.alloc(0) } : { status: 200, body: ready },
  );
  expect(await printer(url).print(job, () => Promise.resolve())).toEqual({ ok: false, error: 'unconfirmed' });
});

test.each([
  [{ 'printer-state-reasons': ['media-empty-error'] }, { trouble: 'needs_paper', paperLow: true }],
  [{ 'printer-state-reasons': ['cover-open'] }, { trouble: 'cover_open', paperLow: false }],
  [{ 'printer-state-reasons': ['media-jam'] }, { trouble: 'offline', paperLow: false }],
  [{ 'printer-state-reasons': ['media-low-warning'] }, { paperLow: true }],
  [
    { 'printer-state-reasons': ['none'], 'printer-state': [5] },
    { trouble: 'offline', paperLow: false },
  ],
  [{ 'printer-input-tray': ['type=a;level=0;', 'level=-2;'] }, { trouble: 'needs_paper', paperLow: false }],
  [{ 'printer-input-tray': ['level=0;', 'level=-3;'] }, { paperLow: false }],
  [{ 'printer-state-reasons': ['none'] }, { paperLow: false }],
])('what a printer says of itself: %j', (said, state) => {
  expect(printerState(said)).toEqual(state);
});
