// npm run drill -- installed [--json] [--screenshot FILE.png]: the deb in a fresh Debian, and a visit in it as the
// unprivileged user with Chromium's sandbox on. Needs root (chroot), debootstrap, and out/package from `npm run package`.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { freePort } from '#main/desk/free-port.ts';
import { openDisplay } from '../lib/display.mjs';
import { inProject } from '../lib/paths.mjs';
import { familyOf, memoryMib } from '../lib/processes.ts';
import { openRoot, sandboxOf, type Root } from './installed/root.ts';
import { touchVisit } from './installed/visit.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    screenshot: { type: 'string', default: inProject('out', 'package', 'installed.png') },
    'without-voice': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (process.getuid?.() !== 0) {
  console.error('This drill makes a root of its own (chroot): run it as root.');
  process.exit(2);
}
const debs = existsSync(inProject('out', 'package'))
  ? readdirSync(inProject('out', 'package')).filter((name) => name.endsWith('.deb'))
  : [];
const wanted = debs.filter((name) => !values['without-voice'] || !name.includes('voice'));
if (!debs.some((name) => name.startsWith('hall-kiosk_'))) {
  console.error('No deb in out/package: npm run package comes first.');
  process.exit(2);
}

const deskKey = 'key-of-the-drill';
const display = await openDisplay();
const root = await openRoot();
const user = async (...args: readonly string[]) =>
  (await root.inside('user', 'id', ...args, 'hall-kiosk')).trim();

/** Installs as an electrician would: apt finds what the packages depend on. */
async function install(): Promise<void> {
  await root.inside('apt-get update', 'apt-get', 'update', '-qq');
  const files = wanted.map((name) => root.put(inProject('out', 'package', name)));
  await root.inside(
    'apt-get install',
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...files,
  );
}

interface Run {
  readonly first_turn_ms: number;
  readonly reference: string;
  readonly delivered: boolean;
  readonly printed: boolean;
  readonly sandbox: string;
  readonly memory_mib: number;
  readonly healthy: boolean;
  readonly root_processes: number;
}

/** The watchdog, as systemd would start it: the kiosk's user, its folders, no other environment. */
async function visit(uid: number, gid: number): Promise<Run> {
  const [debugging, health] = [await freePort(0), await freePort(0)];
  const config = { kioskNumber: 12, desk: { port: 0, apiKey: deskKey }, health: { port: health } };
  writeFileSync(join(root.folder, 'etc/hall-kiosk/kiosk.json'), JSON.stringify(config));
  await root.inside('run folder', 'install', '-d', '-o', 'hall-kiosk', '-g', 'hall-kiosk', '/run/hall-kiosk');
  const began = Date.now();
  const watchdog = spawn('chroot', [
    root.folder,
    ...['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--reset-env'],
    ...['env', `DISPLAY=${display.env['DISPLAY'] ?? process.env['DISPLAY'] ?? ''}`, 'HOME=/var/lib/hall-kiosk'],
    ...['/usr/lib/hall-kiosk/watchdog', `--remote-debugging-port=${debugging}`],
  ], { stdio: 'ignore' }); // prettier-ignore
  let browser: Browser | undefined;
  try {
    browser = await connected(debugging);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('the kiosk shows no page');
    await page.locator('[data-choice="report"]').waitFor({ timeout: 60_000 });
    const firstTurnMs = Date.now() - began;
    await page.evaluate('document.fonts.ready');
    mkdirSync(join(values.screenshot, '..'), { recursive: true });
    await page.screenshot({ path: values.screenshot });
    const reference = await touchVisit(page);
    const family = familyOf(watchdog.pid ?? 0);
    const delivered = await isLogged('case.delivered');
    const printed = await isLogged('slip.printed');
    return {
      first_turn_ms: firstTurnMs,
      reference,
      delivered,
      printed,
      sandbox: sandboxOf(family),
      memory_mib: Math.round(memoryMib(family)),
      healthy: (await fetch(`http://127.0.0.1:${health}/metrics`)).ok,
      root_processes: family.filter((pid) => pid !== watchdog.pid && uidOf(pid) === 0).length,
    };
  } finally {
    await browser?.close().catch(() => undefined);
    watchdog.kill('SIGTERM');
    await pause(3_000);
  }
}

/** A quarter of an hour, for a machine that is busy with other things; a kiosk that has given up says so. */
const patience = (15 * 60_000) / 200;
const isOutOfOrder = (): boolean => {
  const log = join(root.folder, 'var/lib/hall-kiosk/watchdog/watchdog.log');
  return existsSync(log) && readFileSync(log, 'utf8').includes('watchdog.out-of-order');
};

async function connected(port: number): Promise<Browser> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch (error) {
      if (tried > patience || isOutOfOrder()) throw error;
      await pause(200);
    }
  }
}

/** Waits for what comes a moment after the visit. */
async function isLogged(event: string): Promise<boolean> {
  const log = join(root.folder, 'var/lib/hall-kiosk/data/log/kiosk.log');
  for (let tried = 0; tried < 150; tried += 1) {
    if (readFileSync(log, 'utf8').includes(`"${event}"`)) return true;
    await pause(200);
  }
  return false;
}

const uidOf = (pid: number): number => {
  try {
    return statSync(`/proc/${pid}`).uid;
  } catch {
    return -1;
  }
};
const has = (within: Root, path: string): boolean => existsSync(join(within.folder, path));

try {
  await install();
  const [uid, gid] = [Number(await user('-u')), Number(await user('-g'))];
  const shell = (await root.inside('shell', 'getent', 'passwd', 'hall-kiosk')).trim().split(':').at(-1);
  const run = await visit(uid, gid);
  // Installed over itself, twice, nothing changes; removed and purged, cases stay until somebody says otherwise.
  await root.inside('again', 'dpkg', '--install', ...wanted.map((name) => `/root/${name}`));
  const kept = has(root, 'var/lib/hall-kiosk/data/outbox');
  await root.inside('remove', 'apt-get', 'purge', '-y', '-qq', 'hall-kiosk');
  const keptAfterPurge = has(root, 'var/lib/hall-kiosk/data/outbox') && !has(root, 'opt/hall-kiosk/current');
  await root.inside('again', 'dpkg', '--install', ...wanted.map((name) => `/root/${name}`));
  writeFileSync(join(root.folder, 'etc/hall-kiosk/purge-data'), 'yes\n');
  await root.inside('purge', 'apt-get', 'purge', '-y', '-qq', 'hall-kiosk');
  const report = {
    packages: wanted,
    shell,
    ...run,
    data_kept_on_reinstall: kept,
    data_kept_on_purge: keptAfterPurge,
    data_removed_when_asked: !has(root, 'var/lib/hall-kiosk'),
  };
  if (values.json) console.log(JSON.stringify(report));
  else console.table(report);
  process.exitCode =
    /^12\d{6}$/.test(run.reference) && run.delivered && run.printed && run.sandbox !== 'off' &&
    run.root_processes === 0 && run.healthy && kept && keptAfterPurge && report.data_removed_when_asked
      ? 0
      : 1; // prettier-ignore
} finally {
  await root.close();
  await display.close();
}
