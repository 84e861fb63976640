// npm run bench -- consent [--json] [--traces N] [--seed N]: a resident and a helper at one machine, at random; nothing
// that a helper does may hand over, agree or judge. Fails where one does, or where nothing was handed over at all.
import { usualLocales } from '#app/locale.ts';
import { parseArgs } from 'node:util';
import { usualIdle, type World } from '#app/session/world.ts';
import { deskHall } from '../walk/desk-hall.ts';
import { traces } from '../consent/traces.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    traces: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '11' },
  },
});
const count = Number(values.traces);
if (!Number.isInteger(count) || count < 1) throw new Error('--traces N: a whole number, 1 or more');

/** mulberry32: the same seed, the same traces. */
function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const world: World = {
  ...(await deskHall()),
  languages: usualLocales,
  now: '2026-11-24T09:00:00+08:00',
  capacity: { choices: 4, doors: 6, reviewLines: 6 },
  textSizes: { standing: [6, 8, 12, 16], seated: [6, 8] },
  idle: usualIdle,
  canKeep: true,
};
const tally = traces(count, world, seeded(Number(values.seed)));
const { found, ...report } = tally;
if (values.json) console.log(JSON.stringify(report));
else {
  for (const each of found) console.log(`${each.violation} on ${each.at}: ${each.event}`);
  console.table(report);
}
process.exitCode = tally.violations === 0 && tally.residents_keeps > 0 ? 0 : 1;
