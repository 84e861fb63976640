import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openDesk } from '#main/desk/desk.ts';
import { lastLines, run } from '../lib/run.mjs';
import { withKey } from './document.ts';

export interface Findings {
  readonly as: 'anyone' | 'staff';
  readonly operations: number;
  readonly cases: number;
  /** One line each: what was found, and where. */
  readonly failures: readonly string[];
}

export interface Asking {
  readonly as: 'anyone' | 'staff';
  /** For desk and report; made here. */
  readonly dir: string;
  /** The program `schemathesis`. */
  readonly tool: string;
  /** How long it may ask, the report not counted. */
  readonly seconds: number;
}

const key = 'conformance-key';
const minuteMs = 60_000;
/**
 * No schema can say what the state of a case allows (a change of one that an earlier request took back), nor what bytes
 * are a photo, nor how a notice is worded (422).
 */
const config = `
[phases.stateful.checks.positive_data_acceptance]
enabled = false
[[operations]]
include-path-regex = "/media|/servicerequestupdates"
[operations.checks.positive_data_acceptance]
enabled = false
[[operations]]
include-path-regex = "/notices"
[operations.checks.positive_data_acceptance]
expected-statuses = ["2xx", "403", "404", "422"]
`;

const reportSchema = z.object({
  operations: z.object({ tested: z.int() }),
  test_cases: z.object({ generated: z.int() }),
  failures: z.array(z.looseObject({})),
  errors: z.array(z.unknown()),
});

/** Opens a desk of its own and lets schemathesis loose on it. Throws where the tool itself breaks. */
export async function askDesk({ as, dir, tool, seconds }: Asking): Promise<Findings> {
  await mkdir(dir, { recursive: true });
  let minutes = Date.now();
  const unexpected: string[] = [];
  const desk = await openDesk({
    dataDir: join(dir, 'data'),
    contentDir: fileURLToPath(new URL('../../assets/desk', import.meta.url)),
    key: Buffer.alloc(32, 1),
    ...(as === 'staff' ? { apiKey: key } : {}),
    // A minute passes with every look: otherwise the limit on guessing would hide all that lies behind it.
    clock: () => new Date((minutes += minuteMs)),
    log: (event) => {
      if (event.event === 'desk-failed') unexpected.push(`${event.error} at ${event.where}`);
    },
  });
  try {
    const document: unknown = await (await fetch(`${desk.url}/openapi.json`)).json();
    const schema = join(dir, 'openapi.json');
    const report = join(dir, 'report.json');
    const settings = join(dir, 'schemathesis.toml');
    await writeFile(settings, config);
    await writeFile(schema, JSON.stringify(as === 'staff' ? withKey(document, key) : document));
    const words = ['run', schema, '--url', desk.url, '--no-color', '--max-time', String(seconds)];
    const asked = ['--config-file', settings, ...words, '--report-json-path', report];
    const ran = await run(tool, asked, { cwd: dir });
    const found = reportSchema.safeParse(JSON.parse(await readFile(report, 'utf8').catch(() => '{}')));
    if (!found.success) throw new Error(`schemathesis did not report:\n${lastLines(ran.output, 10)}`);
    const { operations, test_cases: cases, failures, errors } = found.data;
    const lines = [...failures, ...errors].map((each) => JSON.stringify(each).slice(0, 600));
    // How to ask it again; the report names operations only.
    if (lines.length > 0) lines.push(...(ran.output.match(/^ *curl .*$/gm) ?? []).map((line) => line.trim()));
    return { as, operations: operations.tested, cases: cases.generated, failures: [...unexpected, ...lines] };
  } finally {
    await desk.close();
  }
}
