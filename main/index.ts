import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { app, screen, shell } from 'electron';
import type { Snapshot } from '#app/bridge/snapshot.ts';
import { channels } from '#app/bridge/names.ts';
import { followServices } from './cases/catalogue.ts';
import { openClient } from './cases/client/client.ts';
import { openOutbox } from './cases/outbox.ts';
import { followReadiness } from './cases/readiness.ts';
import { readConfig, type Config } from './config/config.ts';
import { faultSnapshot } from './config/fault.ts';
import { hallOf } from './config/hall.ts';
import { readOptions } from './config/options.ts';
import { freePort } from './desk/free-port.ts';
import { startDesk, type DeskHost } from './desk/host.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { openLog } from './log/file-log.ts';
import { openPrinting } from './printing/printing.ts';
import { openSpeech } from './speech/electron-host.ts';
import { keyring } from './store/keyring.ts';
import { storeKey } from './store/store-key.ts';
import { openStore, type Store } from './store/store.ts';
import { answerPage } from './window/bridge.ts';
import { geometryOf } from './window/geometry.ts';
import { registerScheme, serveApp } from './window/protocol.ts';
import { openWindow } from './window/window.ts';

// The only place that constructs: everything else is handed what it needs.

const options = readOptions(process.argv.slice(app.isPackaged ? 1 : 2), process.env);
app.setPath('userData', join(options.data, 'browser'));
for (const name of ['disable-background-networking', 'disable-component-update', 'no-first-run'])
  app.commandLine.appendSwitch(name);
