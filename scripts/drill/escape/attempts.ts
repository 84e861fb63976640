/** Something a person with bad or childish intentions does at the glass or the keyboard: a line for `xtest.py`. */
const modifiers = ['Control_L', 'Alt_L', 'Super_L', 'Control_L Shift_L', 'Control_L Alt_L'] as const;
/** Close, quit, reload, new window, print, open, save, source, find, history, address, developer tools, zoom, switch. */
const withModifier = [
  'w', 'q', 'r', 'n', 't', 'p', 'o', 's', 'u', 'f', 'h', 'j', 'l', 'd', 'i', 'c', 'k', 'm', 'a', 'v',
  'F4', 'F5', 'F12', 'Tab', 'Escape', 'Return', 'space', 'Left', 'Right', 'Home', 'Delete', 'plus', 'minus', 'equal', '0',
  'KP_Add', 'KP_Subtract', '1', 'F1', 'F2',
] as const; // prettier-ignore
const alone = [
  'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'Menu', 'Super_L', 'Alt_L', 'Print', 'Pause',
  'XF86Back', 'XF86Forward', 'XF86Refresh', 'XF86HomePage', 'XF86WWW', 'XF86Search', 'XF86Explorer',
] as const; // prettier-ignore

export const keyAttempts: readonly string[] = [
  ...modifiers.flatMap((modifier) => withModifier.map((key) => `keys ${modifier} ${key}`)),
  ...alone.map((key) => `keys ${key}`),
  // Into the depth of the page and out at its other end.
  ...Array.from({ length: 12 }, () => 'keys Tab'),
  ...Array.from({ length: 12 }, () => 'keys Shift_L Tab'),
];

/** On empty paper, where no key of the kiosk lies; corners included. */
export function pointerAttempts(width: number, height: number): readonly string[] {
  const corners = [[2, 2], [width - 3, 2], [2, height - 3], [width - 3, height - 3]] as const; // prettier-ignore
  const paper = [width / 2, height * 0.22].map(Math.round) as [number, number];
  const places = [...corners, paper];
  return [
    ...places.flatMap(([x, y]) => [2, 3, 8, 9].map((button) => `click ${x} ${y} ${button}`)),
    ...corners.map(([x, y]) => `hold ${x} ${y} 1200`),
    `hold ${paper.join(' ')} 1500`,
    `drag ${paper.join(' ')} ${width - 3} ${height - 3}`,
    `drag 2 ${paper[1]} ${width - 3} ${paper[1]}`,
    `drag ${paper[0]} 2 ${paper[0]} ${height - 3}`,
    `wheel ${paper.join(' ')} UP`,
    `wheel ${paper.join(' ')} DOWN`,
    ...Array.from({ length: 3 }, () => `click ${paper.join(' ')} 1`),
  ];
}

const elsewhere = [
  'file:///etc/passwd', 'http://127.0.0.1:9/', 'https://example.org/', 'javascript:void(document.title="out")',
  'data:text/html,<h1>out</h1>', 'about:blank', 'chrome://gpu/', 'view-source:app://kiosk/',
  'devtools://devtools/bundled/inspector.html', 'app://elsewhere/', 'app://kiosk/../../main/index.js',
  'app://kiosk/%2e%2e/%2e%2e/package.json', 'app://kiosk/..%2f..%2fpackage.json', 'app://kiosk/%00', 'app://kiosk/%E0%A4%A',
  'ftp://127.0.0.1/', 'mailto:nobody@example.org',
] as const; // prettier-ignore

/** A script to run in the page, as if its walls had been breached; each answers `true` where it got out. */
export interface PageAttempt {
  readonly name: string;
  readonly script: string;
}

const ways: Readonly<Record<string, (url: string) => string>> = {
  'goes to': (url) => `location.href = ${url}; false`,
  'opens a window at': (url) => `window.open(${url}) !== null`,
  'follows a link to': (url) =>
    `{ const a = document.createElement('a'); a.href = ${url}; document.body.append(a); a.click(); a.remove(); false }`,
  'follows a link in a new window to': (url) =>
    `{ const a = document.createElement('a'); a.href = ${url}; a.target = '_blank'; document.body.append(a); a.click(); a.remove(); false }`,
  'downloads': (url) =>
    `{ const a = document.createElement('a'); a.href = ${url}; a.download = 'out'; document.body.append(a); a.click(); a.remove(); false }`,
  'frames': (url) =>
    `new Promise((done) => { const f = document.createElement('iframe'); f.src = ${url}; f.onload = () => { let out = false; try { out = (f.contentDocument?.body?.textContent ?? '').trim() !== ''; } catch { out = false; } f.remove(); done(out); }; document.body.append(f); setTimeout(() => { f.remove(); done(false); }, 300); })`,
  'fetches': (url) => `fetch(${url}).then((answer) => answer.ok, () => false)`,
  'posts a form to': (url) =>
    `{ const f = document.createElement('form'); f.action = ${url}; f.method = 'post'; document.body.append(f); f.submit(); f.remove(); false }`,
}; // prettier-ignore

