import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { app, screen } from 'electron';
import { about, aboutLine } from './config/about.ts';
import { faultSnapshot } from './config/fault.ts';
import { readOptions } from './config/options.ts';
import { openLog } from './log/file-log.ts';
import { geometryOf } from './window/geometry.ts';
import { modelsFolder } from './speech/models-folder.ts';
import { openPage } from './window/page.ts';
import { registerScheme } from './window/protocol.ts';

// Main decides little and often: a young generation of 1 MiB saves 60 MiB, of a machine that must hear and speak too
// (200 → 136 MiB measured).
for (const flag of ['--optimize-for-size', '--max-semi-space-size=1']) setFlagsFromString(flag);

const options = readOptions(process.argv.slice(app.isPackaged ? 1 : 2), process.env);
app.setPath('userData', join(options.data, 'browser'));
for (const name of ['disable-background-networking', 'disable-component-update', 'no-first-run'])
  app.commandLine.appendSwitch(name);
registerScheme();

if (options.version) {
  process.stdout.write(`${aboutLine(about())}\n`);
  app.exit(0);
} else if (options.installUpdates !== undefined) void installUpdates(options.installUpdates);
else if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

/** As another user, who owns the versions; no window, no residents' data. */
async function installUpdates(inbox: string): Promise<void> {
  const { receiveUpdates } = await import('./update/inbox.ts');
  const root = process.env['HALL_KIOSK_APP'] ?? '/opt/hall-kiosk';
  const keyFile = process.env['HALL_KIOSK_UPDATE_KEY'] ?? '/etc/hall-kiosk/update.pub';
  const received = await receiveUpdates({ inbox, root, keyFile, running: app.getVersion() }).catch(
    () => undefined,
  );
  if (received === undefined) {
    process.stderr.write(`${inbox}: this folder cannot be read\n`);
    app.exit(1);
    return;
  }
  for (const update of received) process.stdout.write(`${JSON.stringify(update)}\n`);
  app.exit(received.every(({ outcome }) => outcome === 'installed') ? 0 : 1);
}

/** The page first, so that whoever stands there sees it at once; everything else is loaded behind it. */
async function start(): Promise<void> {
  const built = join(import.meta.dirname, '..');
  const log = openLog(join(options.data, 'log'), () => new Date(), !app.isPackaged);
  log('kiosk.started', {
    version: app.getVersion(),
    runtime: `${process.versions.electron} ${about().runtime}`,
  });
  const page = openPage({ built, models: modelsFolder(), size: options.size, log });
  // Main serves the page's files: loading the rest meanwhile would hold them up by some 150 ms (measured).
  await page.loaded;
  const { construct } = await import('./construct.ts');
  try {
    await construct({ options, built, log, page });
  } catch (error) {
    // Nothing of a resident is known yet, so what went wrong may be shown whole.
    log('fault', { code: 'start', where: 'unexpected' });
    const geometry = geometryOf(options.size ?? screen.getPrimaryDisplay().size);
    page.show(
      faultSnapshot('unexpected', [error instanceof Error ? error.message : String(error)], geometry),
    );
  }
}