registerScheme();

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const log = openLog(join(options.data, 'log'), () => new Date(), !app.isPackaged);
  log('kiosk.started', { version: app.getVersion(), runtime: process.versions['electron'] ?? '' });
  const read = readConfig(options.config);
  const config: Config | undefined = read.ok ? read.value : undefined;
  const geometry = geometryOf(options.size ?? screen.getPrimaryDisplay().size, config?.screen.diagonalInches);

  let kiosk: Kiosk | undefined;
  let desk: DeskHost | undefined;
  let fault: Snapshot | undefined;
  serveApp(join(import.meta.dirname, '../renderer'));
  const { window } = openWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    fullScreen: options.size === undefined,
    ...(options.size === undefined ? {} : { size: options.size }),
    onLost: (reason) => log('page.lost', { reason }),
  });
  const show = (snapshot: Snapshot): void => {
    if (!window.isDestroyed()) window.webContents.send(channels.snapshot, snapshot);
  };
  answerPage(
    window.webContents,
    (message) => {
      if (fault !== undefined) show(fault);
      else kiosk?.receive(message);
    },
    (channel) => log('page.refused', { channel }),
  );

  if (config === undefined) {
    const mistakes = read.ok ? [] : [read.error.path, ...read.error.mistakes];
    for (const line of mistakes) console.error(line);
    fault = faultSnapshot('config', mistakes, geometry);
    show(fault);
    return;
  }

  const resources = app.getAppPath();
  const contentDir = join(resources, 'assets/desk');
  const key = await storeKey(withKeyring(options.data));
  if (!key.ok) return failWith('store-key', key.error);
  const stores: Partial<Record<'outbox' | 'spool' | 'api', Store>> = {};
  for (const name of ['outbox', 'spool', 'api'] as const) {
    const store = await openStore({
      dir: join(options.data, name),
      key: key.value.key,
      onDamage: () => log('store.quarantined', { store: name, count: 1 }),
    });
    if (!store.ok) return failWith(`store-${name}`, store.error);
    stores[name] = store.value;
  }
  const { outbox: cases, spool: slips, api: memory } = stores;
  if (cases === undefined || slips === undefined || memory === undefined) return;

  const apiKey = config.caseApi.apiKey ?? config.desk.apiKey ?? deskKeyFrom(key.value.key);
  const endpoint = config.caseApi.endpoint ?? (await embeddedDesk(config));
  const api = openClient({ endpoint, apiKey, jurisdiction: config.caseApi.jurisdiction, keep: memory });
  const outbox = await openOutbox({
    store: cases,
    api,
    kiosk: config.kioskNumber,
    dir: options.data,
    onDelivered: (effect) => {
      log('case.delivered', { effect });
      kiosk?.session.dispatch({ type: 'delivered', effect });
    },
    onTrouble: (_reference, code) => log('case.trouble', { code }),
  });
  const spool = await openPrinting({
    addresses: [...config.printers, `file:${join(options.data, 'slips')}`],
    store: slips,
    now: () => new Date(),
    log,
  });

  const readiness = followReadiness(
    () => outbox.ready(),
    () => kiosk?.session.dispatch({ type: 'world-changed' }),
  );
  const opened = openKiosk({
    hall: hallOf(config, contentDir),
    screen: geometry,
    hands: {
      keep: (matter, effect) => outbox.keep(matter, effect),
      status: (reference, secret, locale) => outbox.status(reference, secret, locale),
      print: (effect, receipt) => spool.print(effect, receipt),
      ring: () => shell.beep(),
      log,
    },
    canKeep: () => readiness.now(),
    show,
    idle: {
      askAfterMs: (config.idle.askAfterSeconds ?? 60) * 1_000,
      forgetAfterMs: (config.idle.forgetAfterSeconds ?? 30) * 1_000,
    },
    monotonicMs: () => performance.now(),
  });
  kiosk = opened;
  show(opened.snapshot());

  const following = followServices(api, {
    changed: (services) => opened.servicesChanged(services),
    fetched: (locale, count) => log('services.fetched', { locale, count }),
    failed: (code) => log('services.failed', { code }),
  });
  const voice = { hearing: true, speaking: true, ...config.voice };
  const silent = !voice.hearing !== false && !voice.speaking;
  const speech = silent
    ? undefined
    : openSpeech({
        entry: join(import.meta.dirname, 'speech/process.js'),
        modelsFolder: process.env['HALL_KIOSK_MODELS'] ?? join(resources, 'voice-models'),
        clipsFolder: join(options.data, 'clips'),
        onState: ({ hearing, speaking }) =>
          opened.speechChanged({
            hearing: voice.hearing !== false && hearing.trouble === undefined,
            speaking: voice.speaking !== false && speaking.trouble === undefined,
          }),
        log,
      });
  window.webContents.on('did-finish-load', () => speech?.connect(window.webContents));
  if (!window.webContents.isLoading()) speech?.connect(window.webContents);

  let closing = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    opened.close();
    following.close();
    readiness.close();
    speech?.close();
    desk?.close();
    void Promise.allSettled([outbox.close(), spool.close()]).then(() => {
      log('kiosk.stopped', {});
      // Not `quit`: after a prevented one Electron 33 can wait for ever for a hidden window.
      app.exit(0);
    });
  });

  /** The desk in a process of its own, where no city's endpoint is named. */
  async function embeddedDesk(config_: Config): Promise<string> {
    const port = await freePort(config_.desk.port ?? usualDeskPort);
    const options_ = { dataDir: join(options.data, 'desk'), contentDir, key: deskSealKey(), apiKey, port };
    const running = startDesk(join(import.meta.dirname, 'desk/process.js'), options_, {
      open: () => log('desk.started', { port }),
      lost: (code) => log('desk.lost', { code }),
      failed: (code, detail) => {
        log('fault', { code, where: 'desk' });
        console.error(detail);
      },
    });
    desk = running;
    return `http://127.0.0.1:${port}`;
  }

  function deskSealKey(): Uint8Array {
    if (!key.ok) throw new Error('there is no key');
    return createHmac('sha256', key.value.key).update('desk').digest();
  }

  /** Nothing can be kept: the resident is sent to a person, the staff see what to do. */
  function failWith(where: string, why: string): void {
    log('fault', { code: why, where });
    fault = faultSnapshot(where, [`${where}: ${why}`], geometry);
    show(fault);
  }
}

/** Where the embedded desk listens unless the hall says otherwise. */
const usualDeskPort = 8_311;

/** The kiosk's own key at its embedded desk: derived, so that no file holds it. */
const deskKeyFrom = (key: Uint8Array): string =>
  createHmac('sha256', key).update('desk-api-key').digest('hex');

function withKeyring(dir: string): Parameters<typeof storeKey>[0] {
  const ring = keyring();
  return ring === undefined ? { dir } : { dir, keyring: ring };
}
