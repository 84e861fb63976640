import { BrowserWindow, type Session } from 'electron';
import { origin } from './protocol.ts';

/** The one window: full screen, sandboxed, and no way out of it. */
export function openWindow(options: {
  readonly preload: string;
  readonly fullScreen: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly onLost: (reason: string) => void;
}): BrowserWindow {
  const window = new BrowserWindow({
    ...(options.size ?? {}),
    useContentSize: true,
    kiosk: options.fullScreen,
    fullscreen: options.fullScreen,
    frame: false,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#FBF7EF',
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
      spellcheck: false,
      // A resident should hear the kiosk before having touched anything.
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
    },
  });
  const { webContents } = window;
  window.setMenu(null);
  window.once('ready-to-show', () => window.show());
  const load = (): void => void window.loadURL(`${origin}/`).catch(() => options.onLost('load-failed'));

  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.on('render-process-gone', (_event, { reason }) => {
    options.onLost(reason);
    load();
  });
  webContents.on('unresponsive', () => {
    options.onLost('unresponsive');
    // Killing it leads to `render-process-gone`, and from there to the same turn again.
    webContents.forcefullyCrashRenderer();
  });
  webContents.on('before-input-event', (event, input) => {
    if (isShortcut(input)) event.preventDefault();
  });
  void webContents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
  lockSession(webContents.session);
  load();
  return window;
}

/** Keys that would leave the page, open tools or change its size. */
const isShortcut = (input: { control: boolean; meta: boolean; alt: boolean; key: string }): boolean =>
  input.control ||
  input.meta ||
  input.alt ||
  ['F5', 'F11', 'F12', 'BrowserBack', 'BrowserForward'].includes(input.key);

/** Only the microphone, and only for our own page; no downloads. */
function lockSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const audioOnly =
      'mediaTypes' in details && (details.mediaTypes ?? ['none']).every((type) => type === 'audio');
    answer(permission === 'media' && audioOnly && contents.getURL().startsWith(`${origin}/`));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requesting) => permission === 'media' && requesting.startsWith(origin),
  );
  session.on('will-download', (event) => event.preventDefault());
}
