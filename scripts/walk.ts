import { parseArgs } from 'node:util';
import { budgets } from './walk/budgets.ts';
import { walkAll } from './walk/paths.ts';
import { walkSenses } from './walk/senses.ts';
import { usualWorld } from './walk/usual-world.ts';

// npm run walk -- [--json] [--desk DIR]: every way of every service in every language, on the session itself. Fails
// where one ends nowhere, asks twice, does not say why it asks, or is longer than the budgets of field.md, Table 2.
// npm run walk -- --senses [--times N] [--every N [--from N]] [--engine electron|chromium] [--json]: every turn rendered, and
// looked at with every sense, in looks that come pairwise.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    desk: { type: 'string' },
    senses: { type: 'boolean', default: false },
    times: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    engine: { type: 'string', default: 'electron' },
  },
});
if (values.senses) {
  const { figures, ok } = walkSenses({
    times: Math.max(1, Number(values.times)),
    every: Math.max(1, Number(values.every)),
    from: Math.max(0, Number(values.from)),
    engine: values.engine === 'chromium' ? 'chromium' : 'electron',
  });
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
  process.exitCode = ok ? 0 : 1;
} else await walkPaths();

async function walkPaths(): Promise<void> {
  const report = walkAll(await usualWorld(values.desk));
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
}
