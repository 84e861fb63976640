import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { startEscposEmulator } from '#main/printing/printers/escpos/emulator.ts';
import type { JobSummary } from '#main/printing/spool.ts';
import { seeded } from '../lib/seeded.ts';
import { openHall } from './printer/hall.ts';
import { readSlip } from './printer/picture.ts';

/**
 * Prints case after case while paper ends, covers open, plugs are pulled and the kiosk is killed at random instants,
 * and counts what lies in the tray. `npm run drill -- printer [--jobs N] [--json]`; `--seed N` repeats a run.
 */
const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '120' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const jobCount = Number(values.jobs);
if (!Number.isInteger(jobCount) || jobCount < 1) throw new Error('--jobs N: a whole number, 1 or more');

const chance = seeded(Number(values.seed));
const below = (limit: number): number => Math.floor(chance() * limit);

// 20 bands of 64 rows in 60 ms: a slip takes as long as an answer over the wire, so that every instant is hit.
const printer = await startEscposEmulator({ msPerBand: 3 });
const hall = await openHall(printer.port);

/** What may happen to a hall during one slip; each ends well again before the next resident comes. */
const mishaps = {
  nothing: () => undefined,
  'paper out': () => {
    printer.fault('paper_out', true);
  },
  'paper ends within': () => {
    printer.paperEndsAfter(1 + below(1_200));
  },
  'near end': () => {
    printer.fault('paper_low', true);
  },
  'cover opens': async () => {
    await pause(below(120));
    printer.fault('cover_open', true);
  },
  offline: async () => {
    await pause(below(120));
    printer.fault('offline', true);
  },
  'printer power-off': async () => {
    await pause(below(120));
    await printer.powerOff();
  },
  'kiosk killed': () => hall.killAfter(below(250)),
} as const satisfies Record<string, () => unknown>;
const names = Object.keys(mishaps) as readonly (keyof typeof mishaps)[];

let bursts = 0;
let falseConfirmations = 0;
const told = new Map<string, string>();
const originals = (reference: string): number =>
  printer.slips.filter((slip) => {
    const read = readSlip(slip);
    return read.reference === reference && !read.marked;
  }).length;

/** All is well again: power, paper, cover, line, kiosk. Counts how many slips pour out by themselves. */
async function mend(): Promise<void> {
  await printer.idle();
  const before = printer.slips.length;
  await printer.powerOn().catch(() => undefined);
  for (const fault of ['paper_out', 'paper_low', 'cover_open', 'offline'] as const)
    printer.fault(fault, false);
  await printer.idle();
  await hall.revive();
  if (printer.slips.length - before > 1) bursts++;
}

async function visit(reference: string): Promise<void> {
  const name = names[below(names.length)] ?? 'nothing';
  const happening = mishaps[name]();
  let answer = await hall.ask({ do: 'print', reference });
  await happening;
  await printer.idle();
  if (answer !== 'killed' && answer.type === 'settled') {
    told.set(reference, answer.outcome);
    if (answer.outcome === 'printed' && originals(reference) !== 1) falseConfirmations++;
  }
  await mend();
  // Half of the residents press 再打一次; the kiosk decides whether that may print.
  if (chance() < 0.5) answer = await hall.ask({ do: 'print', reference });
  await printer.idle();
  // The staff look into the tray where nobody knows, and print again what is not there, marked.
  const job = (await jobs()).find(({ id }) => id === reference);
  if (job?.state !== 'unconfirmed' || chance() < 0.3) return;
  const cameOut = printer.slips.some((slip) => slip.cut && readSlip(slip).reference === reference);
  await hall.ask({ do: 'looked', reference, cameOut });
  if (!cameOut) await hall.ask({ do: 'reprint', reference });
}

async function jobs(): Promise<readonly JobSummary[]> {
  const answer = await hall.ask({ do: 'jobs' });
  return answer !== 'killed' && answer.type === 'jobs' ? answer.jobs : [];
}

const references = Array.from({ length: jobCount }, (_, number) => String(10_000_000 + number));
for (const [number, reference] of references.entries()) {
  await visit(reference);
  if (!values.json && number % 20 === 19) console.error(`${number + 1}/${jobCount}`);
}
await mend();

const known = (await jobs()).filter(({ copy }) => copy === 0);
const inState = (state: string): number => known.filter((job) => job.state === state).length;
const report = {
  jobs: jobCount,
  printed: inState('printed'),
  unconfirmed: inState('unconfirmed'),
  not_sent: known.filter(({ state }) => state !== 'printed' && state !== 'unconfirmed').length,
  reprinted: printer.slips.filter((slip) => readSlip(slip).marked).length,
  unmarked_duplicates: references.filter((reference) => originals(reference) > 1).length,
  false_confirmations: falseConfirmations,
  bursts,
  /** The resident was told how it went, and the spool knows nothing of it. */
  lost: references.filter((reference) => told.has(reference) && !known.some(({ id }) => id === reference))
    .length,
  seed: Number(values.seed),
};
await hall.close();
await printer.close();
console.log(JSON.stringify(report, undefined, values.json ? 0 : 2));
const wrong = report.unmarked_duplicates + report.false_confirmations + report.bursts + report.lost;
process.exit(wrong === 0 ? 0 : 1);
