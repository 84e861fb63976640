import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

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

export type Figures = Readonly<Record<string, number | string>>;

interface Report {
  readonly figures: Figures;
  readonly found: Readonly<Record<string, readonly string[]>>;
}

/** Where the last walk's report lies, for the scorecard. */
export const sensesReport = (engine: SensesOptions['engine']): string =>
  resolve(project, `test-results/senses-${engine}.json`);

/** Renders every turn and looks at it with every sense; what is wrong goes to the error stream, a line each. */
export function walkSenses({ times, every, from, engine }: SensesOptions): {
  readonly figures: Figures;
  readonly ok: boolean;
} {
  if (engine === 'chromium' && !existsSync(chromium))
    return { figures: { engine: 'not run: no chromium here' }, ok: true };
  const file = sensesReport(engine);
  rmSync(file, { force: true });
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
  const { figures, found } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const [kind, lines] of Object.entries(found))
    for (const line of lines) console.error(`${kind}: ${line}`);
  return { figures, ok: status === 0 };
}
