import { parseArgs } from 'node:util';
import { usualIdle, type World } from '#app/session/world.ts';
import { deskHall } from './walk/desk-hall.ts';
import { budgets } from './walk/budgets.ts';
import { walkAll } from './walk/paths.ts';

// npm run walk -- [--json] [--desk DIR]: every way of every service in every language, on the session itself. Fails
// where one ends nowhere, asks twice, does not say why it asks, or is longer than the budgets of field.md, Table 2.
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, desk: { type: 'string' } },
});
const world: World = {
  ...(await deskHall(values.desk)),
  now: '2026-11-24T09:00:00+08:00',
  capacity: { choices: 4, doors: 6, reviewLines: 6 },
  textSizes: { standing: [6, 8, 12, 16], seated: [6, 8, 12, 16] },
  idle: usualIdle,
  canKeep: true,
};
const report = walkAll(world);
const { dead_ends, over_budget, asked_twice, consent_missing, ...counts } = report;
const trouble = { dead_ends, over_budget, asked_twice, consent_missing };
if (values.json) {
  const numbers = Object.fromEntries(Object.entries(trouble).map(([name, lines]) => [name, lines.length]));
  console.log(JSON.stringify({ ...counts, ...numbers }));
} else console.table(counts);
for (const [name, lines] of Object.entries(trouble))
  for (const line of lines) console.error(`${name}: ${line}`);
process.exitCode =
  Object.values(trouble).every((lines) => lines.length === 0) &&
  report.decisions_report_max <= budgets.report &&
  report.actions_progress_max <= budgets.progress
    ? 0
    : 1;
