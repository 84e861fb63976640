import type { ReceiptDocument } from '#app/receipt/document.ts';
import type { Raster } from '../../raster.ts';
import type { PaperName } from '../paper.ts';

/** Between a command in Node and the Electron that renders for it. */
export interface RenderRequest {
  readonly id: number;
  readonly want: 'raster' | 'pdf';
  readonly document: ReceiptDocument;
  readonly paper: PaperName;
}

export type RenderAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'rendered'; readonly id: number; readonly result: Raster | Uint8Array }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