/** What a page may ask of the machine and must never be given. */
const asked: Readonly<Record<string, string>> = {
  camera: `navigator.mediaDevices.getUserMedia({ video: true })`,
  'camera and microphone': `navigator.mediaDevices.getUserMedia({ video: true, audio: true })`,
  'the screen': `navigator.mediaDevices.getDisplayMedia({ video: true })`,
  place: `new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no, { timeout: 500 }))`,
  'the clipboard': `navigator.clipboard.readText()`,
  'the rich clipboard': `navigator.clipboard.read()`,
  usb: `navigator.usb.requestDevice({ filters: [] })`,
  hid: `navigator.hid.requestDevice({ filters: [] }).then((devices) => { if (devices.length === 0) throw new Error(); })`,
  serial: `navigator.serial.requestPort()`,
  bluetooth: `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`,
  midi: `navigator.requestMIDIAccess({ sysex: true })`,
  notifications: `Notification.requestPermission().then((answer) => { if (answer !== 'granted') throw new Error(answer); })`,
  'the pointer': `document.body.requestPointerLock()`,
  'full screen': `document.documentElement.requestFullscreen()`,
  'the keyboard': `navigator.keyboard.lock()`,
  'all screens': `window.getScreenDetails()`,
  files: `window.showOpenFilePicker().then((files) => { if (files.length === 0) throw new Error(); })`,
  'a folder': `window.showDirectoryPicker().then((folder) => { if (!folder) throw new Error(); })`,
  fonts: `window.queryLocalFonts().then((fonts) => { if (fonts.length === 0) throw new Error(); })`,
  'idle detection': `IdleDetector.requestPermission().then((answer) => { if (answer !== 'granted') throw new Error(answer); })`,
};

/** Run by the page itself: what the drill evaluates is exempt from the page's policy on strings as code. */
const later = (script: string): string =>
  `new Promise((done) => setTimeout(() => { try { done(${script}); } catch { done(false); } }))`;

/** What Node or a second channel would be recognised by. */
const within: Readonly<Record<string, string>> = {
  'finds Node': `typeof require !== 'undefined' || typeof process !== 'undefined' || typeof module !== 'undefined'`,
  'finds more on the bridge than it should': `Object.keys(window.kiosk).sort().join() !== 'onSnapshot,send'`,
  'runs a string as code': later(`eval('1') === 1`),
  'makes a function of a string': later(`Function('return 1')() === 1`),
  'writes an inline script': `(() => { const s = document.createElement('script'); s.textContent = 'window.out = true'; document.head.append(s); s.remove(); return window.out === true; })()`,
  'says something in a dialogue': `alert('out'); false`,
  'asks something in a dialogue': `confirm('out')`,
  'asks for words in a dialogue': `prompt('out') !== null`,
  'closes the window': `window.close(); false`,
  'moves the window': `window.moveTo(200, 200); window.resizeTo(200, 200); false`,
  'goes back': `history.back(); history.go(-3); history.forward(); false`,
  'registers a worker of its own': `navigator.serviceWorker?.register('data:text/javascript,1').then(() => true, () => false) ?? false`,
  'starts a worker from a string': `(() => { try { new Worker(URL.createObjectURL(new Blob(['1']))); return false; } catch { return false; } })()`,
  'sends a beacon': `(() => { try { navigator.sendBeacon('http://127.0.0.1:9/', 'out'); } catch { return false; } return false; })()`,
};

export const pageAttempts: readonly PageAttempt[] = [
  ...Object.entries(ways).flatMap(([way, script]) =>
    elsewhere.map((url) => ({ name: `${way} ${url}`, script: script(JSON.stringify(url)) })),
  ),
  ...Object.entries(asked).map(([what, script]) => ({
    name: `asks for ${what}`,
    script: `Promise.resolve().then(() => ${script}).then(() => true, () => false)`,
  })),
  ...Object.entries(within).map(([name, script]) => ({ name, script })),
];
