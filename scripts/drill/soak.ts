// npm run drill -- soak --minutes N [--json]: visits back to back with voice on, on the built kiosk: each begins by voice
// where the models are there, goes on by touch, and is spoken throughout; what crashed, restarted and grew. Growth is the
// median of the last third over that of the third after warming up.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron } from '@playwright/test';
import { openDisplay } from '../lib/display.mjs';
import { electronArguments } from '../lib/launch.mjs';
import { project } from '../lib/paths.mjs';
import { electronRuntime, environmentOf } from '../setup/electron/runtime.mjs';
import { openMouth, rehearse, type Mouth } from '../lib/mouth.ts';
import { familyOf, memoryMib } from '../lib/processes.ts';
import { touchVisit } from './installed/visit.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '8' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes N: more than 0');
const runtime = electronRuntime();
if (runtime === undefined) throw new Error('no Electron here: npm run setup');

/** A long day must not end with a restart (issue 12). */
const growthAllowed = 1.1;
/** Models, caches and compiled code fill up in the first visits. */
const warmUpShare = 1 / 3;

const display = await openDisplay();
const data = mkdtempSync(join(tmpdir(), 'hall-kiosk-soak-'));
const config = join(data, 'kiosk.json');
writeFileSync(config, JSON.stringify({ desk: { port: 0 }, health: { port: 0 } }));
const app = await _electron.launch({
  executablePath: runtime.binary,
  args: electronArguments([`--data=${data}`, `--config=${config}`, '--size=1920x1080']),
  cwd: project,
  env: { ...(process.env as Record<string, string>), ...environmentOf(runtime), ...display.env },
});
let crashes = 0;
app.process().once('exit', () => (crashes += 1));
const page = await app.firstWindow();
page.on('crash', () => (crashes += 1));
await page.locator('[data-choice="report"]').waitFor({ timeout: 60_000 });
const first = '反映问题';
const mouth = await mouthOf();

const memory: number[] = [];
const ends = Date.now() + minutes * 60_000;
let visits = 0;
let heard = 0;
while (Date.now() < ends) {
  const understood = await beginsByVoice();
  if (understood) heard += 1;
  await touchVisit(page, understood);
  visits += 1;
  memory.push(memoryMib(familyOf(app.process().pid ?? 0)));
  if (!values.json) console.error(`${visits} visits, ${Math.round(memory.at(-1) ?? 0)} MiB`);
}
const crashed = crashes;
await app.close();
const events = readFileSync(join(data, 'log', 'kiosk.log'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly event: string }).event);
await display.close();
rmSync(data, { recursive: true, force: true });

/** Without the models the kiosk hears nobody, and the drill is one by touch. */
async function mouthOf(): Promise<Mouth | undefined> {
  await rehearse(first).catch(() => undefined);
  const opened = await openMouth(page).catch(() => undefined);
  await page.locator('[data-choice="report"]').waitFor({ timeout: 60_000 });
  return opened;
}

/** Says the first answer; a busy machine may miss it, and a hand goes on then. */
async function beginsByVoice(): Promise<boolean> {
  await mouth?.say(first);
  const next = page.locator('[data-choice]:has-text("坏了")');
  return mouth !== undefined && next.waitFor({ timeout: 15_000 }).then(() => true, () => false); // prettier-ignore
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const warm = memory.slice(Math.floor(memory.length * warmUpShare));
const early = median(warm.slice(0, Math.ceil(warm.length / 2)));
const late = median(warm.slice(Math.floor(warm.length / 2)));
const report = {
  visits,
  crashes: crashed,
  memory_growth_ratio: Math.round((late / early) * 1_000) / 1_000,
  restarts: events.filter((event) => ['page.lost', 'speech.lost', 'desk.lost'].includes(event)).length,
  begun_by_voice: heard,
  silences: events.filter((event) => event === 'voice.silent').length,
  memory_mib: Math.round(late),
  minutes,
};
if (values.json) console.log(JSON.stringify(report));
else console.table(report);
process.exitCode =
  crashed === 0 && report.restarts === 0 && report.memory_growth_ratio <= growthAllowed ? 0 : 1;
