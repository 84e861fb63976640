// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDuration } from '../lib/format.mjs';
import { project, reports } from '../lib/paths.mjs';
import { withProgress } from '../lib/progress.mjs';
import { lastLines, run } from '../lib/run.mjs';
import { colour } from '../lib/say.mjs';

/**
 * @typedef {import('./suites.mjs').Suite} Suite
 * @typedef {import('./suites.mjs').Need} Need
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ lacking?: Partial<Record<Need, string | undefined>>, env?: NodeJS.ProcessEnv }} Surroundings
 */

/** A failed suite shows this much of what it printed; all of it is in out/reports. */
const SHOWN_LINES = 80;

const GREEN = 32;
const RED = 31;

/** One suite after another, then the line that counts.
 * @param {readonly Suite[]} suites
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} the exit code */
export async function runSuites(suites, { lacking = {}, env = {} } = {}) {
  mkdirSync(reports, { recursive: true });
  const sum = { passed: 0, failed: 0 };
  const notRun = [];
  for (const suite of suites) {
    const reason = suite.needs.map((need) => lacking[need]).find(Boolean);
    if (reason) {
      notRun.push(`${suite.name}: ${reason}`);
      sum.failed += 1;
      continue;
    }
    const counts = await runSuite(suite, {
      ...process.env,
      ...env,
      ...suite.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    });
    for (const name of counts.notRun ?? []) console.log(`  – ${name}`);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
  }
  for (const line of notRun) console.log(colour(RED, `✗ could not run – ${line}`));
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

/** @param {Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>} */
async function runSuite(suite, env) {
  const started = Date.now();
  rmSync(join(reports, `${suite.name}.json`), { force: true });
  let ok = true;
  let output = '';
  await withProgress(suite.name, {}, async () => {
    for (const [command, ...args] of suite.commands) {
      const ran = await run(command, args, { cwd: project, env });
      ok &&= ran.ok;
      output += ran.output;
    }
  });
  const counts = suite.read(ok);
  const log = join(reports, `${suite.name}.log`);
  writeFileSync(log, output);
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  const took = formatDuration(Date.now() - started);
  const good = counts.failed === 0;
  console.log(
    colour(
      good ? GREEN : RED,
      `${good ? '✓' : '✗'} ${suite.name} – ${counts.passed} passed, ${counts.failed} failed${skipped} (${took})`,
    ),
  );
  if (!good) console.log(`${lastLines(output, SHOWN_LINES)}\n  (all of it: ${log})`);
  return counts;
}
