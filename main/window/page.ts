import { join } from 'node:path';
import type { BrowserWindow, WebContents } from 'electron';
import type { PageMessage } from '#app/bridge/contract.ts';
import { channels } from '#app/bridge/names.ts';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import type { Log } from '#app/log.ts';
import { answerPage } from './bridge.ts';
import { serveApp } from './protocol.ts';
import { openWindow } from './window.ts';

/** The page as main sees it: something that shows the last snapshot, whatever happens to it in between. */
export interface Page {
  readonly contents: WebContents;
  /** The greeting stands there. */
  readonly loaded: Promise<void>;
  show(snapshot: Snapshot): void;
  /** Called with everything the page says, once somebody listens. */
  listen(receive: (message: PageMessage) => void): void;
  /** Called each time the page is up and listens, also after a crash, and at once if it is already. */
  onReady(ready: () => void): void;
  /** What the page may show of the visit under way, by its name. */
  lend(media: (id: string) => Uint8Array | undefined): void;
  /** From now on the page may use a camera. */
  allowCamera(): void;
  /** Whether the page stands there and listens just now. */
  isUp(): boolean;
}

export function openPage(options: {
  /** Folder of the built parts: `renderer/`, `preload/`. */
  readonly built: string;
  /** Folder of the voice models; the page fetches those it hears with itself. */
  readonly models: string;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  readonly log: Log;
}): Page {
  const { built, models, size, log } = options;
  let last: Snapshot | undefined;
  let isReady = false;
  let ready: () => void = () => undefined;
  let receive: (message: PageMessage) => void = () => undefined;
  let media: (id: string) => Uint8Array | undefined = () => undefined;
  let camera = false;
  serveApp(join(built, 'renderer'), models, (id) => media(id));
  const window: BrowserWindow = openWindow({
    preload: join(built, 'preload/index.cjs'),
    fullScreen: size === undefined,
    mayUseCamera: () => camera,
    ...(size === undefined ? {} : { size }),
    onLost: (reason) => {
      isReady = false;
      log('page.lost', { reason });
    },
  });
  const { webContents: contents } = window;
  const show = (snapshot: Snapshot): void => {
    last = snapshot;
    if (!window.isDestroyed()) contents.send(channels.snapshot, snapshot);
  };
  answerPage(
    contents,
    (message) => {
      if (message.type !== 'ready') {
        receive(message);
        return;
      }
      if (last !== undefined) show(last);
      isReady = true;
      ready();
    },
    (channel) => log('page.refused', { channel }),
  );
  const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
  return {
    contents,
    loaded,
    show,
    listen: (to) => {
      receive = to;
    },
    onReady: (call) => {
      ready = call;
      if (isReady) call();
    },
    lend: (from) => {
      media = from;
    },
    allowCamera: () => {
      camera = true;
    },
    isUp: () => isReady,
  };
}
