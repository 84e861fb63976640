import { join } from 'node:path';
import { app, screen, shell } from 'electron';
import type { Companion } from '#app/companion/companion.ts';
import type { Log } from '#app/log.ts';
import { real } from '#app/practice/realm.ts';
import { parkedHours } from '#app/session/draft.ts';
import type { FaultCode } from '#app/turn/fault.ts';
import { followServices } from './cases/catalogue.ts';
import { openClient } from './cases/client/client.ts';
import { systemClock } from './cases/clock.ts';
import { openOutbox } from './cases/outbox.ts';
import { systemRandomness } from './cases/outbox/randomness.ts';
import { followReadiness } from './cases/readiness.ts';
import { readConfig } from './config/config.ts';
import { faultSnapshot } from './config/fault.ts';
import { about } from './config/about.ts';
import { hallOf } from './config/hall.ts';
import type { Options } from './config/options.ts';
import { startEmbeddedDesk, type EmbeddedDesk } from './desk/embedded.ts';
import { openUseCounters } from './counters/use-counters.ts';
import { keepBeating } from './health/beat.ts';
import { drawCardLater } from './health/card-later.ts';
import { openHealth } from './health/open.ts';
import { openKiosk, type Kiosk } from './kiosk.ts';
import { openPractice, practiceApi, type PracticeKiosk } from './practice/practice.ts';
import { countingLog, type HealthWatch } from './health/watch.ts';
import { openMachine } from './machine/machine.ts';
import { modelsFolder } from './speech/models-folder.ts';
import { localIso } from './printing/local-time.ts';
import { openPrinting } from './printing/printing.ts';
import { handsOf } from './session/hands.ts';
import { openStaff } from './staff/open.ts';
import { followEars } from './speech/ears.ts';
import { openSpeech } from './speech/electron-host.ts';
import { promptsOf } from './speech/prepare.ts';
import { openDrafts } from './store/drafts.ts';
import { userCache } from './store/user-cache.ts';
import { keyring } from './store/keyring.ts';
import { openStores } from './store/stores.ts';
import { geometryOf } from './window/geometry.ts';
import type { Page } from './window/page.ts';

// The only place that constructs: everything else is handed what it needs.

export interface Opened {
  readonly options: Options;
  /** Folder of the built parts. */
  readonly built: string;
  readonly log: Log;
  readonly page: Page;
}

