// npm run drill -- update [--json]: updates that are forged, cut off, crash at once or show nothing, on an installed
// kiosk under its watchdog; how soon the old version is back, and whether a case was lost. Needs `npm run package`.
import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  statSync,
  writeFileSync,
  renameSync,
  copyFileSync,
  chownSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '#main/desk/free-port.ts';
import { openDisplay } from '../lib/display.mjs';
import { inProject, tool } from '../lib/paths.mjs';
import { tarball } from '../package/tarball.ts';
import { updateFile } from '../package/update.ts';
import { touchVisit } from './installed/visit.ts';
import { openHall } from './update/hall.ts';
import { makeVersion, type Fault } from './update/versions.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unpacked = inProject('out', 'package', 'linux-unpacked');
if (!existsSync(unpacked)) {
  console.error('Nothing in out/package: npm run package comes first.');
  process.exit(2);
}
const say = (text: string): void => {
  if (!values.json) console.error(text);
};
/** Automatic return within two minutes (issue 12). */
const returnWithinS = 120;

const scratch = mkdtempSync(join(tmpdir(), 'hall-kiosk-update-'));
const keys = (name: string): string => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(scratch, `${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(join(scratch, `${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
  return join(scratch, `${name}.pem`);
};
const [ours, strangers] = [keys('ours'), keys('strangers')];

/** A signed update of a version that does this; built once, laid down by renaming. */
async function update(version: string, fault: Fault, key = ours): Promise<string> {
  const folder = join(scratch, 'linux-unpacked');
  rmSync(folder, { recursive: true, force: true });
  await makeVersion(unpacked, folder, version, fault);
  const archive = await tarball(scratch, folder, version, 1);
  return updateFile(scratch, archive, version, key);
}

/** The case API of the hall, in a process of its own, so that it can be away. */
function startDesk(port: number): ChildProcess {
  const desk = spawn(tool('tsx'), ['scripts/desk.ts', `--port=${port}`, `--data=${join(scratch, 'desk')}`, `--api-key=${deskKey}`], { cwd: inProject(), stdio: 'ignore' }); // prettier-ignore
  return desk;
}
const deskKey = 'key-of-the-drill';
const port = await freePort(0);
const casesAtDesk = async (): Promise<readonly string[]> => {
  const answer = await fetch(`http://127.0.0.1:${port}/requests.json?api_key=${deskKey}`).catch(
    () => undefined,
  );
  return answer?.ok === true ? [await answer.text()] : [];
};

/** Made before anything starts, so that nothing but the kiosk runs while it is timed. */
const updates = {
  strange: await update('0.1.5', 'none', strangers),
  cut: await update('0.1.6', 'none'),
  crashing: await update('0.2.0', 'crashes'),
  silent: await update('0.2.1', 'silent'),
  good: await update('0.3.0', 'none'),
};
truncateSync(updates.cut, statSync(updates.cut).size - 1_000);
say('five updates are made');
const display = await openDisplay();
const { version: first } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
const hall = await openHall(unpacked, first, { DISPLAY: display.env['DISPLAY'] ?? process.env['DISPLAY'] });
copyFileSync(join(scratch, 'ours.pub'), hall.keyFile);

const layDown = (file: string, name: string): void => {
  renameSync(file, join(hall.inbox, `${name}.laying`));
  if (process.getuid?.() === 0) chownSync(join(hall.inbox, `${name}.laying`), 65_534, 65_534);
  renameSync(join(hall.inbox, `${name}.laying`), join(hall.inbox, `${name}.update`));
};
const outcomeOf = (output: string): string => /"outcome":"([a-z-]+)"/.exec(output)?.[1] ?? 'nothing';

/** Installs a version that is not well, and waits for the old one; seconds until a resident can use it again. */
async function returned(version: string, file: string): Promise<number> {
  layDown(file, version);
  const outcome = outcomeOf(await hall.installUpdates());
  if (outcome !== 'installed') throw new Error(`${version} was not installed: ${outcome}`);
  const began = Date.now();
  await hall.until(`${version} is left`, returnWithinS, () =>
    hall.told().some(({ event, version: of }) => event === 'watchdog.rejected' && of === version),
  );
  await (await hall.page()).locator('[data-choice="report"]').waitFor({ timeout: 60_000 });
  return Math.round((Date.now() - began) / 1_000);
}

let desk = startDesk(port);
try {
  await hall.start({ kioskNumber: 13, caseApi: { endpoint: `http://127.0.0.1:${port}`, apiKey: deskKey }, health: { port: 0 }, voice: { hearing: false, speaking: false } }); // prettier-ignore
  await hall.until('the first version is well', 60, () => hall.good() === first);
  say(`${first} is well`);

  layDown(updates.strange, '0.1.5');
  const forged = outcomeOf(await hall.installUpdates());
  layDown(updates.cut, '0.1.6');
  const damaged = outcomeOf(await hall.installUpdates());
  say(`forged: ${forged}, cut off: ${damaged}`);

  // The network is gone: what is kept from here on waits in the outbox, over every restart.
  desk.kill();
  const references = [await touchVisit(await hall.page())];
  const crash = await returned('0.2.0', updates.crashing);
  say(`crashing version: back after ${crash} s`);
  references.push(await touchVisit(await hall.page()));
  const silent = await returned('0.2.1', updates.silent);
  say(`silent version: back after ${silent} s`);
  references.push(await touchVisit(await hall.page()));

  layDown(updates.good, '0.3.0');
  await hall.installUpdates();
  await hall.until('a good version stays', 90, () => hall.good() === '0.3.0');
  references.push(await touchVisit(await hall.page()));

  desk = startDesk(port);
  let found: readonly string[] = [];
  for (let waited = 0; waited < 120 && found.length < references.length; waited += 1) {
    const listed = (await casesAtDesk()).join('');
    found = references.filter((reference) => listed.includes(reference));
    await pause(1_000);
  }
  const listed = (await casesAtDesk()).join('');
  const report = {
    forged,
    damaged,
    return_after_crash_s: crash,
    return_after_silence_s: silent,
    good_version: hall.good(),
    cases: references.length,
    lost: references.length - found.length,
    duplicates: references.filter((reference) => listed.split(`"${reference}"`).length > 2).length,
  };
  console.log(JSON.stringify(report, undefined, values.json ? 0 : 2));
  process.exitCode =
    forged === 'forged' && damaged === 'damaged' && crash <= returnWithinS && silent <= returnWithinS &&
    report.good_version === '0.3.0' && report.lost === 0 && report.duplicates === 0
      ? 0
      : 1; // prettier-ignore
} finally {
  desk.kill();
  await hall.close();
  await display.close();
  rmSync(scratch, { recursive: true, force: true });
}
