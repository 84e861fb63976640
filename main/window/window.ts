import { app, BrowserWindow, type Session } from 'electron';
import { origin } from './protocol.ts';

/** The one window: full screen, sandboxed, and no way out of it. */
export function openWindow(options: {
  readonly preload: string;
  readonly fullScreen: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether this hall has configured one. */
  readonly mayUseCamera: () => boolean;
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
      // No alert, confirm or prompt: they would stop the page.
      disableDialogs: true,
      disableBlinkFeatures: 'FileSystemAccess,FileSystemAccessLocal',
      // A resident should hear the kiosk before having touched anything.
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
    },
  });
  const { webContents } = window;
  window.setMenu(null);
  window.once('ready-to-show', () => window.show());
  closeOnlyWhenQuitting(window);
  const load = (): void => void window.loadURL(`${origin}/`).catch(() => options.onLost('load-failed'));

  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-redirect', (event) => event.preventDefault());
  // `about:blank` asks nobody before it is gone to; the kiosk comes back from wherever it was led.
  webContents.on('did-navigate', (_event, url) => {
    if (url.startsWith(`${origin}/`)) return;
    options.onLost('led-away');
    load();
  });
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
  lockSession(webContents.session, options.mayUseCamera);
  load();
  return window;
}

/** A window manager's close, or the page's own, is no way out; only the kiosk's end is. */
function closeOnlyWhenQuitting(window: BrowserWindow): void {
  let isQuitting = false;
  app.once('before-quit', () => {
    isQuitting = true;
  });
  window.on('close', (event) => {
    if (!isQuitting) event.preventDefault();
  });
}

/** Keys that would leave the page, open tools or change its size. F12 is the staff's own: there are no tools to open. */
const isShortcut = (input: { control: boolean; meta: boolean; alt: boolean; key: string }): boolean =>
  input.control ||
  input.meta ||
  input.alt ||
  ['F5', 'F11', 'BrowserBack', 'BrowserForward'].includes(input.key);

/** Only the microphone, the camera where there is one, and only for our own page; no devices, downloads, network. */
function lockSession(session: Session, mayUseCamera: () => boolean): void {
  const isServed = (type: string | undefined): boolean =>
    type === 'audio' || (type === 'video' && mayUseCamera());
  const isOurs = (url: string): boolean => url === origin || url.startsWith(`${origin}/`);
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const served = 'mediaTypes' in details && (details.mediaTypes ?? ['none']).every(isServed);
    answer(permission === 'media' && served && isOurs(contents.getURL()));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, requesting, { mediaType }) =>
      permission === 'media' && (mediaType !== 'video' || mayUseCamera()) && isOurs(requesting),
  );
  session.setDevicePermissionHandler(() => false);
  // The page's policy forbids it; should that fail, the request goes nowhere.
  session.webRequest.onBeforeRequest({ urls: elsewhere }, (_request, answer) => answer({ cancel: true }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Whatever is not the page's own files. */
const elsewhere = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];
