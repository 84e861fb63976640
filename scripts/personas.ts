import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// npm run personas -- [--only NAME] [--json]: nine people, each with one way to perceive and one to act, report a street
// lamp and ask how it stands, on the built kiosk. Fails where one does not get through, hands in something wrong, or
// takes longer on the elder's clock than field.md 2.15 allows.
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const project = resolve(import.meta.dirname, '..');
const rows = resolve(project, 'test-results/personas.jsonl');
mkdirSync(dirname(rows), { recursive: true });
rmSync(rows, { force: true });
const { status } = spawnSync(
  resolve(project, 'node_modules/.bin/playwright'),
  [
    'test',
    '-c',
    'tests/personas/playwright.config.ts',
    ...(values.only === undefined ? [] : ['-g', `${values.only}: 报事`]),
  ],
  { cwd: project, stdio: ['ignore', 2, 2], env: { ...process.env, PERSONAS_REPORT: rows } },
);

interface Row {
  readonly name: string;
  readonly runs: number;
  readonly completed: number;
  readonly wrong_submissions: number;
  readonly actions: number;
  readonly elder_clock_s: Readonly<Record<string, number>>;
}
const seen = existsSync(rows)
  ? readFileSync(rows, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
  : [];
const personas = Object.fromEntries(seen.map(({ name, ...row }) => [name, row]));
// For the scorecard: of each persona its last run.
const kept = resolve(project, 'test-results/personas.json');
const before = existsSync(kept) && values.only !== undefined ? readPersonas(kept) : {};
writeFileSync(kept, JSON.stringify({ personas: { ...before, ...personas } }));
if (values.json) console.log(JSON.stringify({ personas }));
else console.table(seen.map(({ elder_clock_s: clock, ...row }) => ({ ...row, ...clock })));
process.exitCode = status ?? 1;

function readPersonas(file: string): object {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly personas: object }).personas;
}
