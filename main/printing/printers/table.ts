import { resolve } from 'node:path';
import type { Printer } from '#app/ports/printer.ts';
import { failed, ok, type Result } from '#app/result.ts';
import { paperNames, type PaperName } from '../layout/paper.ts';
import type { SlipRenderer } from '../layout/renderer.ts';
import { openDeviceChannel } from './escpos/device-channel.ts';
import { escposPrinter } from './escpos/escpos.ts';
import { openTcpChannel } from './escpos/tcp-channel.ts';
import { filePrinter } from './file.ts';
import { ippPrinter } from './ipp/ipp.ts';

export interface PrinterDeps {
  readonly renderer: SlipRenderer;
  readonly now: () => Date;
  /** Practice: only a folder can say so on every slip, and no other printer is opened for it. */
  readonly marked?: boolean;
}

interface Row {
  /** For whoever writes the configuration. */
  readonly example: string;
  readonly paper: PaperName;
  open(address: string, paper: PaperName, deps: PrinterDeps): Printer | undefined;
}

/** Every printer there is, by the scheme of its address. A new kind is a row and a file. */
const printers: Readonly<Record<string, Row>> = {
  'file:': {
    example: 'file:slips',
    paper: '80mm',
    open: (address, paper, deps) => filePrinter({ dir: resolve(pathOf(address)), paper, ...deps }),
  },
  'tcp:': {
    example: 'tcp://192.168.1.50:9100',
    paper: '80mm',
    open: (address, paper, { renderer }) => {
      const url = urlOf(address);
      const host = url?.hostname.replace(/^\[|\]$/g, '');
      if (!url || !host) return undefined;
      return escposPrinter({ open: () => openTcpChannel(host, Number(url.port) || 9_100), renderer, paper });
    },
  },
  'usb:': {
    example: 'usb:/dev/usb/lp0',
    paper: '80mm',
    open: (address, paper, { renderer }) =>
      escposPrinter({ open: () => openDeviceChannel(pathOf(address)), renderer, paper }),
  },
  'ipp:': { example: 'ipp://192.168.1.60/ipp/print', paper: 'a5', open: openIpp },
  'ipps:': { example: 'ipps://192.168.1.60/ipp/print', paper: 'a5', open: openIpp },
};

function openIpp(address: string, paper: PaperName, { renderer }: PrinterDeps): Printer | undefined {
  const url = urlOf(address);
  return url?.hostname ? ippPrinter({ url, renderer, paper }) : undefined;
}

/** `scheme`: no such kind of printer · `address`: not to be read · `paper`: not one of ours. */
export interface PrinterAddressError {
  readonly code: 'scheme' | 'address' | 'paper';
  readonly examples: readonly string[];
}

/** The printer at an address; `?paper=58mm` (80mm, a5) says what is in it. Opens no connection yet. */
export function openPrinter(address: string, deps: PrinterDeps): Result<Printer, PrinterAddressError> {
  const [bare = '', query = ''] = address.split('?');
  const row = printers[/^[a-z]+:/.exec(bare)?.[0] ?? ''];
  if (!row)
    return failed({ code: 'scheme', examples: Object.values(printers).map(({ example }) => example) });
  const paper = new URLSearchParams(query).get('paper') ?? row.paper;
  if (!isPaper(paper)) {
    return failed({ code: 'paper', examples: paperNames.map((name) => `${row.example}?paper=${name}`) });
  }
  if (deps.marked === true && row !== printers['file:'])
    return failed({ code: 'scheme', examples: ['file:slips'] });
  const printer = row.open(bare, paper, deps);
  return printer ? ok(printer) : failed({ code: 'address', examples: [row.example] });
}

const isPaper = (name: string): name is PaperName => paperNames.some((known) => known === name);

/** A path as it stands, relative ones too: a `file:` URL proper would make them absolute. */
const pathOf = (address: string): string => address.replace(/^[a-z]+:(\/\/(?=\/))?/, '');

const urlOf = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);