/** Puts the kiosk together behind a page that is open already. */
export async function construct({ options, built, log: written, page }: Opened): Promise<void> {
  const { log, restarts } = countingLog(written);
  let kiosk: Kiosk | undefined = undefined;
  let failing = false;
  const beating = keepBeating(process.env['HALL_KIOSK_BEAT'], app.getVersion(), () => {
    if (!page.isUp()) return undefined;
    if (failing) return 'fault';
    return kiosk?.session.state().visit.begun === true ? 'busy' : 'idle';
  });
  const read = readConfig(options.config);
  const size = options.size ?? screen.getPrimaryDisplay().size;
  const geometry = geometryOf(size, read.ok ? read.value.screen.diagonalInches : undefined);
  /** Nothing can be kept: the resident is sent to a person, the staff see what to do. */
  const fail = (where: FaultCode, details: readonly string[]): void => {
    failing = true;
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
  log('store.key', { origin: stores.value.keyOrigin });

  const contentDir = join(app.getAppPath(), 'assets/desk');
  const hall = hallOf(config, contentDir);
  const { endpoint, apiKey, jurisdiction } = config.caseApi;
  const startDesk = (): Promise<EmbeddedDesk> =>
    startEmbeddedDesk({
      entry: join(built, 'main/desk/process.js'),
      dataDir: join(options.data, 'desk'),
      contentDir,
      key: stores.value.key,
      port: config.desk.port,
      apiKey: config.desk.apiKey,
      log,
    });
  let desk = endpoint === undefined ? await startDesk() : undefined;
  const api = real(
    openClient({
      endpoint: endpoint ?? desk?.endpoint ?? '',
      apiKey: apiKey ?? desk?.apiKey,
      jurisdiction,
      keep: stores.value.api,
    }),
  );

  const now = (): string => localIso(new Date());
  /** The staff look at the world as it is, if they look at all. */
  const changed = (): void => kiosk?.staff.dispatch({ type: 'changed' });
  const outbox = await openOutbox({
    store: real(stores.value.outbox),
    api,
    kiosk: config.kioskNumber,
    dir: options.data,
    onDelivered: (effect) => {
      log('case.delivered', { effect });
      kiosk?.session.dispatch({ type: 'delivered', effect });
      changed();
    },
    onTrouble: (_reference, code) => {
      log('case.trouble', { code });
      changed();
    },
  });
  let following: ReturnType<typeof followServices> | undefined = undefined;
  let slipsWaiting = 0;
  /** Slips of which nobody knows whether they came out. */
  const countSlips = async (): Promise<void> => {
    slipsWaiting = (await spool.jobs()).filter(({ state }) => state === 'unconfirmed').length;
  };
  const spool = await openPrinting({
    paper: real({ addresses: [...config.printers, `file:${join(options.data, 'slips')}`] }),
    store: real(stores.value.spool),
    now: () => new Date(),
    log,
    onChange: () => void countSlips().then(changed),
  });
  void countSlips();
  const counters = openUseCounters(join(options.data, 'counters'), () => now().slice(0, 10));
  let health: Promise<HealthWatch> | undefined = undefined;
  const machine = await openMachine({
    config,
    configPath: options.config,
    data: options.data,
    version: app.getVersion(),
    hall,
    store: stores.value.staff,
    outbox,
    spool,
    api,
    health: () => health ?? Promise.reject(new Error('asked before the kiosk was open')),
    counters,
    taught: () => staff.taught(),
    voice: () => kiosk?.voice() ?? { hearing: false, speaking: false },
    services: () => kiosk?.world().services['zh-CN'] ?? [],
    now,
    runtimeFolder: process.env['RUNTIME_DIRECTORY'],
    log,
  });
  const staff = await openStaff({
    dir: options.data,
    machine,
    key: stores.value.key,
    store: stores.value.staff,
    outbox,
    spool,
    api,
    hall,
    now,
    retell: () => following?.refresh(),
    quit: () => app.quit(),
    log,
  });
  const drafts = await openDrafts({
    store: stores.value.drafts,
    clock: systemClock,
    random: systemRandomness,
    hours: parkedHours,
    onSwept: (count) => log('draft.swept', { count }),
  });
  let practising: PracticeKiosk | undefined = undefined;
  const leavePractice = (): void => {
    const left = practising;
    practising = undefined;
    if (left === undefined) return;
    log('practice.left', {});
    page.show(opened.snapshot());
    void left.close();
  };
  const practise = async (helper: Pick<Companion, 'id' | 'name'>): Promise<void> => {
    const dir = join(options.data, 'practice');
    const own = await openStores(dir, undefined, () => undefined);
    if (!own.ok || practising !== undefined) return;
    desk ??= await startDesk();
    practising = await openPractice({
      dir,
      stores: own.value,
      api: practiceApi(desk, own.value.api),
      hall,
      screen: geometry,
      helper,
      show: (snapshot) => page.show(snapshot),
      leave: leavePractice,
      log,
    });
    log('practice.begun', {});
    page.show(practising.snapshot());
  };
  const readiness = followReadiness(
    () => outbox.ready(),
    () => kiosk?.session.dispatch({ type: 'world-changed' }),
  );
  const opened = openKiosk({
    hall,
    languages: config.languages,
    screen: geometry,
    hands: {
      ...handsOf({ outbox, spool, drafts }),
      keep: async (matter, effect, files) => {
        const kept = await outbox.keep(matter, effect, files);
        if (kept.ok) void staff.handedOver(matter, kept.value.reference);
        return kept;
      },
      ring: (from) => {
        shell.beep();
        void staff.called(from).then(changed);
      },
      log,
    },
    canKeep: () => readiness.now(),
    show: (snapshot) => {
      if (practising === undefined) page.show(snapshot);
    },
    practise: (helper) => void practise(helper),
    voice: {
      foresee: (clauses) => speech?.foresee(clauses),
      forget: () => speech?.forget(),
    },
    handset: config.audio.handset,
    idle: {
      askAfterMs: (config.idle.askAfterSeconds ?? 60) * 1_000,
      forgetAfterMs: (config.idle.forgetAfterSeconds ?? 30) * 1_000,
    },
    keypad: config.keypad,
    monotonicMs: () => performance.now(),
    staff: {
      perform: staff.perform,
      helped: (who, did) => void staff.helped(who, did).then(changed),
      waiting: () => ({ ...staff.waiting(), slips: slipsWaiting }),
      idleMs: (config.staff.idleSeconds ?? 120) * 1_000,
      firstHourAt: () => machine.firstHourAt(),
    },
    stepped: (before, event, after) => counters.stepped(before, event, after),
  });
  kiosk = opened;
  page.lend((id) => (practising ?? opened).media(id));
  if (config.camera) page.allowCamera();
  page.listen((message) => (practising ?? opened).receive(message));
  page.show(opened.snapshot());

  const { hearing: hears = true, speaking: speaks = true } = config.voice;
  following = followServices(
    api,
    {
      changed: (services, bulletins) => {
        opened.servicesChanged(services, bulletins);
        void promptsOf(opened.world()).then((prompts) => speech?.prepare(prompts));
      },
      fetched: (locale, count) => log('services.fetched', { locale, count }),
      failed: (code) => log('services.failed', { code }),
    },
    config.languages,
    [...(config.camera ? (['photo'] as const) : []), ...(hears ? (['voice'] as const) : [])],
  );
  const earsOf = followEars(config.languages, modelsFolder(), log);
  const speech =
    hears || speaks
      ? openSpeech({
          entry: join(built, 'main/speech/process.js'),
          modelsFolder: modelsFolder(),
          clipsFolder: join(userCache(), 'clips'),
          packFolder: join(options.data, 'voice-pack'),
          onState: ({ hearing, speaking }) =>
            opened.speechChanged({
              ears: hears ? earsOf(hearing) : {},
              speaking: speaks && speaking.trouble === undefined,
            }),
          log,
        })
      : undefined;
  page.onReady(() => speech?.connect(page.contents));

  drawCardLater(options.data, { hall: hall.name, phone: hall.phone, ...geometry }, log);
  health = openHealth({
    sources: {
      ...about(),
      data: options.data,
      items: () => outbox.items(),
      printer: () => spool.printer(),
      senses: () => opened.snapshot().senses,
      keeps: () => readiness.now(),
      servicesKnown: () => opened.world().services['zh-CN'].length,
      restarts,
    },
    config: config.health,
    hall: hall.name,
    kiosk: config.kioskNumber,
    services: () => opened.world().services['zh-CN'],
    keep: (matter, effect) => outbox.keep(matter, effect),
    log,
  });
  await health;
  if (machine.firstHourAt() !== undefined) opened.awaitStaff();

  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    for (const part of [beating, machine, opened, following, readiness, speech, desk]) part?.close();
    void health.then((watch) => watch.close());
    void Promise.allSettled([outbox.close(), spool.close(), drafts.close(), staff.close()]).then(() => {
      log('kiosk.stopped', {});
      // Not `quit`: after a prevented one Electron 33 can wait for ever for a hidden window.
      app.exit(0);
    });
  });
}
