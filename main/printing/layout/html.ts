import type { Block, FooterRow, Line, ReceiptDocument } from '#app/receipt/document.ts';
import { unreachable } from '#app/result.ts';
import { barSvg, qrSvg } from './codes.ts';
import type { Paper } from './paper.ts';
import { styles } from './styles.ts';

/**
 * The one layout of a slip: a whole page with its styles, in millimetres, without scripts. Screen preview, thermal
 * raster and PDF are made from this text. `fontFaces` is CSS that brings the font in, where the page has to.
 */
export function slipHtml(document: ReceiptDocument, paper: Paper, fontFaces = ''): string {
  return [
    '<!doctype html>',
    `<html lang="${document.locale}"><head><meta charset="utf-8"><title>${escaped(document.title)}</title>`,
    // Nothing but our own styles and fonts: a slip's text cannot load or run anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'">`,
    `<style>${fontFaces}${styles(paper)}</style></head>`,
    `<body>${slipBody(document, paper)}</body></html>`,
  ].join('\n');
}

/** The slip alone, for showing it inside another page with `styles(paper)`. */
export function slipBody(document: ReceiptDocument, paper: Paper): string {
  return `<main class="slip ${paper.name === 'a5' ? 'sheet' : 'roll'}">${document.blocks.map((block) => blockHtml(block, paper)).join('\n')}</main>`;
}

function blockHtml(block: Block, paper: Paper): string {
  switch (block.type) {
    case 'heading': {
      const tag = block.role === 'title' ? 'h1' : block.role === 'section' ? 'h2' : 'p';
      return `<${tag} class="${block.role}">${lineHtml(block.line)}</${tag}>`;
    }
    case 'reference': {
      const groups = block.groups.map((group) => `<span>${escaped(group)}</span>`).join('');
      return `<section class="reference"><p>${lineHtml(block.label)}</p><div>${groups}</div></section>`;
    }
    case 'pair':
      return `<dl><dt>${lineHtml(block.label)}</dt><dd>${lineHtml(block.value)}</dd></dl>`;
    case 'paragraph': {
      const note = block.note ? `<small>${lineHtml(block.note)}</small>` : '';
      return `<p class="item ${block.bullet}"><span>${lineHtml(block.line)}${note}</span></p>`;
    }
    case 'codes': {
      const qr = block.qr === undefined ? '' : qrSvg(block.qr, paper.qrModuleDots);
      const caption = block.caption.map((line) => `<p>${lineHtml(line)}</p>`).join('');
      const bars = block.bars === undefined ? '' : barSvg(block.bars, paper.barModuleDots, paper.barHeightMm);
      const [beside, below] = paper.barsBeside ? [bars, ''] : ['', bars];
      return `<section class="codes"><div>${qr}<div class="caption">${caption}${beside}</div></div>${below}</section>`;
    }
    case 'chart': {
      const most = Math.max(1, ...block.bars.map(({ count }) => count));
      const rows = block.bars.map(
        ({ label, count }) =>
          `<p><span>${lineHtml(label)}</span><b style="width:${Math.round((count / most) * 100)}%"></b><em>${count}</em></p>`,
      );
      return `<section class="chart">${rows.join('')}</section>`;
    }
    case 'footer':
      return `<footer>${block.rows.map(footerHtml).join('')}</footer>`;
    default:
      return unreachable(block);
  }
}

const footerHtml = ({ label, value }: FooterRow): string =>
  `<p><span>${lineHtml(label)}</span> <b>${escaped(value)}</b></p>`;

const lineHtml = ({ text, also }: Line): string =>
  also === undefined ? shown(text) : `${shown(text)}<i lang="zh-CN">${shown(also)}</i>`;

/** A day is never torn between two lines. */
const shown = (text: string): string =>
  escaped(text).replace(/\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日/g, '<time>$&</time>');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
