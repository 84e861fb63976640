import type { ReceiptDocument } from '#app/receipt/document.ts';
import type { SlipRenderer } from '#main/printing/layout/renderer.ts';
import { isBlack, rowBytes, type Raster } from '#main/printing/raster.ts';

// As wide and as long as a true slip, so that printing takes as long and the paper ends as often within one.
const widthDots = 576;
const heightDots = 1_250;

/** Draws the reference and the mark as black and white dots: thousands of slips in minutes, and legible by the drill. */
export const countingRenderer: Pick<SlipRenderer, 'raster'> = {
  raster: (document) => Promise.resolve(drawn(document)),
};

function drawn({ blocks }: ReceiptDocument): Raster {
  const bits = new Uint8Array(rowBytes(widthDots) * heightDots).fill(0x55);
  const digits = blocks.flatMap((block) => (block.type === 'reference' ? block.groups : [])).join('');
  new DataView(bits.buffer).setUint32(0, Number(digits));
  bits[4] = blocks.some((block) => block.type === 'heading' && block.role === 'mark') ? 0xff : 0;
  return { widthDots, heightDots, bits };
}

/** Which slip this is; of a torn one the upper edge tells as well. */
export function readSlip(slip: Raster): { readonly reference: string; readonly marked: boolean } {
  let number = 0;
  for (let x = 0; x < 32; x++) number = number * 2 + (isBlack(slip, x, 0) ? 1 : 0);
  return { reference: String(number).padStart(8, '0'), marked: isBlack(slip, 32, 0) };
}
