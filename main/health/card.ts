import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { render } from '#app/strings/render.ts';
import { shownValue } from '#app/strings/shown-value.ts';
import { palettes } from '#app/theme/palette.ts';
import { ours } from '#app/text.ts';

/** What stands on the picture that is shown when the kiosk does not start any more. */
export interface Card {
  readonly hall: string;
  /** The staff's; empty where the hall has named none. */
  readonly phone: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Draws the picture ahead, while the kiosk is well, for the watchdog to show when it is not: `out-of-order.png` in the
 * data folder. Nothing happens where it stands there already.
 */
export async function drawCard(folder: string, card: Card): Promise<void> {
  const html = cardHtml(card);
  const print = createHash('sha256').update(html).digest('hex');
  const [picture, stamp] = [join(folder, 'out-of-order.png'), join(folder, 'out-of-order.sha256')];
  if ((await readFile(stamp, 'utf8').catch(() => '')) === print) return;
  const window = new BrowserWindow({
    show: false,
    useContentSize: true,
    width: card.widthPx,
    height: card.heightPx,
    webPreferences: { sandbox: true, offscreen: true, javascript: false, partition: 'card' },
  });
  try {
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
    const image = await window.webContents.capturePage();
    await writeFile(`${picture}.next`, image.toPNG());
    await rename(`${picture}.next`, picture);
    await writeFile(stamp, print);
  } finally {
    window.destroy();
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The calm colours, the size of the first screen; three lines, the largest one to be read from the door. */
export function cardHtml({ hall, phone, widthPx, heightPx }: Card): string {
  const { paper, ink, soft, help } = palettes.calm;
  const said = (key: 'card.heading' | 'card.way-on' | 'card.ring'): string =>
    escaped(render(ours(key), 'zh-CN', shownValue));
  const em = Math.min(widthPx / 26, heightPx / 15);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
*{margin:0;box-sizing:border-box}
body{width:${widthPx}px;height:${heightPx}px;background:${paper};color:${ink};font:${em}px/1.5 'Noto Sans CJK SC',sans-serif;
display:flex;flex-direction:column;justify-content:center;padding:0 ${em * 2.5}px;overflow:hidden}
.hall{font-size:.7em;color:${soft};position:absolute;top:${em * 1.4}px}
h1{font-size:2em;line-height:1.3;font-weight:700}
p{margin-top:.8em}
.phone{margin-top:1em;font-size:1.5em;font-weight:700;color:${help};font-variant-numeric:tabular-nums;letter-spacing:.02em}
.phone span{font-size:.6667em;font-weight:400;color:${ink};margin-right:.8em}
</style><p class="hall">${escaped(hall)}</p><h1>${said('card.heading')}</h1><p>${said('card.way-on')}</p>
${phone === '' ? '' : `<p class="phone"><span>${said('card.ring')}</span>${escaped(phone)}</p>`}`;
}
