import bwipjs from 'bwip-js/node';
import { dotsPerMm } from './paper.ts';

/**
 * A QR code as SVG. Level H repairs about 30 % of the code words (ISO/IEC 18004): a slip that was folded, wet or torn
 * by 15 % is still read.
 */
export function qrSvg(text: string, moduleDots: number): string {
  const [symbol] = bwipjs.raw('qrcode', text, 'eclevel=H');
  if (!symbol || !('pixs' in symbol)) throw new Error('bwip-js gave no QR code');
  const { pixs, pixx, pixy } = symbol;
  const path = runs(pixs, pixx).map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`);
  return svg('qr', pixx, pixy, pixx * moduleDots, pixy * moduleDots, path.join(''));
}

/** CODE128 of the reference's digits, as SVG; code set C packs two digits into one symbol character. */
export function barSvg(digits: string, moduleDots: number, heightMm: number): string {
  const [symbol] = bwipjs.raw('code128', digits, '');
  if (!symbol || !('sbs' in symbol)) throw new Error('bwip-js gave no bar code');
  let x = 0;
  const path = symbol.sbs.map((width, index) => {
    const bar = index % 2 === 0 ? `M${x} 0h${width}v1h-${width}z` : '';
    x += width;
    return bar;
  });
  return svg('bars', x, 1, x * moduleDots, heightMm * dotsPerMm, path.join(''));
}

/** Black modules side by side in one row, as one rectangle. */
function runs(modules: readonly number[], width: number): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < modules.length; at++) {
    if (!modules[at]) continue;
    const start = at;
    while (modules[at + 1] && (at + 1) % width !== 0) at++;
    found.push({ x: start % width, y: Math.floor(start / width), length: at - start + 1 });
  }
  return found;
}

interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

function svg(
  name: string,
  columns: number,
  rows: number,
  widthDots: number,
  heightDots: number,
  path: string,
) {
  const size = `width="${widthDots / dotsPerMm}mm" height="${heightDots / dotsPerMm}mm"`;
  const view = `viewBox="0 0 ${columns} ${rows}" preserveAspectRatio="none" shape-rendering="crispEdges"`;
  return `<svg class="${name}" ${size} ${view} aria-hidden="true"><path d="${path}"/></svg>`;
}
