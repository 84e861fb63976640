import type { ReceiptDocument } from '#app/receipt/document.ts';
import type { Raster } from '../raster.ts';
import type { PaperName } from './paper.ts';

/** Turns a slip into dots or into a PDF, both from the same layout. */
export interface SlipRenderer {
  raster(document: ReceiptDocument, paper: PaperName): Promise<Raster>;
  pdf(document: ReceiptDocument, paper: PaperName): Promise<Uint8Array>;
  close(): Promise<void>;
}
