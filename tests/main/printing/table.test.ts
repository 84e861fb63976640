import { expect, test } from 'vitest';
import { openPrinter } from '#main/printing/printers/table.ts';
import { stubRenderer } from './support/rendering.ts';

const open = (address: string) => openPrinter(address, { renderer: stubRenderer(), now: () => new Date() });

test.each([
  ['file:slips', 'file'],
  ['file:///var/lib/hall/slips?paper=a5', 'file'],
  ['tcp://192.168.1.50:9100', 'escpos'],
  ['tcp://printer.lan', 'escpos'],
  ['tcp://[fe80::1]:9100?paper=58mm', 'escpos'],
  ['usb:/dev/usb/lp0', 'escpos'],
  ['ipp://192.168.1.60/ipp/print', 'ipp'],
  ['ipps://printer.lan:631/printers/slip?paper=80mm', 'ipp'],
])('an electrician writes %s and gets a printer', (address, kind) => {
  expect(open(address)).toMatchObject({ ok: true, value: { kind } });
});

test.each([
  ['', 'scheme'],
  ['lpt1', 'scheme'],
  ['http://192.168.1.60/', 'scheme'],
  ['tcp://', 'address'],
  ['tcp://host:99999', 'address'],
  ['ipp:///ipp/print', 'address'],
  ['tcp://192.168.1.50:9100?paper=57mm', 'paper'],
])('a mistake is told with what to write instead: %j', (address, code) => {
  const result = open(address);
  expect(result).toMatchObject({ ok: false, error: { code } });
  const examples = result.ok ? [] : result.error.examples;
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(open(example)).toMatchObject({ ok: true });
});
