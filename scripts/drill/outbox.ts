import { parseArgs } from 'node:util';
import { emptyTally, sum, type Tally } from './outbox/ledger.ts';
import { phase, type PhaseOptions, type Subject } from './outbox/phase.ts';
import { deskSubject, plainSubject } from './outbox/subjects.ts';

/**
 * Kills kiosk and desk at random instants under a network that loses, delays and lies, and counts what became of every
 * case that was acknowledged. `npm run drill -- outbox [--rounds N] [--json]`.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds N: a whole number, 1 or more');

const run = async (
  name: string,
  open: () => Promise<Subject>,
  options: Omit<PhaseOptions, 'subject' | 'onRound'>,
): Promise<Tally> => {
  const subject = await open();
  const tally = await phase({
    ...options,
    subject,
    onRound: (round) => {
      if (!values.json && round % 10 === 0) console.error(`${name}: ${round}/${options.rounds}`);
    },
  });
  await subject.stop();
  return tally;
};

// A month: fifty cases, and changes to some of them, in each of ten lives of three days; 500 cases.
const month = { casesPerRound: 50, daysPerRound: 3 };
const phases = {
  desk: await run('desk', deskSubject, { rounds }),
  plain: await run('plain server', plainSubject, { rounds }),
  month_offline: await run('a month offline', deskSubject, { rounds: 10, offline: month }),
};
const total = Object.values(phases).reduce(sum, emptyTally());
const report = { rounds: rounds * 2 + 10, ...total, phases };
console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, undefined, 2));
const { lost, duplicates, reordered_within_case: reordered, silent_second_posts: second } = total;
process.exit(lost + duplicates + reordered + second === 0 ? 0 : 1);
