import { BrowserWindow, nativeImage, session, type Session, type WebContents } from 'electron';
import type { ReceiptDocument } from '#app/receipt/document.ts';
import { rasterOf, type Raster } from '../raster.ts';
import { slipFont } from './fonts.ts';
import { slipHtml } from './html.ts';
import { dotsPerMm, papers, type Paper, type PaperName } from './paper.ts';
import type { SlipRenderer } from './renderer.ts';

// 96 CSS pixels to the inch; at this factor one millimetre of the layout is exactly eight dots.
const deviceScaleFactor = (dotsPerMm * 25.4) / 96;
const cssPxPerMm = 96 / 25.4;
const page = 'https://slip.invalid/';

/**
 * Renders slips in a hidden, sandboxed window of its own session, in which every request is answered from memory:
 * nothing of a slip is written to disk, and nothing can reach the network. One slip at a time. Needs Electron ready.
 */
export function openSlipRenderer(): SlipRenderer {
  const font = slipFont();
  const own = session.fromPartition(`slip-${Date.now()}`, { cache: true });
  let html = '';
  serve(own, async (name) => (name === '' ? { html } : font.read(name)));
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      offscreen: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  const contents = window.webContents;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));

  // Metrics set before a first page is there end the whole process (Electron 33.2.1).
  let last: Promise<unknown> = contents.loadURL('about:blank').then(() => {
    contents.debugger.attach('1.3');
  });
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
  const load = async (document: ReceiptDocument, paper: Paper): Promise<number> => {
    html = slipHtml(document, paper, font.faces);
    await contents.loadURL(page);
    html = '';
    return heightOnceFontsAreThere(contents);
  };

  return {
    raster: (document, paperName: PaperName) =>
      inTurn(async () => {
        const paper = papers[paperName];
        const widthPx = Math.ceil(paper.widthMm * cssPxPerMm);
        await contents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', { width: widthPx, height: 400, deviceScaleFactor, mobile: false }); // prettier-ignore
        const heightPx = await load(document, paper);
        return capture(contents, paper, Math.max(heightPx, (paper.heightMm ?? 0) * cssPxPerMm));
      }),
    pdf: (document, paperName: PaperName) =>
      inTurn(async () => {
        const paper = papers[paperName];
        const heightPx = await load(document, paper);
        // A roll's page is as long as the slip; a sheet's slip may run on to a second page.
        const height = paper.heightMm === undefined ? Math.ceil(heightPx) / 96 : paper.heightMm / 25.4;
        const margins = { top: 0, bottom: 0, left: 0, right: 0 };
        return contents.printToPDF({ pageSize: { width: paper.widthMm / 25.4, height }, margins });
      }),
    close: async () => {
      await last;
      window.destroy();
    },
  };
}

async function capture(contents: WebContents, paper: Paper, heightPx: number): Promise<Raster> {
  const widthDots = paper.widthMm * dotsPerMm;
  const heightDots = Math.ceil(heightPx * deviceScaleFactor - 0.01);
  // Three dots more each way, for the picture's size is rounded down; the rest is cut off.
  const clip = { x: 0, y: 0, width: (widthDots + 3) / deviceScaleFactor, height: (heightDots + 3) / deviceScaleFactor, scale: 1 }; // prettier-ignore
  const { data } = (await contents.debugger.sendCommand('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true })) as { data: string }; // prettier-ignore
  const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64'));
  const { width, height } = image.getSize();
  if (width < widthDots || height < heightDots) throw new Error(`the slip came out ${width} × ${height} dots, not ${widthDots} × ${heightDots}`); // prettier-ignore
  return rasterOf(image.toBitmap(), width, { widthDots, heightDots });
}

function heightOnceFontsAreThere(contents: WebContents): Promise<number> {
  return contents.executeJavaScript(
    `document.fonts.ready.then(() => document.querySelector('main').getBoundingClientRect().height)`,
  ) as Promise<number>;
}

function serve(
  own: Session,
  find: (name: string) => Promise<{ html: string } | Uint8Array | undefined>,
): void {
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    if (url.origin + '/' !== page) return new Response(null, { status: 404 });
    const found = await find(url.pathname.slice(1));
    if (!found) return new Response(null, { status: 404 });
    if ('html' in found) return new Response(found.html, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } }); // prettier-ignore
    return new Response(new Uint8Array(found), { headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=86400' } }); // prettier-ignore
  };
  for (const scheme of ['https', 'http', 'file', 'ftp']) own.protocol.handle(scheme, answer);
}
