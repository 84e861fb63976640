import { join } from 'node:path';
import { app, screen, shell } from 'electron';
import { followServices } from './cases/catalogue.ts';
import { openClient } from './cases/client/client.ts';
import { openOutbox } from './cases/outbox.ts';
import { followReadiness } from './cases/readiness.ts';
import { readConfig } from './config/config.ts';
import { faultSnapshot } from './config/fault.ts';
import { hallOf } from './config/hall.ts';
import { readOptions } from './config/options.ts';
import { startEmbeddedDesk } from './desk/embedded.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { openLog } from './log/file-log.ts';
import { openPrinting } from './printing/printing.ts';
import { openSpeech } from './speech/electron-host.ts';
import { keyring } from './store/keyring.ts';
import { openStores } from './store/stores.ts';
import { geometryOf } from './window/geometry.ts';
import { openPage } from './window/page.ts';
import { registerScheme } from './window/protocol.ts';

// The only place that constructs: everything else is handed what it needs.

const options = readOptions(process.argv.slice(app.isPackaged ? 1 : 2), process.env);
app.setPath('userData', join(options.data, 'browser'));
for (const name of ['disable-background-networking', 'disable-component-update', 'no-first-run'])
  app.commandLine.appendSwitch(name);
registerScheme();

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const built = join(import.meta.dirname, '..');
  const log = openLog(join(options.data, 'log'), () => new Date(), !app.isPackaged);
  log('kiosk.started', { version: app.getVersion(), runtime: process.versions.electron });
  const page = openPage({ built, size: options.size, log });
  const read = readConfig(options.config);
  const size = options.size ?? screen.getPrimaryDisplay().size;
  const geometry = geometryOf(size, read.ok ? read.value.screen.diagonalInches : undefined);
  /** Nothing can be kept: the resident is sent to a person, the staff see what to do. */
  const fail = (where: string, details: readonly string[]): void => {
    log('fault', { code: 'start', where });
    page.show(faultSnapshot(where, details, geometry));
  };
  if (!read.ok) {
    fail('config', [read.error.path, ...read.error.mistakes]);
    return;
  }
  const config = read.value;
  const stores = await openStores(options.data, keyring(), (store) =>
    log('store.quarantined', { store, count: 1 }),
  );
  if (!stores.ok) {
    fail(stores.error.where, [stores.error.why]);
    return;
  }

  const contentDir = join(app.getAppPath(), 'assets/desk');
  const { endpoint, apiKey, jurisdiction } = config.caseApi;
  const desk =
    endpoint === undefined
      ? await startEmbeddedDesk({
          entry: join(built, 'main/desk/process.js'),
          dataDir: join(options.data, 'desk'),
          contentDir,
          key: stores.value.key,
          port: config.desk.port,
          apiKey: config.desk.apiKey,
          log,
        })
      : undefined;
  const api = openClient({
    endpoint: endpoint ?? desk?.endpoint ?? '',
    apiKey: apiKey ?? desk?.apiKey,
    jurisdiction,
    keep: stores.value.api,
  });

  let kiosk: Kiosk | undefined = undefined;
  const outbox = await openOutbox({
    store: stores.value.outbox,
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
    store: stores.value.spool,
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
    show: (snapshot) => page.show(snapshot),
    idle: {
      askAfterMs: (config.idle.askAfterSeconds ?? 60) * 1_000,
      forgetAfterMs: (config.idle.forgetAfterSeconds ?? 30) * 1_000,
    },
    monotonicMs: () => performance.now(),
  });
  kiosk = opened;
  page.listen((message) => opened.receive(message));
  page.show(opened.snapshot());

  const following = followServices(api, {
    changed: (services) => opened.servicesChanged(services),
    fetched: (locale, count) => log('services.fetched', { locale, count }),
    failed: (code) => log('services.failed', { code }),
  });
  const { hearing: hears = true, speaking: speaks = true } = config.voice;
  const speech =
    hears || speaks
      ? openSpeech({
          entry: join(built, 'main/speech/process.js'),
          modelsFolder: process.env['HALL_KIOSK_MODELS'] ?? join(app.getAppPath(), 'voice-models'),
          clipsFolder: join(options.data, 'clips'),
          onState: ({ hearing, speaking }) =>
            opened.speechChanged({
              hearing: hears && hearing.trouble === undefined,
              speaking: speaks && speaking.trouble === undefined,
            }),
          log,
        })
      : undefined;
  page.onLoad(() => speech?.connect(page.contents));

  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    for (const part of [opened, following, readiness, speech, desk]) part?.close();
    void Promise.allSettled([outbox.close(), spool.close()]).then(() => {
      log('kiosk.stopped', {});
      // Not `quit`: after a prevented one Electron 33 can wait for ever for a hidden window.
      app.exit(0);
    });
  });
}
