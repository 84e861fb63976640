import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ofParts, type Figures } from './senses-figures.ts';

const project = resolve(import.meta.dirname, '../..');
/** Debian's, nearer to the Electron that ships than the one registries carry. */
const chromium = '/usr/bin/chromium';

export interface SensesOptions {
  /** Each turn so many times, each time in other looks. */
  readonly times: number;
  /** Only every so many, from this one on. */
  readonly every: number;
  readonly from: number;
  readonly engine: 'electron' | 'chromium';
}

interface Report {
  readonly figures: Figures;
  readonly found: Readonly<Record<string, readonly string[]>>;
}

/** Where the last walk's reports lie, a file for each part of it. */
const folderOf = (engine: SensesOptions['engine']): string =>
  resolve(project, `test-results/senses-${engine}`);

/** What all parts of the last walk measured together; `undefined` where one of them was not walked yet. */
export function sensesFigures(engine: SensesOptions['engine']): Figures | undefined {
  const folder = folderOf(engine);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const parts = Number(files[0]?.match(/of-(\d+)/)?.[1] ?? NaN);
  return files.length === parts
    ? ofParts(files.map((file) => readReport(resolve(folder, file)).figures))
    : undefined;
}

const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report;

/** Renders every turn and looks at it with every sense; what is wrong goes to the error stream, a line each. */
export function walkSenses({ times, every, from, engine }: SensesOptions): {
  readonly figures: Figures;
  readonly ok: boolean;
} {
  if (engine === 'chromium' && !existsSync(chromium))
    return { figures: { engine: 'not run: no chromium here' }, ok: true };
  const folder = folderOf(engine);
  const file = resolve(folder, `${from % every}-of-${every}.json`);
  rmSync(file, { force: true });
  // Parts of another walk belong to no whole.
  for (const other of existsSync(folder) ? readdirSync(folder) : [])
    if (!other.endsWith(`-of-${every}.json`)) rmSync(resolve(folder, other));
  const { status } = spawnSync(
    resolve(project, 'node_modules/.bin/playwright'),
    ['test', '-c', 'tests/senses/playwright.config.ts', '--reporter=null'],
    {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        SENSES_TIMES: String(times),
        SENSES_EVERY: String(every),
        SENSES_FROM: String(from),
        SENSES_ENGINE: engine,
        SENSES_REPORT: file,
      },
    },
  );
  if (!existsSync(file))
    throw new Error(
      'the walk of the senses ended without a report; run npx playwright test -c tests/senses/playwright.config.ts',
    );
  const { figures, found } = readReport(file);
  for (const [kind, lines] of Object.entries(found))
    for (const line of lines) console.error(`${kind}: ${line}`);
  return { figures, ok: status === 0 };
}
