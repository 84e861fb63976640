import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askDesk, type Findings } from './conformance/ask-desk.ts';
import { schemathesis } from './conformance/environment.ts';

/**
 * Holds the embedded desk against its own OpenAPI document, with schemathesis: as anyone who walks in, and as staff
 * with the key. `npm run conformance -- [--seconds N] [--json]`; ends with 0 where nothing was found, 1 where
 * something was, 3 where it cannot run on this machine.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, json: { type: 'boolean', default: false } },
});
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 5) throw new Error('--seconds N: a whole number, 5 or more');

const tool = await schemathesis((line) => console.error(line));
if (!tool.ok) {
  console.error(`cannot run here: ${tool.error}`);
  if (values.json) console.log(JSON.stringify({ ran: false, why: tool.error }));
  process.exit(3);
}

const dir = await mkdtemp(join(tmpdir(), 'conformance-'));
const runs: Findings[] = [];
try {
  for (const as of ['anyone', 'staff'] as const) {
    const found = await askDesk({ as, dir: join(dir, as), tool: tool.value, seconds });
    runs.push(found);
    if (!values.json) console.log(`${as}: ${found.cases} requests, ${found.failures.length} failures`);
    for (const failure of values.json ? [] : found.failures) console.log(`  ${failure}`);
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}
const failures = runs.reduce((count, run) => count + run.failures.length, 0);
if (values.json) console.log(JSON.stringify({ ran: true, failures, runs }));
process.exit(failures === 0 ? 0 : 1);
