import { existsSync, readFileSync } from 'node:fs';
import type { ReceiptDocument } from '#app/receipt/document.ts';
import { papers, type PaperName } from '#main/printing/layout/paper.ts';
import type { SlipRenderer } from '#main/printing/layout/renderer.ts';
import { isBlack, rowBytes, type Raster } from '#main/printing/raster.ts';

/** The Electron that set-up has brought, or undefined: then what needs pictures is skipped, by name. */
export function electronBinary(): string | undefined {
  const stamp = new URL('../../../../.stamps/electron-runtime.json', import.meta.url);
  if (!existsSync(stamp)) return undefined;
  const { binary } = JSON.parse(readFileSync(stamp, 'utf8')) as { binary: string };
  return existsSync(binary) ? binary : undefined;
}

const stubRows = 200;

/**
 * Draws no letters: the first rows are the reference in black and white, and whether the slip is marked as a copy, so
 * that a test can tell from the paper which slip it is.
 */
export function stubRenderer(): SlipRenderer {
  return {
    raster: (document, paper) => Promise.resolve(drawn(document, paper)),
    pdf: () => Promise.resolve(onePagePdf),
    close: () => Promise.resolve(),
  };
}

function drawn(document: ReceiptDocument, paper: PaperName): Raster {
  const widthDots = papers[paper].widthMm * 8;
  const bits = new Uint8Array(rowBytes(widthDots) * stubRows).fill(0x55);
  const number = Number(
    document.blocks.flatMap((block) => (block.type === 'reference' ? block.groups : [])).join(''),
  );
  const copy = document.blocks.some((block) => block.type === 'heading' && block.role === 'mark');
  new DataView(bits.buffer).setUint32(0, number);
  bits[4] = copy ? 0xff : 0;
  return { widthDots, heightDots: stubRows, bits };
}

/** What `stubRenderer` has drawn, read back from the paper. */
export function readStub(slip: Raster): { readonly reference: string; readonly copy: boolean } {
  let number = 0;
  for (let x = 0; x < 32; x++) number = number * 2 + (isBlack(slip, x, 0) ? 1 : 0);
  return { reference: String(number).padStart(8, '0'), copy: isBlack(slip, 32, 0) };
}

const onePagePdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
