// npm run bench -- consent [--json] [--traces N] [--seed N]: a resident and a helper at one machine, at random; nothing
// that a helper does may hand over, agree or judge. Fails where one does, or where nothing was handed over at all.
import { parseArgs } from 'node:util';
import { traces } from '../consent/traces.ts';
import { seeded } from '../lib/seeded.ts';
import { usualWorld } from '../walk/usual-world.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    traces: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '11' },
  },
});
const count = Number(values.traces);
if (!Number.isInteger(count) || count < 1) throw new Error('--traces N: a whole number, 1 or more');

const world = await usualWorld();
const tally = traces(count, world, seeded(Number(values.seed)));
const { found, ...report } = tally;
if (values.json) console.log(JSON.stringify(report));
else {
  for (const each of found) console.log(`${each.violation} on ${each.at}: ${each.event}`);
  console.table(report);
}
process.exitCode = tally.violations === 0 && tally.residents_keeps > 0 ? 0 : 1;
